using Hyte.Statistics.PxWeb;
using Hyte.Statistics.Sotkanet;

namespace Hyte.Statistics.Tests;

/// <summary>The questions that the tests ask.</summary>
internal static class Ask
{
    public static readonly StatisticsArea Mikkeli = new("mikkeli", new SotkanetRegion("KUNTA", "491"), "KU491");

    public static readonly StatisticsArea Country = new("koko-maa", new SotkanetRegion("MAA", "358"), "SSS");

    public const string Body = """{"query":[{"code":"Vuosi","selection":{"filter":"top","values":["3"]}}],"response":{"format":"csv"}}""";

    public static SotkanetQuery Smoking(params StatisticsArea[] areas) => Smoking([2021, 2023], areas);

    public static SotkanetQuery Smoking(int[] years, params StatisticsArea[] areas) =>
        new(4404, SotkanetGender.Total, years, areas.Length == 0 ? [Mikkeli] : areas);

    public static PxWebQuery Unemployment(params StatisticsArea[] areas) => UnemploymentBy(new() { ["Sukupuoli"] = "SSS" }, areas);

    public static PxWebQuery UnemploymentBy(Dictionary<string, string> choices, params StatisticsArea[] areas) =>
        new("StatFin/tyonv/12tg.px", Body, "Alue", "Vuosi", choices, areas.Length == 0 ? [Mikkeli, Country] : areas);

    public static StatisticsArea At(this StatisticsArea area, int sotkanetId) => area with { Sotkanet = area.Sotkanet! with { Id = sotkanetId } };

    public static (string Area, int Year, decimal? Value, string? Mark)[] Values(this StatisticsAnswer answer) =>
        [.. answer.Rows.Select(r => (r.AreaCode, r.Year, r.Value, r.Mark))];

    public static (string Area, int Year, decimal? Value)[] Plain(this StatisticsAnswer answer) => [.. answer.Rows.Select(r => (r.AreaCode, r.Year, r.Value))];
}
