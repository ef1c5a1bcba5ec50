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
}
