using Hyte.Modules.Reports;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Reports;

/// <summary>What a programme's own closing summary tells: what was realised of its measures, and how the residents were.</summary>
internal static class Narratives
{
    private static readonly (NarrativeKind Kind, string Key, string Title)[] OfWellbeing =
    [
        (NarrativeKind.Concern, "concerns", IndicatorPageTexts.Concerns),
        (NarrativeKind.SubstanceUse, "substance-use", IndicatorPageTexts.SubstanceUse),
        (NarrativeKind.Positive, "positive", IndicatorPageTexts.PositiveDevelopment),
        (NarrativeKind.Conclusion, "conclusions", IndicatorPageTexts.Conclusions),
        (NarrativeKind.NationalAim, "national-aims", IndicatorPageTexts.NationalAims),
    ];

    /// <returns>None when the programme has no such summary.</returns>
    public static IEnumerable<ReportChapter> Chapters(ReportedProgramme reported)
    {
        var realised = reported.Told.Where(n => n.Kind == NarrativeKind.Realisation).ToList();
        if (realised.Count > 0)
        {
            yield return new ReportChapter($"{reported.Programme.Code}/realisation", ReportPart.Evaluation, string.Format(ReportTexts.RealisationTitle, reported.Programme.Name),
            [
                new ReportParagraph(NarrativeLead.Of(reported.Programme, realised)),
                .. reported.Snapshot.FocusAreas.Select(area => Section(reported, area, realised)).OfType<ReportSection>(),
                .. Entries([.. realised.Where(n => n.MeasureId is null)]),
                new ReportSlot("effects", ReportTexts.EffectsSlot, ReportTexts.EffectsGuidance),
            ]);
        }

        var told = reported.Told.Where(n => n.Kind != NarrativeKind.Realisation).ToList();
        if (told.Count > 0)
        {
            yield return new ReportChapter(
                $"{reported.Programme.Code}/wellbeing",
                ReportPart.Evaluation,
                string.Format(IndicatorPageTexts.WellbeingSummary, reported.Programme.StartYear, reported.Programme.EndYear),
                [
                    new ReportParagraph(NarrativeLead.Of(reported.Programme, told)),
                    .. OfWellbeing.Select(kind => new ReportSection(kind.Key, kind.Title, [.. Entries([.. told.Where(n => n.Kind == kind.Kind)])])).Where(section => section.Blocks.Count > 0),
                ]);
        }
    }

    private static ReportSection? Section(ReportedProgramme reported, FocusArea area, IReadOnlyList<NarrativeEntry> realised)
    {
        var byMeasure = realised.ToLookup(n => n.MeasureId);
        var told = reported.Snapshot.Measures.Where(m => m.FocusAreaId == area.Id && byMeasure[m.Id].Any()).ToList();
        return told.Count == 0 ? null : new ReportSection($"focus-{area.Number}", $"{area.Number} {area.Name}",
            [.. told.SelectMany(m => (ReportBlock[])[new ReportParagraph([new ReportRun($"{m.Number} {m.Name}") { IsStrong = true }]), .. Entries([.. byMeasure[m.Id]])])]);
    }

    private static IEnumerable<ReportBlock> Entries(IReadOnlyList<NarrativeEntry> entries)
    {
        if (entries.Count == 0) yield break;
        var orders = entries.Select(e => e.Order).ToHashSet();
        // An entry whose parent is not here stands by itself.
        var below = entries.Where(HasParent).ToLookup(e => e.ParentOrder!.Value);
        yield return new ReportList([.. entries.Where(e => !HasParent(e)).Select(e => (IReadOnlyList<ReportBlock>)
        [
            new ReportParagraph(e.Text),
            .. below[e.Order].Any() ? (ReportBlock[])[new ReportList([.. below[e.Order].Select(d => (IReadOnlyList<ReportBlock>)[new ReportParagraph(d.Text)])])] : [],
        ])]);

        bool HasParent(NarrativeEntry entry) => entry.ParentOrder is { } parent && orders.Contains(parent) && parent != entry.Order;
    }
}
