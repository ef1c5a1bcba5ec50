using Hyte.Web;

namespace Hyte.Impact.FollowUps;

/// <summary>How predictions held, as shapes and words.</summary>
internal static class OutcomeMarks
{
    /// <summary>The mark of an outcome; null when nobody has checked.</summary>
    public static Mark Of(Outcome? outcome) => outcome switch
    {
        Outcome.Held => new Mark(MarkShape.FullCircle, MarkTone.Positive, FollowUpTexts.Held),
        Outcome.HeldPartly => new Mark(MarkShape.HalfCircle, MarkTone.Attention, FollowUpTexts.HeldPartly),
        Outcome.DidNotHold => new Mark(MarkShape.Cross, MarkTone.Negative, FollowUpTexts.DidNotHold),
        Outcome.NotKnownYet => new Mark(MarkShape.Question, MarkTone.Neutral, FollowUpTexts.NotKnownYet),
        null => new Mark(MarkShape.EmptyCircle, MarkTone.Missing, FollowUpTexts.Unchecked),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
