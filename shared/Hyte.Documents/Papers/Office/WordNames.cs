namespace Hyte.Documents.Papers.Office;

/// <summary>Tells the tags of text documents from those of the drawings and formulas within them.</summary>
internal static class WordNames
{
    private const string Usual = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The name of a tag of text documents; null for a tag of anything else.</summary>
    public static string? Of(PartReader part) => part.Space is Usual or Strict ? part.Name : null;
}
