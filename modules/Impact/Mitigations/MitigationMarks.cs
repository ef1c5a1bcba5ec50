using Hyte.Web;

namespace Hyte.Impact.Mitigations;

/// <summary>Where an action stands, as a shape and a word.</summary>
internal static class MitigationMarks
{
    public static Mark Of(DateOnly due, DateOnly? doneOn, DateOnly today) => doneOn switch
    {
        { } day => new Mark(MarkShape.FullCircle, MarkTone.Positive, string.Format(MitigationTexts.Done, FinnishFormat.Date(day))),
        null when due < today => new Mark(MarkShape.Cross, MarkTone.Negative, MitigationTexts.Late),
        null => new Mark(MarkShape.EmptyCircle, MarkTone.Neutral, MitigationTexts.Open),
    };
}
