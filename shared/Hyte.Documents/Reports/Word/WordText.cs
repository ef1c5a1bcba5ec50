using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hyte.Documents.Reports.Word;

/// <summary>Words as a document holds them.</summary>
internal static class WordText
{
    /// <summary>The text without the letters that no XML file can hold; its line ends are line feeds.</summary>
    public static string Clean(string text) => Hyte.Documents.Sheets.Cell.Of(text).Text ?? "";

    /// <summary>A run whose line feeds are broken lines.</summary>
    public static Run Run(string text, RunProperties? look = null)
    {
        var run = new Run();
        if (look is not null) run.RunProperties = look;
        var lines = Clean(text).Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0) run.AppendChild(new Break());
            var pieces = lines[line].Split('\t');
            for (var piece = 0; piece < pieces.Length; piece++)
            {
                if (piece > 0) run.AppendChild(new TabChar());
                if (pieces[piece].Length > 0) run.AppendChild(new Text(pieces[piece]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        return run;
    }

    // Two of them, because an element is itself a sequence of what is in it, and would be taken apart.
    public static Paragraph Paragraph(string style, params OpenXmlElement[] content) => Paragraph(style, content.AsEnumerable());

    public static Paragraph Paragraph(string style, IEnumerable<OpenXmlElement> content) =>
        new([new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } }, .. content]);

    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>A field with what it last came to.</summary>
    public static IEnumerable<Run> Field(string code, string result) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Run(result),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];
}
