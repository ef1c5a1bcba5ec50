namespace Hyte.Host.Reports;

/// <summary>The stylesheets of the product as one text, for a page that may load nothing.</summary>
internal static class ReportStyle
{
    /// <summary>Tokens, common parts and the report's own, in the order in which a page links them.</summary>
    public static string Text { get; } = string.Concat(((string[])["base.min.css", "hyte.css", "hy-report.css"]).Select(Read));

    private static string Read(string name)
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The stylesheet {name} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
