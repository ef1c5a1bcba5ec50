using Hyte.Impact.Effects;
using Hyte.Impact.Sheets;
using Hyte.Modules.Reports;
using Hyte.Web;

namespace Hyte.Impact.Documents;

/// <summary>Texts, sums and marks of an assessment as pieces of a document.</summary>
internal static class Said
{
    public static ReportChapter Chapter(string key, string title, params IReadOnlyList<ReportBlock> blocks) => new(key, ReportPart.Evaluation, title, blocks);

    /// <summary>A text as its paragraphs; a dash when there is none, so that what is missing is seen.</summary>
    public static IEnumerable<ReportBlock> Text(string? text)
    {
        var lines = (text ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? [new ReportParagraph(DocumentTexts.Nothing)] : lines.Select(line => new ReportParagraph(line));
    }

    /// <summary>A named text: the name in strong before the first paragraph.</summary>
    public static IEnumerable<ReportBlock> Field(string name, string? text)
    {
        var lines = Text(text).Cast<ReportParagraph>().ToList();
        return [new ReportParagraph([new ReportRun(Name(name)) { IsStrong = true }, .. lines[0].Runs]), .. lines.Skip(1)];
    }

    public static ReportMark Mark(Mark mark) => new(mark.Word, mark.Shape.ToString(), mark.Tone.ToString());

    public static ReportMark Mark(SheetCell cell) => Mark(EffectMarks.Of(cell.Value, cell.Word));

    /// <summary>Euros of a year; the word when they are not known, which is not zero.</summary>
    public static string Cost(SheetAlternative alternative, int year) =>
        alternative.Costs.TryGetValue(year, out var euros) ? FinnishFormat.Number(euros, 0) + "\u00A0€" : AlternativeTexts.NotKnown;

    public static IReadOnlyList<int> Years(CaseSheet sheet) => [.. sheet.Alternatives.SelectMany(a => a.Costs.Keys).Distinct().Order()];

    /// <summary>What an effect is about, beside its text.</summary>
    public static string About(SheetEffect effect) => string.Join(" · ", new[] { effect.Dimension, effect.Group, effect.Area, effect.Horizon }.Where(t => !string.IsNullOrEmpty(t)));

    /// <summary>When it was; the dash of a day that is not known.</summary>
    public static string Day(DateOnly? day) => day is { } known ? FinnishFormat.Date(known) : DocumentTexts.Nothing;

    // A question ends in its own mark.
    private static string Name(string name) => name.EndsWith('?') ? name + " " : name + ": ";
}
