using Hyte.Impact.Assessments;
using Hyte.Impact.Conclusions;
using Hyte.Modules;

namespace Hyte.Impact.Tests;

public sealed class ConclusionTests
{
    private static readonly DateOnly Today = new(2027, 4, 1);

    [Theory]
    [InlineData("7", null, null, "Reason")]
    [InlineData(null, "Halvin.", null, "Proposal")]
    [InlineData("8", "Halvin.", null, "Proposal")]
    [InlineData("7", "Halvin.", "2.4.2027", "PreparedOn")]
    [InlineData("7", "Halvin.", "eilen", "PreparedOn")]
    public void A_proposal_has_a_reason_and_the_preparation_was_ready_on_a_day_that_has_been(string? proposal, string? reason, string? prepared, string refused)
    {
        var fields = new List<string>();
        Assert.Null(ConclusionContent.Read(new ConclusionDraft { Proposal = proposal, Reason = reason, PreparedOn = prepared }, [7], Today, (field, _) => fields.Add(field)));
        Assert.Equal([refused], fields);
    }

    [Fact]
    public void A_half_written_conclusion_can_be_saved() =>
        Assert.Equal(new ConclusionContent("Kesken.", null, null, null), ConclusionContent.Read(new ConclusionDraft { Summary = " Kesken. " }, [7], Today, (field, message) => Assert.Fail($"{field}: {message}")));

    [Fact]
    public async Task Who_saves_second_gets_the_text_of_the_first_and_nothing_is_written()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        var seen = await whole.VersionAsync();
        await whole.ConcludeAsync("Ensimmäisen yhteenveto.");

        var saved = await database.DoAsync<EditConclusion, Assessment?>(edit => edit.SaveAsync(whole.Id, seen, new ConclusionContent("Toisen.", whole.Zero, "Halvin.", null), CancellationToken.None));

        Assert.Equal("Ensimmäisen yhteenveto.", saved?.Summary);
        Assert.Equal("Ensimmäisen yhteenveto.", (await whole.ReadAsync()).Summary);
    }

    [Fact]
    public async Task After_finishing_only_the_day_of_the_preparation_can_be_told()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.FinishedAsync(database);
        var version = await whole.VersionAsync();

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<EditConclusion>(edit => edit.SaveAsync(whole.Id, version, new ConclusionContent("Uusi.", null, null, null), CancellationToken.None)));
        await database.DoAsync<EditConclusion>(edit => edit.PrepareAsync(whole.Id, version, Today, CancellationToken.None));

        Assert.Equal(OpenWork.NotOpen, refused.Code);
        var sheet = await whole.ReadAsync();
        Assert.Equal((Today, "Reitit auki."), (sheet.PreparedOn, sheet.Summary));
    }
}
