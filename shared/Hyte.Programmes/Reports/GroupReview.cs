using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Listing;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Reports;

/// <summary>How people fare, by population group: of each group every indicator that speaks of it, the city beside the country.</summary>
internal static class GroupReview
{
    private static readonly (LifeStage Stage, string Key, string Title)[] Stages =
    [
        (LifeStage.Young, "young", ReportTexts.StageYoung),
        (LifeStage.WorkingAge, "working-age", ReportTexts.StageWorkingAge),
        (LifeStage.Old, "old", ReportTexts.StageOld),
        (LifeStage.Everybody, "everybody", ReportTexts.StageEverybody),
    ];

    public static ReportChapter Chapter(ReportMaterial material)
    {
        var lines = material.Followed.SelectMany(i => material.FiguresOf(i).Select(f => (Indicator: i, Figures: f))).ToLookup(l => LifeStages.Of(l.Figures.Line.Series.Group));
        return new ReportChapter("groups", ReportPart.Review, ReportTexts.GroupsTitle,
        [
            new ReportParagraph(ReportTexts.GroupsLead),
            .. Stages.Where(s => lines[s.Stage].Any()).Select(s => Section(material, s.Key, s.Title, [.. lines[s.Stage]])),
        ])
        {
            Topics = [.. material.Followed.Select(IndicatorReview.TopicOf)],
        };
    }

    private static ReportSection Section(ReportMaterial material, string key, string title, IReadOnlyList<(IndicatorDetails Indicator, SeriesFigures Figures)> lines)
    {
        var groups = lines.GroupBy(l => l.Figures.Line.Series.Group ?? "").ToList();
        IEnumerable<ReportBlock> tables = groups.Count == 1
            ? [Table(material, groups[0].Key.Length > 0 ? groups[0].Key : title, [.. groups[0]])]
            : groups.Select((group, place) => new ReportSection($"{key}-{place + 1}", NameOf(group.Key), [Table(material, NameOf(group.Key), [.. group])]));
        return new ReportSection(key, title,
        [
            .. tables,
            new ReportSlot($"{key}-text", string.Format(ReportTexts.StageSlot, title), ReportTexts.StageGuidance),
        ]);
    }

    private static string NameOf(string group) => group.Length > 0 ? group : ReportTexts.NoGroup;

    private static ReportTable Table(ReportMaterial material, string name, IReadOnlyList<(IndicatorDetails Indicator, SeriesFigures Figures)> lines) => new(
        string.Format(ReportTexts.GroupCaption, name),
        [
            new ReportColumn(IndicatorListTexts.Indicator, 2),
            City(lines), new ReportColumn(ReportTexts.CountrySameYear, IsNumeric: true),
            new ReportColumn(IndicatorListTexts.Target), new ReportColumn(ReportTexts.Judgement, 1.4),
        ],
        [.. lines.Select(l => Row(material, l.Indicator, l.Figures))])
    {
        Source = ReportSource.Of(lines.Select(l => l.Indicator).Distinct()),
    };

    // Sentences in place of numbers need the room.
    private static ReportColumn City(IReadOnlyList<(IndicatorDetails Indicator, SeriesFigures Figures)> lines)
    {
        var name = AreaReview.CityOf(lines[0].Indicator);
        return lines.All(l => l.Figures.Line.Newest is { Value.Text: not null }) ? new ReportColumn(name, 3) : new ReportColumn(name, IsNumeric: true);
    }

    private static ReportRow Row(ReportMaterial material, IndicatorDetails indicator, SeriesFigures figures)
    {
        var line = figures.Line;
        var latest = figures.Latest.Cell;
        return new ReportRow(
        [
            new ReportCell(line.Series.Segment is { } segment ? $"{indicator.Indicator.Name}, {segment}" : indicator.Indicator.Name)
            {
                Href = material.Module.Indicator(indicator.Indicator.Id),
                Note = Place(line),
            },
            latest,
            figures.Country is { } country ? country.Cell with { Note = null } : new ReportCell(ReportTexts.NoComparison),
            line.Kind == LineKind.Substitute ? new ReportCell("") : figures.Target.Cell,
            line.Progress is { } progress ? new ReportCell("") { Mark = progress.Colour.ToMark(progress.Because).ToReport() } : new ReportCell(""),
        ])
        {
            Topic = IndicatorReview.TopicOf(indicator).Key,
        };
    }

    private static string? Place(IndicatorLine line) => (line.Area.IsOwn, LineName.Remark(line)) switch
    {
        (true, _) => null,
        (_, null) => line.Area.Name,
        var (_, remark) => $"{line.Area.Name}: {remark}",
    };
}
