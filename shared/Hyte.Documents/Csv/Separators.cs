namespace Hyte.Documents.Csv;

/// <summary>Finds out what separates the cells, from the header line.</summary>
internal static class Separators
{
    /// <summary>The separator; null leaves it to a first line of the form <c>sep=;</c>, which Excel writes.</summary>
    public static char? Detect(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return null;
        int semicolons = 0, tabs = 0, commas = 0;
        var quoted = false;
        foreach (var letter in text.AsSpan().TrimStart("\r\n"))
        {
            if (letter == '"') quoted = !quoted;
            if (quoted) continue;
            if (letter is '\r' or '\n') break;
            if (letter == ';') semicolons++;
            if (letter == '\t') tabs++;
            if (letter == ',') commas++;
        }

        // The Finnish Excel writes semicolons; they win a draw, for instance when there is a single column.
        if (tabs > semicolons && tabs >= commas) return '\t';
        return commas > semicolons ? ',' : ';';
    }

    /// <summary>What separates the cells of a text that may have no table in it.</summary>
    /// <returns>A tab as soon as there is one, for prose has none; a semicolon or comma only when line after line has as many of them as the first. Null for prose.</returns>
    public static char? OfTable(string text)
    {
        if (text.Contains('\t', StringComparison.Ordinal)) return '\t';
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(20).ToList();
        if (lines.Count < 2) return null;
        foreach (var separator in (char[])[';', ','])
        {
            var first = lines[0].Count(letter => letter == separator);
            // Quoted cells may hold more of them.
            if (first > 0 && lines.TrueForAll(line => line.Count(letter => letter == separator) >= first)) return separator;
        }

        return null;
    }
}
