using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Periods;
using Hyte.Storage;

namespace Hyte.Programmes.Indicators;

/// <summary>The colour of an indicator in a reporting period (arvio): what the rule suggested and what a person decided, with the reason.</summary>
/// <remarks>It is frozen when the period is closed. An indicator that nobody looked at is frozen with the suggestion, marked as not confirmed.</remarks>
public sealed class ColourConfirmation : Record
{
    private ColourConfirmation()
    {
    }

    /// <summary>Begins the assessment of an indicator in a period.</summary>
    public ColourConfirmation(Indicator indicator, ReportingPeriod period)
    {
        Indicator = indicator;
        Period = period;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; private set; } = null!;

    /// <summary>Key of the indicator.</summary>
    public int IndicatorId { get; private set; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; private set; } = null!;

    /// <summary>Key of the period.</summary>
    public int PeriodId { get; private set; }

    /// <summary>What the rule suggested when a person decided, or when the period was closed.</summary>
    public ProgressColour Suggested { get; private set; }

    /// <summary>Why the rule suggested no colour; null when it did.</summary>
    public NoColourReason? Because { get; private set; }

    /// <summary>The explanation that stood beside the suggestion.</summary>
    public string Explanation { get; private set; } = "";

    /// <summary>Year of the newest value that it stood on.</summary>
    public int? LatestYear { get; private set; }

    /// <summary>The colour that a person decided; null when nobody has.</summary>
    public ProgressColour? Confirmed { get; private set; }

    /// <summary>Why a person decided so. Always there when the colour is not the suggested one.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who decided.</summary>
    public string? ConfirmedByName { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>The period is closed.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>The closing made it: nobody had looked at the indicator.</summary>
    public bool MadeByClosing { get; private set; }

    /// <summary>The colour that counts: the confirmed one, else the suggestion.</summary>
    public ProgressColour Colour => Confirmed ?? Suggested;

    /// <summary>Tells whether the person decided against the rule.</summary>
    public bool IsAgainstRule => Confirmed is { } confirmed && confirmed != Suggested;

    /// <summary>Confirms the suggestion, or decides otherwise.</summary>
    /// <param name="suggestion">What the rule says now.</param>
    /// <param name="colour">What the person decides.</param>
    /// <param name="reason">Why; needed when the colour is not the suggested one.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When, in UTC.</param>
    /// <exception cref="RuleBrokenException"><c>confirmation.frozen</c>, <c>confirmation.reason</c>, <c>programme.not-active</c> or <c>text.too-long</c>.</exception>
    public void Confirm(ProgressSuggestion suggestion, ProgressColour colour, string? reason, Actor by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(suggestion);
        ArgumentNullException.ThrowIfNull(by);
        EnsureOpen();
        var written = reason.TrimToNull().Within(Observation.LongestText);
        if (colour != suggestion.Colour && written is null) throw new RuleBrokenException("confirmation.reason", Texts.ConfirmationReasonMissing);
        Take(suggestion);
        Confirmed = colour;
        Reason = written;
        ConfirmedByName = by.Name;
        ConfirmedAt = at;
    }

    /// <summary>Takes the decision back; the suggestion stays.</summary>
    /// <exception cref="RuleBrokenException"><c>confirmation.frozen</c>.</exception>
    public void TakeBack()
    {
        EnsureOpen();
        Confirmed = null;
        Reason = null;
        ConfirmedByName = null;
        ConfirmedAt = null;
    }

    internal static ColourConfirmation NobodyLooked(Indicator indicator, ReportingPeriod period, ProgressSuggestion suggestion)
    {
        var made = new ColourConfirmation(indicator, period) { MadeByClosing = true, IsFrozen = true };
        made.Take(suggestion);
        return made;
    }

    internal void FreezeAtClosing() => IsFrozen = true;

    internal void Thaw() => IsFrozen = false;

    private void EnsureOpen()
    {
        if (IsFrozen || Period.State != PeriodState.Open) throw new RuleBrokenException("confirmation.frozen", string.Format(Texts.ConfirmationFrozen, Period.Code));
    }

    private void Take(ProgressSuggestion suggestion)
    {
        Suggested = suggestion.Colour;
        Because = suggestion.Because;
        Explanation = suggestion.Sentence.Length > Indicator.LongestText ? suggestion.Sentence[..Indicator.LongestText] : suggestion.Sentence;
        LatestYear = suggestion.LatestYear;
    }
}
