using System.Text;
using Hyte.Documents.Papers;
using Hyte.Modules;

namespace Hyte.Documents.Tests;

/// <summary>Reads samples, and tells what was read briefly.</summary>
internal static class Reading
{
    public static Paper Read(byte[] file, PaperLimits? limits = null, string name = "paperi") =>
        PaperReader.Read(new MemoryStream(file), name, limits ?? PaperLimits.Standard);

    public static Paper ReadText(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static RuleBrokenException Refusal(byte[] file, PaperLimits? limits = null, string name = "paperi") =>
        Assert.Throws<RuleBrokenException>(() => Read(file, limits, name));

    /// <summary>A row as a line: <c>3: a | b | ·</c>, where a covered cell is a dot.</summary>
    public static string[] Lines(this PaperPart part) =>
        [.. part.Rows.Select(r => $"{r.Line}: {string.Join(" | ", r.Cells.Select(c => c.IsCovered && c.Text.Length == 0 ? "·" : c.Text.Replace("\n", "⏎", StringComparison.Ordinal)))}")];

    public static PaperPart Only(this Paper paper) => Assert.Single(paper.Parts);

    public static string[] Texts(this Paper paper) => [.. paper.Parts.SelectMany(p => p.Rows).SelectMany(r => r.Cells).Select(c => c.Text)];
}
