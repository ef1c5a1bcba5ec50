namespace Hyte.Participation.Spaces.Register;

/// <summary>A fact that may not be known: what nobody has checked is not told as a no.</summary>
internal enum Known
{
    Unknown,
    Yes,
    No,
}

internal static class KnownWords
{
    public static string Word(this Known fact) => fact switch
    {
        Known.Yes => SpaceTexts.KnownYes,
        Known.No => SpaceTexts.KnownNo,
        _ => SpaceTexts.KnownUnknown,
    };
}
