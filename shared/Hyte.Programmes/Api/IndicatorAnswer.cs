using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Api;

internal sealed record IndicatorSummaryAnswer(
    int Id,
    string Code,
    string Name,
    string Unit,
    string? Producer,
    string Rhythm,
    int? LatestYear,
    DateOnly? NextValueDue,
    bool NoMunicipalData,
    string? Discontinued,
    IReadOnlyList<IndicatorTieAnswer> Ties,
    ColourAnswer Colour)
{
    public static IndicatorSummaryAnswer Of(IndicatorDetails details) => new(
        details.Indicator.Id,
        details.Indicator.Code,
        details.Indicator.Name,
        details.Indicator.Unit,
        details.Indicator.Producer,
        IndicatorCodes.Of(details.Indicator.Rhythm),
        details.LatestYear,
        details.NextValueDue,
        details.LacksMunicipalData,
        details.Indicator.DiscontinuedBecause,
        [.. details.Ties.Select(IndicatorTieAnswer.Of)],
        ColourAnswer.Of(details));
}

/// <summary>The colour to show, and where it comes from.</summary>
internal sealed record ColourAnswer(
    string Colour, string Word, bool Confirmed, bool Contradicted, string Suggested, string? NoColourBecause, string Explanation, ConfirmationAnswer? Confirmation)
{
    public static ColourAnswer Of(IndicatorDetails details) => new(
        IndicatorCodes.Of(details.Colour),
        details.Colour.ToMark(details.Because).Word,
        details.Confirmed is not null,
        details.IsContradicted,
        IndicatorCodes.Of(details.Suggestion.Colour),
        details.Suggestion.Because is { } because ? IndicatorCodes.Of(because) : null,
        details.Suggestion.Sentence,
        details.Confirmed is { } confirmed ? ConfirmationAnswer.Of(confirmed) : null);
}

internal sealed record ConfirmationAnswer(string Period, string Suggested, string? Colour, string? Reason, string? By, DateTime? At, bool Frozen)
{
    public static ConfirmationAnswer Of(ConfirmationRow row) => new(
        row.Period.ToString(), IndicatorCodes.Of(row.Suggested), row.Confirmed is { } colour ? IndicatorCodes.Of(colour) : null, row.Reason, row.ByName, row.At, row.IsFrozen);
}

internal sealed record IndicatorTieAnswer(string Programme, int FocusArea, string FocusAreaName, string? Measure, string? MeasureName, string Effect)
{
    public static IndicatorTieAnswer Of(IndicatorTie tie) =>
        new(tie.ProgrammeCode, tie.FocusAreaNumber, tie.FocusArea, tie.MeasureNumber, tie.Measure, IndicatorCodes.Of(tie.Effect));
}

internal sealed record IndicatorAnswer(
    IndicatorSummaryAnswer Indicator,
    string? Method,
    string? Note,
    string Better,
    decimal? Threshold,
    IReadOnlyList<string> States,
    string? Successor,
    IReadOnlyList<SeriesAnswer> Series,
    IReadOnlyList<TargetAnswer> Targets,
    IReadOnlyList<BreakAnswer> Breaks,
    IReadOnlyList<string> SubstituteAreas,
    IReadOnlyList<ProgressAnswer> Progress,
    IReadOnlyList<ConfirmationAnswer> Confirmations)
{
    public static IndicatorAnswer Of(IndicatorDetails details)
    {
        var facts = details.Facts;
        var codes = facts.Series.ToDictionary(s => s.Id, s => s.Code);
        return new IndicatorAnswer(
            IndicatorSummaryAnswer.Of(details),
            details.Indicator.Method,
            details.Indicator.Note,
            IndicatorCodes.Of(details.Indicator.Better),
            details.Indicator.Threshold,
            facts.StateScale,
            details.Indicator.Successor?.Code,
            [.. facts.Series.Select(s => SeriesAnswer.Of(s, facts))],
            [.. facts.Targets.Select(t => TargetAnswer.Of(t, facts, codes))],
            [.. facts.Breaks.Select(b => new BreakAnswer(b.SeriesId is { } id ? codes[id] : null, b.Year, b.Reason))],
            [.. facts.SubstituteAreaIds.Select(id => facts.Areas[id].Code)],
            [.. details.Suggestion.Parts.Select(ProgressAnswer.Of)],
            [.. details.Confirmations.Select(ConfirmationAnswer.Of)]);
    }
}

internal sealed record SeriesAnswer(string Code, string? Group, string? Segment, string Unit, int Decimals, string Better, IReadOnlyList<ObservationAnswer> Observations)
{
    public static SeriesAnswer Of(SeriesFacts series, IndicatorFacts facts) => new(
        series.Code, series.Group, series.Segment, series.Unit, series.Decimals, IndicatorCodes.Of(series.Better),
        [.. series.Observations.Select(o => ObservationAnswer.Of(o, facts))]);
}

/// <summary>One of value, text and missing is there; the others are null.</summary>
internal sealed record ObservationAnswer(
    string Area, int FromYear, int Year, bool YearKnown, decimal? Value, string? Text, string? Missing, bool Baseline, bool Substitute,
    string? Round, string? Note, string? Check, string? Source, int? SourceLine, DateOnly? RetrievedOn, string By, DateTime At)
{
    public static ObservationAnswer Of(ObservationFacts o, IndicatorFacts facts) => new(
        facts.Areas[o.AreaId].Code, o.Time.FromYear, o.Time.Year, o.YearIsKnown, o.Value.Number, o.Value.Text, o.Value.Missing is { } missing ? IndicatorCodes.Of(missing) : null,
        o.IsBaseline, facts.SubstituteAreaIds.Contains(o.AreaId), o.Round, o.Note, o.Doubt, o.Source, o.SourceLine, o.RetrievedOn, o.Entered.Name, o.Entered.At);
}

internal sealed record TargetAnswer(
    string? Series, string? Area, string Kind, string Wording, decimal? Value, decimal? Upper, string? State, string? Comparison, string? Direction, string? Basis,
    string? ReferenceArea, int? Year, string? Per, DateOnly? ReachedOn, string Programme, string? Note, int? SourceLine)
{
    public static TargetAnswer Of(TargetFacts t, IndicatorFacts facts, Dictionary<int, string> series) => new(
        t.SeriesId is { } id ? series[id] : null,
        t.AreaId is { } area ? facts.Areas[area].Code : null,
        IndicatorCodes.Of(t.Kind),
        t.Wording,
        t.Value,
        t.Upper,
        t.State,
        t.Kind is TargetKind.Value or TargetKind.Yearly ? IndicatorCodes.Of(t.Comparison) : null,
        t.Direction is { } direction ? IndicatorCodes.Of(direction) : null,
        t.Kind == TargetKind.Direction ? IndicatorCodes.Of(t.Basis) : null,
        t.ReferenceAreaId is { } reference ? facts.Areas[reference].Code : null,
        t.Year,
        t.Kind == TargetKind.Frequency ? IndicatorCodes.Of(t.Per) : null,
        t.ReachedOn,
        t.Programme,
        t.Note,
        t.SourceLine);
}

internal sealed record BreakAnswer(string? Series, int Year, string Reason);

internal sealed record ProgressAnswer(
    string Series, string Area, string Colour, string? NoColourBecause, decimal? Baseline, int? BaselineYear, decimal? Latest, int? LatestYear,
    decimal? Goal, decimal? Change, decimal? Improvement, decimal? Distance, decimal? GapClosed, decimal? Limit, bool Met, string Explanation, string Formula)
{
    public static ProgressAnswer Of(SeriesProgress p) => new(
        p.Series.Code, p.Area.Code, IndicatorCodes.Of(p.Colour), p.Because is { } because ? IndicatorCodes.Of(because) : null,
        p.Baseline?.Value.Number, p.Baseline?.Time.Year, p.Latest?.Value.Number, p.Latest?.Time.Year,
        p.Goal, p.Change, p.Improvement, p.Distance, p.Gap?.Share, p.Limit, p.IsMet, p.Sentence, p.Formula);
}
