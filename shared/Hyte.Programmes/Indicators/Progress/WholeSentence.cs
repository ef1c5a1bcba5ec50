namespace Hyte.Programmes.Indicators.Progress;

/// <summary>The whole of an indicator in words: which groups fail, which do well, of which there is nothing newer.</summary>
internal static class WholeSentence
{
    public static string Of(IReadOnlyList<SeriesProgress> parts, ProgressColour colour)
    {
        if (parts.Count == 0) return ProgressTexts.NoSeries;
        if (parts.Count == 1) return parts[0].Sentence;
        var told = parts.Where(p => p.Colour != ProgressColour.None).ToList();
        if (told.Count == 0)
        {
            // The same reason of every group is said once.
            var reasons = parts.Select(p => p.Sentence).Distinct().ToList();
            return reasons.Count == 1 ? reasons[0] : string.Join(' ', parts.Select(p => $"{NameOf(p)}: {p.Sentence}"));
        }

        if (colour == ProgressColour.Green && told.Count == parts.Count) return string.Format(ProgressTexts.AllGood, told.Count);
        return string.Join(' ', ((string?[])
        [
            Line(ProgressTexts.SomeBad, ProgressColour.Red),
            Line(ProgressTexts.SomeSame, ProgressColour.Yellow),
            Line(ProgressTexts.SomeGood, ProgressColour.Green),
            Line(ProgressTexts.SomeWithout, ProgressColour.None),
        ]).OfType<string>());

        string? Line(string words, ProgressColour of)
        {
            var names = parts.Where(p => p.Colour == of).Select(NameOf).ToList();
            return names.Count == 0 ? null : string.Format(words, string.Join(", ", names));
        }
    }

    /// <summary>The series, and the place when it is not the city.</summary>
    internal static string NameOf(SeriesProgress part) => (part.Series.Name, part.Area.IsOwn) switch
    {
        ({ Length: > 0 } name, true) => name,
        ({ Length: > 0 } name, false) => $"{name}, {part.Area.Name}",
        _ => part.Area.Name,
    };
}
