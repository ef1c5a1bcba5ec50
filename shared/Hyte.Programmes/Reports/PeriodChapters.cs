using Hyte.Modules.Reports;
using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Reports;

/// <summary>The chapters of a period report (jaksoraportti): overview, table and indicators of every programme that closed that period.</summary>
internal static class PeriodChapters
{
    public static IEnumerable<ReportChapter> Of(ReportMaterial material) =>
        from reported in material.Programmes
        from period in reported.Periods
        from chapter in OfPeriod(material, reported, period)
        select chapter;

    /// <summary>A period in a report that tells of a longer time: overview and table, without a place for the coordinator's words.</summary>
    public static IEnumerable<ReportChapter> Short(ReportMaterial material) =>
        from reported in material.Programmes
        from period in reported.Periods
        let key = $"{reported.Programme.Code}/{Slug(period)}"
        from chapter in (ReportChapter[])[Overview(material, reported, period, key, withSlot: false), Table(material, reported, period, key)]
        select chapter;

    private static IEnumerable<ReportChapter> OfPeriod(ReportMaterial material, ReportedProgramme reported, ReportingPeriod period)
    {
        var key = reported.Programme.Code;
        yield return Overview(material, reported, period, key, withSlot: true);
        yield return Table(material, reported, period, key);
        if (new PeriodIndicators(material, reported, period).Make() is { } indicators)
        {
            yield return new ReportChapter($"{key}/indicators", ReportPart.FollowUp, Title(reported, ReportTexts.IndicatorsTitle, period), indicators);
        }
    }

    private static ReportChapter Overview(ReportMaterial material, ReportedProgramme reported, ReportingPeriod period, string key, bool withSlot) =>
        new($"{key}/overview", ReportPart.FollowUp, Title(reported, ReportTexts.OverviewTitle, period), new PeriodOverview(material, reported, period).Blocks(withSlot));

    private static ReportChapter Table(ReportMaterial material, ReportedProgramme reported, ReportingPeriod period, string key) =>
        new($"{key}/table", ReportPart.FollowUp, Title(reported, ReportTexts.TableTitle, period), [new PeriodTable(material, reported, period).Make()]);

    private static string Title(ReportedProgramme reported, string words, ReportingPeriod period) => string.Format(words, reported.Programme.Name, period.Code);

    private static string Slug(ReportingPeriod period) => period.Code.ToString().Replace('/', '-');
}
