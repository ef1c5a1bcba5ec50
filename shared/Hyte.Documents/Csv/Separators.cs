namespace Hyte.Documents.Csv;

/// <summary>Finds out what separates the cells, from the header line.</summary>
internal static class Separators
{
    // What separates the cells of a table shows on its first lines.
    private const int MostLines = 20;

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
    /// <returns>A tab as soon as there is one, for prose has none, unless every record has as many semicolons as a header without a tab; a semicolon or comma only when line after line has as many of them as the first, or a semicolon when each has some below a first of several. Null for prose.</returns>
    public static char? OfTable(string text)
    {
        // A file of ours is told by its semicolons, also when somebody's words hold a tab.
        if (text.Contains('\t', StringComparison.Ordinal)) return IsSemicolonTable(text) ? ';' : '\t';
        foreach (var separator in (char[])[';', ','])
        {
            var counts = CountsInRecords(text, separator);
            if (counts.Count < 2 || counts[0] == 0) continue;
            if (counts.TrueForAll(count => count >= counts[0])) return separator;
            // Excel leaves out the semicolons after the last cell of a block of rows; prose has not one on each line below a line of several.
            if (separator == ';' && counts[0] > 1 && counts.TrueForAll(count => count > 0)) return separator;
        }

        return null;
    }

    private static bool IsSemicolonTable(string text)
    {
        var header = text.AsSpan(0, text.AsSpan().IndexOf('\n') is >= 0 and var end ? end : text.Length);
        if (header.Contains('\t') || header.Count(';') < 2) return false;
        var counts = CountsInRecords(text, ';');
        return counts.Count > 1 && counts.TrueForAll(count => count == counts[0]);
    }

    // A quote is one of a table only at the start of a cell, and only when it ends somewhere; separators and line breaks within it are text.
    private static List<int> CountsInRecords(string text, char separator)
    {
        var counts = new List<int>();
        var (count, start, quoted, before) = (0, 0, false, '\n');
        for (var at = 0; at <= text.Length && counts.Count < MostLines; at++)
        {
            var letter = at < text.Length ? text[at] : '\n';
            if (letter == '"' && (quoted || before == '"' || before == '\n' || before == separator)) quoted = !quoted;
            if (at == text.Length && quoted) return CountsInLines(text, separator);
            if (!quoted && letter == separator) count++;
            if (!quoted && letter == '\n')
            {
                if (!text.AsSpan(start, at - start).IsWhiteSpace()) counts.Add(count);
                (count, start) = (0, at + 1);
            }

            before = letter;
        }

        return counts;
    }

    private static List<int> CountsInLines(string text, char separator) =>
        [.. text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Take(MostLines).Select(line => line.Count(letter => letter == separator))];
}
