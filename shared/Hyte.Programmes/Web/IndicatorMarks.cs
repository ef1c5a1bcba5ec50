using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Web;

namespace Hyte.Programmes.Web;

/// <summary>How the words about indicators look: colours as marks, reasons and kinds as plain Finnish.</summary>
public static class IndicatorMarks
{
    private static readonly Dictionary<ProgressColour, Mark> Marks = new()
    {
        [ProgressColour.Green] = new(MarkShape.TriangleUp, MarkTone.Positive, IndicatorTexts.ColourGreen),
        [ProgressColour.Yellow] = new(MarkShape.Square, MarkTone.Attention, IndicatorTexts.ColourYellow),
        [ProgressColour.Red] = new(MarkShape.TriangleDown, MarkTone.Negative, IndicatorTexts.ColourRed),
        [ProgressColour.None] = new(MarkShape.EmptyCircle, MarkTone.Missing, IndicatorTexts.ColourNone),
    };

    /// <summary>The colours in the order in which they are counted and listed: what needs attention first.</summary>
    public static IReadOnlyList<ProgressColour> Listed { get; } = [ProgressColour.Red, ProgressColour.Yellow, ProgressColour.Green, ProgressColour.None];

    /// <summary>The colour with its word and shape.</summary>
    public static Mark ToMark(this ProgressColour colour) => Marks[colour];

    /// <summary>The colour with its word and shape; without a colour the word says why.</summary>
    public static Mark ToMark(this ProgressColour colour, NoColourReason? because) =>
        colour == ProgressColour.None && because is { } reason ? Marks[colour] with { Word = reason.Word() } : Marks[colour];

    /// <summary>Why there is no colour, as a word or two.</summary>
    public static string Word(this NoColourReason reason) => reason switch
    {
        NoColourReason.NoValues => IndicatorTexts.NoValues,
        NoColourReason.NoNewerValue => IndicatorTexts.ColourNone,
        NoColourReason.NotComparable => IndicatorTexts.NotComparable,
        NoColourReason.NoBaseline => IndicatorTexts.NoBaseline,
        NoColourReason.NoTarget => IndicatorTexts.NoTarget,
        NoColourReason.NoTargetForYear => IndicatorTexts.NoTargetForYear,
        NoColourReason.NoReference => IndicatorTexts.NoReference,
        NoColourReason.PersonJudges => IndicatorTexts.PersonJudges,
        _ => IndicatorTexts.NotDueYet,
    };

    /// <summary>Why a value is missing.</summary>
    public static string Word(this MissingReason reason) => reason switch
    {
        MissingReason.NoMunicipalData => IndicatorTexts.MissingNoMunicipalData,
        MissingReason.NotCollected => IndicatorTexts.MissingNotCollected,
        MissingReason.NotInUse => IndicatorTexts.MissingNotInUse,
        MissingReason.MethodChanged => IndicatorTexts.MissingMethodChanged,
        MissingReason.ProducerDidNot => IndicatorTexts.MissingProducerDidNot,
        MissingReason.Suppressed => IndicatorTexts.MissingSuppressed,
        MissingReason.CaseByCase => IndicatorTexts.MissingCaseByCase,
        _ => IndicatorTexts.MissingNotEntered,
    };

    /// <summary>Which way is better.</summary>
    public static string Word(this BetterDirection better) => better switch
    {
        BetterDirection.Up => IndicatorTexts.BetterUp,
        BetterDirection.Down => IndicatorTexts.BetterDown,
        _ => IndicatorTexts.BetterNone,
    };

    /// <summary>How often a new value comes.</summary>
    public static string Word(this Rhythm rhythm) => rhythm switch
    {
        Rhythm.Month => IndicatorTexts.RhythmMonth,
        Rhythm.HalfYear => IndicatorTexts.RhythmHalfYear,
        Rhythm.Year => IndicatorTexts.RhythmYear,
        Rhythm.SecondYear => IndicatorTexts.RhythmSecondYear,
        Rhythm.FourthYear => IndicatorTexts.RhythmFourthYear,
        Rhythm.Once => IndicatorTexts.RhythmOnce,
        _ => IndicatorTexts.RhythmIrregular,
    };

    /// <summary>The kind of target.</summary>
    public static string Word(this TargetKind kind) => kind switch
    {
        TargetKind.Value => IndicatorTexts.TargetValue,
        TargetKind.Range => IndicatorTexts.TargetRange,
        TargetKind.Direction => IndicatorTexts.TargetDirection,
        TargetKind.Relative => IndicatorTexts.TargetRelative,
        TargetKind.Increase => IndicatorTexts.TargetIncrease,
        TargetKind.Yearly => IndicatorTexts.TargetYearly,
        TargetKind.Rank => IndicatorTexts.TargetRank,
        TargetKind.Frequency => IndicatorTexts.TargetFrequency,
        TargetKind.Milestone => IndicatorTexts.TargetMilestone,
        TargetKind.State => IndicatorTexts.TargetState,
        _ => IndicatorTexts.TargetNone,
    };
}
