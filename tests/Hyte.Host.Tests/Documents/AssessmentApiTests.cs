using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Hyte.Host.Tests.Documents;

/// <summary>The assessment as JSON.</summary>
public sealed class AssessmentApiTests(DocumentProduct product) : IClassFixture<DocumentProduct>
{
    [Fact]
    public async Task A_case_keeps_its_fields_and_tells_its_stage_and_assessment()
    {
        using var answer = await ReadAsync("/api/v1" + product.Case);
        var found = answer.RootElement;

        Assert.Equal((product.CaseId, KeptAssessment.Number, "2027-05-03"), (found.GetProperty("id").GetInt32(), Text(found, "number"), Text(found, "meetingDate")));
        Assert.Equal(("kaupunginhallitus", "Kaupunginhallitus"), Coded(found.GetProperty("body")));
        Assert.Equal(("draft", "Luonnos"), Coded(found.GetProperty("stage")));
        Assert.Equal(JsonValueKind.Null, found.GetProperty("description").ValueKind);
        Assert.Equal(JsonValueKind.Null, found.GetProperty("assessment").GetProperty("screening").ValueKind);
        var zero = Assert.Single(found.GetProperty("assessment").GetProperty("alternatives").EnumerateArray());
        Assert.Equal((0, 0), (zero.GetProperty("number").GetInt32(), zero.GetProperty("costs").GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, found.GetProperty("decision").ValueKind);
    }

    [Fact]
    public async Task A_list_of_cases_tells_their_stages()
    {
        using var answer = await ReadAsync("/api/v1/impact/cases");
        Assert.Equal(("draft", "Luonnos"), Coded(answer.RootElement.EnumerateArray().Single(c => c.GetProperty("id").GetInt32() == product.CaseId).GetProperty("stage")));
    }

    [Fact]
    public async Task A_kept_version_is_given_as_the_text_that_was_hashed_and_in_the_words_of_the_interface()
    {
        var assessment = new KeptAssessment(Alternatives: 3, EffectsEach: 2, Letters: 200);
        var version = await product.KeepAsync(assessment);
        using var answer = await ReadAsync($"/api/v1{product.Case}/versions/{version}");
        var found = answer.RootElement;

        Assert.Equal(assessment.Json, Text(found, "json"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(found, "json")))), Text(found, "hash"));
        Assert.True(found.GetProperty("isIntact").GetBoolean());
        var told = found.GetProperty("assessment");
        Assert.Equal(("attached", "Liitetty päätökseen"), Coded(told.GetProperty("stage")));
        Assert.Equal("assess", Coded(told.GetProperty("screening").GetProperty("decision")).Code);
        Assert.Equal([85_000L, 87_500L, -4_000L, 0L], told.GetProperty("alternatives")[1].GetProperty("costs").EnumerateArray().Select(c => c.GetProperty("euros").GetInt64()));
        Assert.Equal([false, true, false], told.GetProperty("alternatives").EnumerateArray().Select(a => a.GetProperty("isProposed").GetBoolean()));
        Assert.Equal(["hearing", "statement"], told.GetProperty("hearings").EnumerateArray().Select(h => Coded(h.GetProperty("kind")).Code));
        Assert.Equal("2028-06-01", Text(told.GetProperty("followUp"), "due"));
        Assert.Equal(("held-partly", "Piti osittain"), Coded(told.GetProperty("followUp").GetProperty("predictions")[0].GetProperty("outcome")));
        Assert.Equal(("measure", "Toimenpide"), Coded(told.GetProperty("links")[0].GetProperty("kind")));
        Assert.Equal(["supports"], told.GetProperty("links")[0].GetProperty("fits").EnumerateArray().Select(f => Coded(f.GetProperty("fit")).Code));
        Assert.Equal("welfare/kaatumiset/latest", Text(told.GetProperty("followUp").GetProperty("figures")[0], "key"));
    }

    [Fact]
    public async Task The_comparison_counts_what_the_cells_say_and_nothing_else()
    {
        var version = await product.KeepAsync(new KeptAssessment(Alternatives: 4, EffectsEach: 7));
        using var answer = await ReadAsync($"/api/v1{product.Case}/versions/{version}");
        var told = answer.RootElement.GetProperty("assessment");

        foreach (var perspective in told.GetProperty("perspectives").EnumerateArray())
        {
            var row = told.GetProperty("comparison").EnumerateArray().Single(r => Text(r, "perspective") == Text(perspective, "code"));
            foreach (var counts in row.GetProperty("alternatives").EnumerateArray())
            {
                var values = perspective.GetProperty("effects").EnumerateArray().SelectMany(e => e.GetProperty("cells").EnumerateArray())
                    .Where(c => c.GetProperty("alternativeId").GetInt32() == counts.GetProperty("alternativeId").GetInt32()).Select(c => c.GetProperty("value").GetInt32());
                Assert.Equal(
                    values.GroupBy(v => v).OrderByDescending(g => g.Key).Select(g => (g.Key, g.Count())),
                    counts.GetProperty("counts").EnumerateArray().Select(c => (c.GetProperty("value").GetInt32(), c.GetProperty("count").GetInt32())));
            }
        }
    }

    [Fact]
    public async Task A_case_lists_its_versions_newest_first()
    {
        var first = await product.KeepAsync(KeptAssessment.Small);
        var second = await product.KeepAsync(KeptAssessment.Small);
        using var answer = await ReadAsync("/api/v1" + product.Case);
        var versions = answer.RootElement.GetProperty("versions").EnumerateArray().ToList();

        Assert.Equal([second, first], versions.Take(2).Select(v => v.GetProperty("number").GetInt32()));
        Assert.All(versions, v => Assert.Equal(64, Text(v, "hash").Length));
    }

    [Fact]
    public async Task The_interface_describes_itself()
    {
        using var visitor = product.App.Visitor();
        using var described = JsonDocument.Parse(await visitor.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var version = described.RootElement.GetProperty("paths").GetProperty("/api/v1/impact/cases/{id}/versions/{number}").GetProperty("get");

        Assert.Contains("SHA-256", Text(version, "summary"), StringComparison.Ordinal);
    }

    private async Task<JsonDocument> ReadAsync(string address) => JsonDocument.Parse(await product.Reader.GetStringAsync(new Uri(address, UriKind.Relative)));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static (string Code, string Name) Coded(JsonElement element) => (Text(element, "code"), Text(element, "name"));
}
