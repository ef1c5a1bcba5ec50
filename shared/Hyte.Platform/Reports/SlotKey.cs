using Hyte.Modules.Reports;

namespace Hyte.Platform.Reports;

/// <summary>Keys by which people's texts and choices find their place again: module, chapter and what is in it, each stable in its own.</summary>
public static class SlotKey
{
    /// <summary>The chapter's key in the whole report: <c>welfare/measures</c>.</summary>
    public static string Of(string module, ReportChapter chapter)
    {
        ArgumentNullException.ThrowIfNull(chapter);
        return $"{module}/{chapter.Key}";
    }

    /// <summary>The key of a slot or section: <c>welfare/measures/conclusions</c>.</summary>
    /// <param name="chapter">Key of the chapter in the whole report.</param>
    /// <param name="part">Key of the slot or section in its chapter.</param>
    public static string In(string chapter, string part) => $"{chapter}/{part}";
}
