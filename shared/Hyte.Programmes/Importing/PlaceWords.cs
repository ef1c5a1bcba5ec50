namespace Hyte.Programmes.Importing;

/// <summary>Names the lines of a paper for people and for forms.</summary>
internal static class PlaceWords
{
    /// <summary>Unique in the paper: the line, and the part when it is not the first.</summary>
    public static string Key(this LinePlace place) => place.PartNumber == 1 ? $"{place.Line}" : $"{place.PartNumber}.{place.Line}";

    /// <summary>As people say it.</summary>
    public static string Words(this LinePlace place) => place switch
    {
        { Part: { } part } => string.Format(ImportTexts.PlaceInPart, part, place.Line),
        { PartNumber: > 1 and var number } => string.Format(ImportTexts.PlaceInPart, string.Format(ImportTexts.Part, number), place.Line),
        _ => string.Format(ImportTexts.Place, place.Line),
    };
}
