using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Hyte.Statistics.Tests;

/// <summary>Files come from people's own folders: cut short, edited by hand, opened and saved by something else.</summary>
public sealed class DamageTests
{
    private static readonly Arbitrary<(int At, int Length, string Instead)[]> AnyDamage = Arb.From(
        from count in Gen.Choose(1, 4)
        from damage in Gen.ArrayOf(
            from at in Gen.Choose(0, 3000)
            from length in Gen.Choose(0, 12)
            from instead in Gen.Elements("", "0", "-1", "9999999999", "null", "true", "\"", "{}", "[]", ",", ";", "\n", "\\ud800", "ä")
            select (at, length, instead), count)
        select damage);

    [Theory]
    [InlineData("sotkanet.json")]
    [InlineData("sotkanet.csv")]
    [InlineData("table-dense.json")]
    [InlineData("table-sparse.json")]
    public async Task A_damaged_file_is_read_or_refused_without_an_exception(string file)
    {
        await using var source = StandIn.Start();
        var whole = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Responses", file));
        var (reader, query) = file.StartsWith("table", StringComparison.Ordinal)
            ? (source.PxWeb, (StatisticsQuery)Ask.UnemploymentBy(new() { [file == "table-dense.json" ? "Sukupuoli" : "Tiedot"] = file == "table-dense.json" ? "1" : "osuus" }))
            : (source.Sotkanet, Ask.Smoking(Ask.Mikkeli.At(193)));

        Prop.ForAll(AnyDamage, damage => reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(Damaged(whole, damage))), query) is not null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static string Damaged(string text, (int At, int Length, string Instead)[] damage)
    {
        foreach (var (at, length, instead) in damage)
        {
            var from = at % (text.Length + 1);
            text = string.Concat(text.AsSpan(0, from), instead, text.AsSpan(Math.Min(text.Length, from + length)));
        }

        return text;
    }
}
