using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Web;

namespace Hyte.Programmes.Pages;

/// <summary>A source's answer as the preview shows it: what can be taken first, by area and year; the rest folded away but there.</summary>
internal sealed record ImportPartView(SourceImportPage Page, int Number, ImportPart Part)
{
    public string Title => Part.Rules is not { } rules ? SourceTexts.SeriesGone : rules.Series.Name.Length > 0 ? $"{rules.Indicator}: {rules.Series.Name}" : rules.Indicator;

    /// <summary>Tells the table from the others on the page: two sources may speak of one series.</summary>
    public string Caption => $"{Title}, {SourceProviders.NameOf(Part.Pending.Provider)} {Part.Pending.Asked}";

    public IReadOnlyList<ImportRow> Changes { get; } = InOrder(Part, row => row.IsChange);

    public IReadOnlyList<ImportRow> Same { get; } = InOrder(Part, row => row.Outcome == ImportOutcome.Same);

    public IReadOnlyList<ImportRow> Others { get; } = InOrder(Part, row => row.Outcome is ImportOutcome.Unknown or ImportOutcome.Refused);

    public string Write(decimal? value) => value is { } number ? Part.Rules?.Series.Figure(number) ?? FinnishFormat.Number(number) : "";

    public string Write(ObservedValue value) => value.Number is { } number ? Write(number) : Part.Rules is { } rules ? CellText.Write(value, rules) : value.Text ?? "";

    /// <summary>"Mikkeli 2019: 10,8 %".</summary>
    public string PlaceOf(ImportRow row) => $"{row.Area} {row.Year}{(row.Value is null ? "" : $": {Write(row.Value)}")}".Trim();

    public IEnumerable<string> RemarksOn(ImportRow row) => row.Note is { } note && note != row.Before?.Note ? row.Remarks.Append(string.Format(SourceTexts.NoteWillBe, note)) : row.Remarks;

    private static IReadOnlyList<ImportRow> InOrder(ImportPart part, Func<ImportRow, bool> which) =>
        [.. part.Preview.Rows.Where(which).OrderBy(r => r.Outcome != ImportOutcome.Changed).ThenBy(r => r.AreaId ?? int.MaxValue).ThenBy(r => r.Year)];
}
