namespace Hyte.Platform.CityDirectory.Importing;

/// <summary>The other spellings of an entry as one cell.</summary>
internal static class Spellings
{
    /// <summary>Takes the spellings of a cell apart.</summary>
    /// <param name="cell">The cell: spellings with commas between them.</param>
    /// <param name="known">Spellings that the entry has. One that has a comma of its own is found as a whole.</param>
    public static IReadOnlyList<string> Split(string cell, IReadOnlyCollection<string> known)
    {
        var wholes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var spelling in known) wholes.TryAdd(string.Join(',', Pieces(spelling)), spelling);
        var pieces = Pieces(cell);
        var found = new List<string>();
        for (var from = 0; from < pieces.Length;)
        {
            var length = pieces.Length - from;
            while (length > 1 && !wholes.ContainsKey(string.Join(',', pieces[from..(from + length)]))) length--;
            var piece = string.Join(',', pieces[from..(from + length)]);
            found.Add(wholes.GetValueOrDefault(piece, piece));
            from += length;
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static string[] Pieces(string text) => text.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
