using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Indicators.Showing;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Reports;

/// <summary>Strengths and development needs by the judged colours, group by group: one indicator may hold both.</summary>
internal static class Strengths
{
    public static ReportChapter Chapter(ReportMaterial material) => new("strengths", ReportPart.Review, ReportTexts.StrengthsTitle,
    [
        new ReportParagraph(ReportTexts.StrengthsLead),
        Section(material, "up", ReportTexts.StrengthsUp, ProgressColour.Green, "▲", new ReportSlot("strengths", ReportTexts.StrengthsSlot, ReportTexts.StrengthsGuidance)),
        Section(material, "down", ReportTexts.StrengthsDown, ProgressColour.Red, "▼", new ReportSlot("needs", ReportTexts.NeedsSlot, ReportTexts.NeedsGuidance)),
    ]);

    private static ReportSection Section(ReportMaterial material, string key, string title, ProgressColour colour, string shape, ReportSlot slot)
    {
        var found = material.Followed.Select(i => (Indicator: i, Parts: PartsOf(i, colour))).Where(f => f.Parts is not null).ToList();
        return new ReportSection(key, title,
        [
            found.Count == 0
                ? new ReportParagraph(string.Format(ReportTexts.NoneOfColour, colour.ToMark().Word.ToLowerInvariant()))
                : new ReportList([.. found.Select(f => Item(material, f.Indicator, f.Parts!, shape))]) { Topics = [.. found.Select(f => IndicatorReview.TopicOf(f.Indicator).Key)] },
            slot with
            {
                Facts = [string.Format(ReportTexts.FactColours, colour.ToMark().Word, FinnishFormat.Count(found.Count)), .. found.Select(f => f.Indicator.Indicator.Name)],
            },
        ]);
    }

    // What a person decided of the whole goes before what the rule says of its parts.
    private static IReadOnlyList<SeriesProgress>? PartsOf(IndicatorDetails indicator, ProgressColour colour)
    {
        var parts = indicator.Suggestion.Parts.Where(p => p.Colour == colour).ToList();
        if (indicator.Confirmed is { } confirmed) return confirmed.Confirmed == colour ? parts : null;
        return parts.Count > 0 ? parts : null;
    }

    private static IReadOnlyList<ReportBlock> Item(ReportMaterial material, IndicatorDetails indicator, IReadOnlyList<SeriesProgress> parts, string shape)
    {
        var name = new ReportRun($"{shape} {indicator.Indicator.Name}") { IsStrong = true, Href = material.Module.Indicator(indicator.Indicator.Id) };
        var decided = indicator.Confirmed is { } confirmed
            ? $" – {IndicatorListTexts.Confirmed.ToLowerInvariant()}{(confirmed.Reason is { } reason ? $": {reason}" : "")}"
            : indicator.Suggestion.Parts.Count > parts.Count ? string.Format(ReportTexts.PartsOfAll, parts.Count, indicator.Suggestion.Parts.Count, PartName.Inessive(indicator)) : null;
        return
        [
            new ReportParagraph(decided is null ? [name] : [name, new ReportRun(decided)]),
            .. parts.Count == 0 ? (ReportBlock[])[] : [new ReportList([.. parts.Select(part => (IReadOnlyList<ReportBlock>)[Part(material, indicator, part)])])],
        ];
    }

    private static ReportParagraph Part(ReportMaterial material, IndicatorDetails indicator, SeriesProgress part)
    {
        if (part is not { Baseline: not null, Latest: { } latest }) return new ReportParagraph(Named(part, part.Sentence));
        var figures = material.FiguresOf(indicator, part);
        return new ReportParagraph([new ReportRun(Named(part, "")), figures.Baseline.Run, new ReportRun(" → "), figures.At(latest).Run]);
    }

    private static string Named(SeriesProgress part, string words) => $"{PartName.Of(part)}: {words}";
}
