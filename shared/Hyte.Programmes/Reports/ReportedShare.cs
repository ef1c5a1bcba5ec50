using Hyte.Modules.Reports;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Reports;

/// <summary>How much was reported in a closed period, of the whole programme or of a focus area: <c>32/44</c>.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Text">The counts.</param>
internal sealed record ReportedShare(string Key, string Text)
{
    public static ReportedShare Of(ProgrammeModule module, ProgrammeSnapshot snapshot, ReportingPeriod period, FocusArea? area = null)
    {
        var share = snapshot.Summarise(snapshot.Measures.Where(m => area is null || m.FocusAreaId == area.Id), period).Share;
        return new ReportedShare(
            new ShareKey(module.Id, snapshot.Programme.Code, period.Code, area?.Number).ToString(),
            $"{FinnishFormat.Count(share.Count)}/{FinnishFormat.Count(share.Total)}");
    }

    /// <summary>The shares of a programme in its closed periods, the newest first.</summary>
    public static IEnumerable<ReportFigure> Offers(ProgrammeModule module, ProgrammeSnapshot snapshot) =>
        from period in snapshot.Periods.Where(p => p.State != PeriodState.Open).Reverse()
        from area in (FocusArea?[])[null, .. snapshot.FocusAreas]
        let share = Of(module, snapshot, period, area)
        select new ReportFigure(
            share.Key,
            area is null
                ? string.Format(ReportTexts.FigureReported, snapshot.Programme.Name, period.Code)
                : string.Format(ReportTexts.FigureReportedArea, snapshot.Programme.Name, area.Name, period.Code),
            share.Text,
            string.Format(ReportTexts.SourceFollowUps, module.Name, period.Code),
            module.FollowUp(snapshot.Programme.Code, ("focus", area?.Number.ToString()), ("period", period.Code.ToString())));
}
