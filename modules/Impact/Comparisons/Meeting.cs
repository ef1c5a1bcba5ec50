using Hyte.Web;

namespace Hyte.Impact.Comparisons;

/// <summary>How effects of two cases on the same people may meet.</summary>
internal enum Meeting
{
    /// <summary>One of the two has not been assessed, or expects no effect.</summary>
    NotKnown,

    /// <summary>Both may harm.</summary>
    HarmAddsUp,

    /// <summary>One may harm where the other helps.</summary>
    AgainstEachOther,

    /// <summary>Both may help.</summary>
    GoodAddsUp,
}

/// <summary>Meetings of effects as marks.</summary>
internal static class MeetingMarks
{
    public static Mark Of(Meeting meeting) => meeting switch
    {
        Meeting.HarmAddsUp => new Mark(MarkShape.Cross, MarkTone.Negative, ComparisonTexts.MeetsHarm),
        Meeting.AgainstEachOther => new Mark(MarkShape.HalfCircle, MarkTone.Attention, ComparisonTexts.MeetsAgainst),
        Meeting.GoodAddsUp => new Mark(MarkShape.FullCircle, MarkTone.Positive, ComparisonTexts.MeetsGood),
        _ => new Mark(MarkShape.EmptyCircle, MarkTone.Missing, ComparisonTexts.MeetsUnknown),
    };
}
