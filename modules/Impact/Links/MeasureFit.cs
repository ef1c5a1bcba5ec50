using Hyte.Storage;
using Hyte.Web;

namespace Hyte.Impact.Links;

/// <summary>How an alternative fits a measure that the council has decided on, and why. Nobody's word is no fit: it is not there.</summary>
internal sealed class MeasureFit : Record
{
    public const int LongestReason = 2000;

    private MeasureFit()
    {
    }

    public MeasureFit(int linkId, int alternativeId, FitContent content)
    {
        LinkId = linkId;
        AlternativeId = alternativeId;
        Write(content);
    }

    public int LinkId { get; private set; }

    public int AlternativeId { get; private set; }

    public Fit Fit { get; private set; }

    public string Reason { get; private set; } = "";

    public void Write(FitContent content) => (Fit, Reason) = (content.Fit, content.Reason);
}

/// <summary>How an alternative fits, checked.</summary>
internal sealed record FitContent(Fit Fit, string Reason);

/// <summary>How an alternative fits a measure.</summary>
internal enum Fit
{
    /// <summary>Edistää.</summary>
    Supports,

    /// <summary>Ei vaikuta.</summary>
    Neutral,

    /// <summary>Vaikeuttaa.</summary>
    Hinders,
}

/// <summary>Fits as marks: word, shape and colour.</summary>
internal static class FitMarks
{
    public static Mark Of(Fit? fit) => fit switch
    {
        Fit.Supports => new Mark(MarkShape.TriangleUp, MarkTone.Positive, LinkTexts.FitSupports),
        Fit.Neutral => new Mark(MarkShape.Square, MarkTone.Neutral, LinkTexts.FitNeutral),
        Fit.Hinders => new Mark(MarkShape.TriangleDown, MarkTone.Negative, LinkTexts.FitHinders),
        _ => new Mark(MarkShape.EmptyCircle, MarkTone.Missing, LinkTexts.FitUnsaid),
    };
}
