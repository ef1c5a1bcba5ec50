using Hyte.Web;

namespace Hyte.Programmes.Importing;

/// <summary>What there is some of, in words: "1 mittari, 2 arvoa ja 37 tavoitetta". What there is none of is not said.</summary>
internal static class CountedParts
{
    /// <param name="parts">How many there are of each, and the words for one and for many.</param>
    public static string Say(params IEnumerable<(int Count, string One, string Many)> parts)
    {
        var said = parts.Where(p => p.Count > 0).Select(p => FinnishFormat.Count(p.Count, p.One, p.Many)).ToList();
        return said.Count > 1 ? string.Format(ImportTexts.CountedAnd, string.Join(", ", said.SkipLast(1)), said[^1]) : string.Concat(said);
    }
}
