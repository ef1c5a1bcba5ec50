using Hyte.Modules;
using Hyte.Modules.Search;
using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Importing.IndicatorPapers;

/// <summary>Takes the values and targets of one indicator.</summary>
internal sealed class IndicatorFilling(
    Indicator indicator, Programme programme, KnownIndicators known, IndicatorAnswers answers, string source, IndicatorRow row, bool saves, bool isNew)
{
    public Indicator Indicator => indicator;

    public IndicatorPaperLine Take(string key, ReadObservation read)
    {
        var area = known.Area(read.Area);
        var series = SeriesOf(read.Series);
        // A value whose year the paper does not give stands before the programme's first.
        var time = ObservedTime.Span(read.FromYear ?? read.Year ?? programme.StartYear - 1, read.Year ?? programme.StartYear - 1);
        var line = Line(key, IndicatorLineKind.Value, read.Confidence, read.Words) with
        {
            What = Told(read.Series, area?.Name, read.Year is null ? ImportTexts.IndicatorNoYear : time.ToString()),
            Text = Text(read.Value, read.Unit ?? indicator.Unit),
            Doubts = ReadingDoubts.Of(row, read, answers.Right.Contains(key)),
        };
        if (area is null) return line with { Fate = PaperFate.Refused, Because = string.Format(ImportTexts.IndicatorNoArea, read.Area) };
        if (series is null) return line with { Because = ImportTexts.IndicatorNoSeries };
        var there = series.Observations.FirstOrDefault(o => o.Area == area && o.Time == time);
        if (there is not null && there.Value == read.Value) return line with { Fate = PaperFate.Same };
        if (Refusal(line) is { } refused) return refused;
        if (there is not null) return Replace(line, there, read);
        Add(series, area, time, read);
        return line with { Fate = PaperFate.New };
    }

    public IndicatorPaperLine Take(string key, ReadTarget read)
    {
        var line = Line(key, IndicatorLineKind.Target, read.Confidence, read.Words) with { What = Told(read.Series, null, ImportTexts.IndicatorTarget), Text = read.Words.Text, Doubts = ReadingDoubts.Of(row, read, answers.Right.Contains(key)) };
        var series = read.Series == ReadSeries.All ? null : SeriesOf(read.Series);
        if (series is null && read.Series != ReadSeries.All) return line with { Because = ImportTexts.IndicatorNoSeries };
        var terms = Terms(read);
        if (indicator.Targets.Any(t => t.Series == series && t.Programme == programme && IsSame(t, terms))) return line with { Fate = PaperFate.Same };
        if (Refusal(line) is { } refused) return refused;
        try
        {
            terms.EnsureWhole();
        }
        catch (RuleBrokenException broken)
        {
            return line with { Fate = PaperFate.Refused, Because = broken.Message };
        }

        if (saves || isNew) new Target(indicator, series, programme, terms).CameFrom(row.Place.Line);
        return line with { Fate = PaperFate.New };
    }

    private IndicatorPaperLine? Refusal(IndicatorPaperLine line)
    {
        if (answers.LeftOut.Contains(line.Key)) return line with { Fate = PaperFate.Refused, Because = ImportTexts.PlanLeftOut };
        return line.IsGuess && !answers.Right.Contains(line.Key) ? line with { Because = ImportTexts.IndicatorGuess } : null;
    }

    private IndicatorPaperLine Replace(IndicatorPaperLine line, Observation there, ReadObservation read)
    {
        var changed = line with { Fate = PaperFate.Changed, Before = Text(there.Value, indicator.Unit), Version = there.Version };
        if (!saves) return changed;
        if (!answers.Replaced.TryGetValue(line.Key, out var seen)) return changed with { Fate = PaperFate.Question, Because = ImportTexts.IndicatorNotTicked };
        if (seen != there.Version) return changed with { Fate = PaperFate.Refused, Because = string.Format(ImportTexts.ChangedMeanwhile, there.ChangedByName) };
        there.Revise(read.Value);
        there.CameFrom(source, row.Place.Line);
        return changed;
    }

    private void Add(IndicatorSeries series, Area area, ObservedTime time, ReadObservation read)
    {
        // A preview of an indicator that is there leaves it as it is: it is only looked at.
        if (!saves && !isNew) return;
        if (isNew && area.Kind is AreaKind.Region or AreaKind.HealthDistrict && !indicator.Substitutes.Any(s => s.Area == area)) indicator.Substitute(area, null);
        var value = new Observation(series, area, time, read.Value);
        value.Annotate(read.Note, null, null);
        value.CameFrom(source, row.Place.Line);
        if (read.Year is null) value.LeaveYearOpen();
        if (read.Role == ReadRole.Baseline && !series.Observations.Any(o => o != value && o.IsBaseline && o.Area == area)) value.MarkBaseline(true);
    }

    // A series is added to a new indicator only: what is divided otherwise already is for a person to decide.
    private IndicatorSeries? SeriesOf(ReadSeries read)
    {
        var found = indicator.Series.FirstOrDefault(s => Same(s.Group, read.Group ?? read.PrintedGroup) && Same(s.Segment, read.Segment))
            ?? (read == ReadSeries.All && indicator.Series.Count == 1 ? indicator.Series[0] : null);
        if (found is not null || !isNew) return found;
        var name = IndicatorSeries.Describe(read.Group ?? read.PrintedGroup, read.Segment);
        var code = CodeText.Of(name, "kaikki", Indicator.LongestCode, [.. indicator.Series.Select(s => s.Code)]);
        return new IndicatorSeries(indicator, code, indicator.Series.Count + 1, read.Group ?? read.PrintedGroup, read.Segment);
    }

    private TargetTerms Terms(ReadTarget read) => new(read.Kind, read.Words.Text.Length > Target.LongestWording ? read.Words.Text[..Target.LongestWording] : read.Words.Text)
    {
        Area = read.Area is null ? null : known.Area(read.Area),
        Value = read.Value,
        Upper = read.Upper,
        Comparison = read.Comparison ?? (indicator.Better == BetterDirection.Down ? TargetComparison.AtMost : TargetComparison.AtLeast),
        Direction = read.Direction,
        Basis = read.Basis,
        ReferenceArea = read.ReferenceArea is null ? null : known.Area(read.ReferenceArea),
        Year = read.Year,
        Per = read.Per,
    };

    private static bool IsSame(Target there, TargetTerms terms) =>
        there.Kind == terms.Kind && there.Value == terms.Value && there.Upper == terms.Upper && there.Direction == terms.Direction && there.Year == terms.Year
        && (there.Area?.Code ?? "") == (terms.Area?.Code ?? "") && (terms.Value is not null || terms.Direction is not null || SearchText.Fold(there.Wording) == SearchText.Fold(terms.Wording));

    private static bool Same(string? first, string? second) => SearchText.Fold(first) == SearchText.Fold(second);

    private IndicatorPaperLine Line(string key, IndicatorLineKind kind, ReadingConfidence confidence, SourceWords words) =>
        new(key, row.Place.Words(), kind, PaperFate.Question, "", null) { Words = words.Text, IsGuess = confidence == ReadingConfidence.Guess, Indicator = indicator.Name };

    private static string Told(ReadSeries series, string? area, string what) =>
        string.Join(", ", new[] { IndicatorSeries.Describe(series.Group ?? series.PrintedGroup, series.Segment), area, what }.Where(part => !string.IsNullOrEmpty(part)));

    public static string Text(ObservedValue value, string? unit) => value switch
    {
        { Number: { } number } => string.IsNullOrEmpty(unit) ? FinnishFormat.Number(number) : $"{FinnishFormat.Number(number)} {unit}",
        { Text: { } text } => text,
        { Missing: { } missing } => missing.Word(),
        _ => "",
    };
}
