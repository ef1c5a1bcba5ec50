namespace Hyte.Programmes.Importing;

/// <summary>Words of how sure the lines of a paper are.</summary>
internal static class CertaintyWords
{
    /// <summary>Of one line.</summary>
    public static string Word(this Certainty certainty) => certainty switch
    {
        Certainty.Sure => ImportTexts.CertaintySure,
        Certainty.Likely => ImportTexts.CertaintyLikely,
        _ => ImportTexts.CertaintyUnsure,
    };

    /// <summary>Of several.</summary>
    public static string Many(this Certainty certainty) => certainty switch
    {
        Certainty.Sure => ImportTexts.CertaintySures,
        Certainty.Likely => ImportTexts.CertaintyLikelies,
        _ => ImportTexts.CertaintyUnsures,
    };

    /// <summary>Of one line, with the reasons.</summary>
    public static string Told(this IReadLine line) => line.Doubts.Count == 0 ? line.Certainty.Word() : string.Format(ImportTexts.CertaintyBecause, line.Certainty.Word(), string.Join(", ", line.Doubts.OrderBy(d => d.AtMost).Select(d => d.Words).Distinct()));
}
