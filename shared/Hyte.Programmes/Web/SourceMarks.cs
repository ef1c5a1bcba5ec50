using Hyte.Programmes.Indicators.Sources;
using Hyte.Web;

namespace Hyte.Programmes.Web;

/// <summary>How the outcome and the fate of a source's rows look: a word, a shape and a colour.</summary>
internal static class SourceMarks
{
    /// <summary>What would come of a row.</summary>
    public static Mark ToMark(this ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.New => new(MarkShape.FullCircle, MarkTone.Positive, SourceTexts.OutcomeNew),
        ImportOutcome.Changed => new(MarkShape.HalfCircle, MarkTone.Attention, SourceTexts.OutcomeChanged),
        ImportOutcome.Same => new(MarkShape.EmptyCircle, MarkTone.Neutral, SourceTexts.OutcomeSame),
        ImportOutcome.Unknown => new(MarkShape.Question, MarkTone.Attention, SourceTexts.OutcomeUnknown),
        _ => new(MarkShape.Cross, MarkTone.Negative, SourceTexts.OutcomeRefused),
    };

    /// <summary>What became of a row.</summary>
    public static Mark ToMark(this ImportFate fate) => fate switch
    {
        ImportFate.Added => new(MarkShape.FullCircle, MarkTone.Positive, SourceTexts.FateAdded),
        ImportFate.Revised => new(MarkShape.HalfCircle, MarkTone.Progress, SourceTexts.FateRevised),
        ImportFate.Conflict => new(MarkShape.Pause, MarkTone.Attention, SourceTexts.FateConflict),
        ImportFate.LeftOut => new(MarkShape.Forward, MarkTone.Neutral, SourceTexts.FateLeftOut),
        ImportFate.Same => new(MarkShape.EmptyCircle, MarkTone.Neutral, SourceTexts.FateSame),
        ImportFate.Unknown => new(MarkShape.Question, MarkTone.Attention, SourceTexts.FateUnknown),
        _ => new(MarkShape.Cross, MarkTone.Negative, SourceTexts.FateRefused),
    };
}
