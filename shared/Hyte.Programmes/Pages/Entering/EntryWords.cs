using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Programmes.Pages;

/// <summary>Words of what is chosen on the pages where indicators are changed.</summary>
internal static class EntryWords
{
    /// <summary>The parts that there are, beside each other and with a capital: "Yksikkö % · Kouluterveyskysely".</summary>
    public static string Sentence(params string?[] parts)
    {
        var told = string.Join(" · ", parts.OfType<string>());
        return told.Length > 0 ? char.ToUpper(told[0], System.Globalization.CultureInfo.CurrentCulture) + told[1..] : told;
    }

    public static string Word(this TargetComparison comparison) => comparison switch
    {
        TargetComparison.AtLeast => EntryTexts.AtLeast,
        TargetComparison.AtMost => EntryTexts.AtMost,
        _ => EntryTexts.Exactly,
    };

    public static string Word(this TargetDirection direction) => direction switch
    {
        TargetDirection.Up => EntryTexts.DirectionUp,
        TargetDirection.Down => EntryTexts.DirectionDown,
        _ => EntryTexts.DirectionNotWorse,
    };

    public static string Word(this TargetBasis basis) => basis == TargetBasis.Yearly ? EntryTexts.BasisYearly : EntryTexts.BasisBaseline;

    public static string Word(this TargetPer per) => per == TargetPer.Term ? EntryTexts.PerTerm : EntryTexts.PerYear;

    public static string Word(this LinkEffect effect) => effect switch
    {
        LinkEffect.Up => EntryTexts.EffectUp,
        LinkEffect.Down => EntryTexts.EffectDown,
        _ => EntryTexts.EffectUnknown,
    };

    public static string Word(this CauseDirection direction) => direction == CauseDirection.Same ? EntryTexts.CauseSame : EntryTexts.CauseOpposite;

    public static string Word(this AreaKind kind) => kind switch
    {
        AreaKind.Municipality => EntryTexts.AreaMunicipality,
        AreaKind.Country => EntryTexts.AreaCountry,
        AreaKind.Region => EntryTexts.AreaRegion,
        AreaKind.HealthDistrict => EntryTexts.AreaHealthDistrict,
        AreaKind.Subregion => EntryTexts.AreaSubregion,
        AreaKind.Place => EntryTexts.AreaPlace,
        _ => EntryTexts.AreaOther,
    };

    /// <summary>The fate of a value in a word.</summary>
    public static string Word(this EntryOutcome outcome) => outcome switch
    {
        EntryOutcome.New => EntryTexts.OutcomeNew,
        EntryOutcome.Changed => EntryTexts.OutcomeChanged,
        EntryOutcome.Same => EntryTexts.OutcomeSame,
        EntryOutcome.Question => EntryTexts.OutcomeQuestion,
        EntryOutcome.Refused => EntryTexts.OutcomeRefused,
        _ => EntryTexts.OutcomeEmpty,
    };

    /// <summary>What came of a value that has been saved or not, in a word.</summary>
    public static string DoneWord(this EntryOutcome outcome) => outcome switch
    {
        EntryOutcome.New => EntryTexts.DoneNew,
        EntryOutcome.Changed => EntryTexts.DoneChanged,
        EntryOutcome.Question => EntryTexts.DoneQuestion,
        _ => outcome.Word(),
    };

    /// <summary>So many values of a fate: "3 uutta".</summary>
    public static string Count(EntryOutcome outcome, int count, bool isDone)
    {
        var many = (outcome, isDone) switch
        {
            (EntryOutcome.New, true) => EntryTexts.DoneNewMany,
            (EntryOutcome.New, false) => EntryTexts.OutcomeNewMany,
            (EntryOutcome.Changed, true) => EntryTexts.DoneChangedMany,
            (EntryOutcome.Changed, false) => EntryTexts.OutcomeChangedMany,
            (EntryOutcome.Same, _) => EntryTexts.OutcomeSameMany,
            (EntryOutcome.Question, true) => EntryTexts.DoneQuestionMany,
            (EntryOutcome.Question, false) => EntryTexts.OutcomeQuestionMany,
            (EntryOutcome.Refused, _) => EntryTexts.OutcomeRefusedMany,
            _ => EntryTexts.OutcomeEmptyMany,
        };
        return FinnishFormat.Count(count, isDone ? outcome.DoneWord() : outcome.Word(), many);
    }

    /// <summary>A kind of target as a heading.</summary>
    public static string Heading(TargetKind kind) => kind.Word() is { Length: > 0 } word ? char.ToUpper(word[0], System.Globalization.CultureInfo.CurrentCulture) + word[1..] : "";

    /// <summary>One line of what a kind of target is good for.</summary>
    public static string Hint(this TargetKind kind) => kind switch
    {
        TargetKind.Value => EntryTexts.HintValue,
        TargetKind.Range => EntryTexts.HintRange,
        TargetKind.Direction => EntryTexts.HintDirection,
        TargetKind.Relative => EntryTexts.HintRelative,
        TargetKind.Increase => EntryTexts.HintIncrease,
        TargetKind.Yearly => EntryTexts.HintYearly,
        TargetKind.Rank => EntryTexts.HintRank,
        TargetKind.Frequency => EntryTexts.HintFrequency,
        TargetKind.Milestone => EntryTexts.HintMilestone,
        _ => EntryTexts.HintState,
    };

    /// <summary>Every word of an enumeration as the options of a list.</summary>
    public static IEnumerable<SelectListItem> Options<T>(Func<T, string> word, string? none = null)
        where T : struct, Enum
    {
        var options = Enum.GetValues<T>().Select(value => new SelectListItem(word(value), value.ToString()));
        return none is null ? options : options.Prepend(new SelectListItem(none, ""));
    }

    /// <summary>The reasons why a value is missing, as the options of a list.</summary>
    public static IEnumerable<SelectListItem> Reasons() =>
        MissingWords.Offered.Select(reason => new SelectListItem(reason.Word(), IndicatorCodes.Of(reason))).Prepend(new SelectListItem(EntryTexts.ChooseReason, ""));
}
