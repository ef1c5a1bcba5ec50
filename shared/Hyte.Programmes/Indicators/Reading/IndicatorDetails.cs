using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Indicators.Reading;

/// <summary>An indicator as pages, files and the JSON interface show it: its figures, what the rule says and what a person has decided. Nothing in it is tracked.</summary>
public sealed class IndicatorDetails
{
    internal IndicatorDetails(
        Indicator indicator, IndicatorFacts facts, ProgressSuggestion suggestion, IReadOnlyList<IndicatorTie> ties, IReadOnlyList<ConfirmationRow> confirmations)
    {
        Indicator = indicator;
        Facts = facts;
        Suggestion = suggestion;
        Ties = ties;
        Confirmations = confirmations;
    }

    /// <summary>The indicator without what hangs on it.</summary>
    public Indicator Indicator { get; }

    /// <summary>Its figures, targets and areas.</summary>
    public IndicatorFacts Facts { get; }

    /// <summary>What the rule says now.</summary>
    public ProgressSuggestion Suggestion { get; }

    /// <summary>The focus areas and measures that it tells about.</summary>
    public IReadOnlyList<IndicatorTie> Ties { get; }

    /// <summary>What was confirmed, period by period, the newest first.</summary>
    public IReadOnlyList<ConfirmationRow> Confirmations { get; }

    /// <summary>The newest decision of a person, when no newer value has come since.</summary>
    public ConfirmationRow? Confirmed => Confirmations.FirstOrDefault(c => c.Confirmed is not null) is { } newest && newest.LatestYear == Suggestion.LatestYear ? newest : null;

    /// <summary>The colour to show: the confirmed one, else the suggestion.</summary>
    public ProgressColour Colour => Confirmed?.Confirmed ?? Suggestion.Colour;

    /// <summary>Why there is no colour; null when there is one.</summary>
    public NoColourReason? Because => Colour == ProgressColour.None ? Suggestion.Because : null;

    /// <summary>A person's decision and the rule say different colours.</summary>
    public bool IsContradicted => Confirmed is { } confirmed && confirmed.Confirmed != Suggestion.Colour;

    /// <summary>The city.</summary>
    public AreaFacts? OwnArea => Facts.Areas.Values.FirstOrDefault(a => a.IsOwn);

    /// <summary>The country.</summary>
    public AreaFacts? Country => Facts.Areas.Values.FirstOrDefault(a => a.Kind == AreaKind.Country);

    /// <summary>Year of the newest value of the city, number or words; null when there is none.</summary>
    public int? LatestYear => OwnEntries.Where(o => o.Value.Missing is null && o.YearIsKnown).Max(o => (int?)o.Time.Year);

    /// <summary>The city has no value newer than the last one, because none is compiled of municipalities.</summary>
    public bool LacksMunicipalData => OwnEntries.Any(o => o.Value.Missing == MissingReason.NoMunicipalData && o.Time.Year >= (LatestYear ?? 0));

    /// <summary>When the next value should be there; null when none is expected.</summary>
    public DateOnly? NextValueDue => Indicator.DiscontinuedBecause is null && !LacksMunicipalData
        ? NextValue.DueOn(Indicator.Rhythm, Indicator.NextValueDue, OwnEntries.Where(o => o.YearIsKnown).Max(o => (int?)o.Time.Year))
        : null;

    /// <summary>A value that somebody should check.</summary>
    public bool IsDoubted => Facts.Series.Any(s => s.Observations.Any(o => o.Doubt is not null));

    private IEnumerable<ObservationFacts> OwnEntries => Facts.Series.SelectMany(s => s.Observations).Where(o => Facts.Areas[o.AreaId].CountsAsOwn);
}

/// <summary>A focus area, or a measure in it, that an indicator tells about.</summary>
/// <param name="LinkId">Key of the link.</param>
/// <param name="ProgrammeId">Key of the programme.</param>
/// <param name="ProgrammeCode">Its code.</param>
/// <param name="Programme">Its name.</param>
/// <param name="FocusAreaId">Key of the focus area.</param>
/// <param name="FocusAreaNumber">Its number.</param>
/// <param name="FocusArea">Its name.</param>
/// <param name="MeasureId">Key of the measure; null when the whole focus area is meant.</param>
/// <param name="MeasureNumber">Its number.</param>
/// <param name="Measure">Its name.</param>
/// <param name="Effect">What the measure is meant to do to the figure.</param>
/// <param name="Note">Who tied them or why.</param>
public sealed record IndicatorTie(
    int LinkId,
    int ProgrammeId,
    string ProgrammeCode,
    string Programme,
    int FocusAreaId,
    int FocusAreaNumber,
    string FocusArea,
    int? MeasureId,
    string? MeasureNumber,
    string? Measure,
    LinkEffect Effect,
    string? Note);

/// <summary>What was suggested and decided in one period.</summary>
/// <param name="Id">Key of the confirmation.</param>
/// <param name="PeriodId">Key of the period.</param>
/// <param name="Period">Its code.</param>
/// <param name="Programme">The programme of the period.</param>
/// <param name="Suggested">What the rule suggested.</param>
/// <param name="Explanation">The explanation beside it.</param>
/// <param name="LatestYear">Year of the newest value that it stood on.</param>
/// <param name="Confirmed">What a person decided; null when nobody has.</param>
/// <param name="Reason">Why.</param>
/// <param name="ByName">Who decided.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="IsFrozen">The period is closed.</param>
/// <param name="Version">Version of the record, for a form.</param>
public sealed record ConfirmationRow(
    int Id,
    int PeriodId,
    PeriodCode Period,
    string Programme,
    ProgressColour Suggested,
    string Explanation,
    int? LatestYear,
    ProgressColour? Confirmed,
    string? Reason,
    string? ByName,
    DateTime? At,
    bool IsFrozen,
    int Version)
{
    /// <summary>The person decided against the rule.</summary>
    public bool IsAgainstRule => Confirmed is { } confirmed && confirmed != Suggested;
}
