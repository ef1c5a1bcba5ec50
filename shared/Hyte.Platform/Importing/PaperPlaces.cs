using Hyte.Documents.Papers;

namespace Hyte.Platform.Importing;

/// <summary>Names the lines of a paper, for people and for forms.</summary>
internal sealed class PaperPlaces(Paper paper)
{
    /// <summary>Unique in the paper.</summary>
    public string Key(int part, PaperRow row) => paper.Parts.Count == 1 ? $"{row.Line}" : $"{part + 1}-{row.Line}";

    /// <summary>As people say it: <c>rivi 5</c>, <c>dia 2, rivi 3</c>.</summary>
    /// <param name="part">Place of the part in the paper, from 0.</param>
    /// <param name="row">The row.</param>
    /// <param name="last">Its last line, when it goes on to others.</param>
    public string Words(int part, PaperRow row, int? last = null)
    {
        var line = last is { } end && end > row.Line ? string.Format(ImportTexts.Lines, row.Line, end) : string.Format(ImportTexts.Line, row.Line);
        return paper.Parts.Count == 1 ? line : string.Format(ImportTexts.LineIn, Words(paper.Parts[part]), line);
    }

    /// <summary>The cells of a row as one text.</summary>
    public static string Text(PaperRow row) => string.Join(' ', row.Cells.Select(c => c.Text).Where(t => t.Length > 0));

    private static string Words(PaperPart part) => part switch
    {
        { Kind: PaperPartKind.Sheet, Title: { } name } => name,
        { Kind: PaperPartKind.Slide } => string.Format(ImportTexts.Slide, part.Number),
        { Kind: PaperPartKind.Text } => string.Format(ImportTexts.TextPart, part.Number),
        _ => string.Format(ImportTexts.Table, part.Number),
    };
}
