using Hyte.Documents.Sheets;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Seeding;

/// <summary>A figure on its way out, in the long format.</summary>
internal sealed record ObservationLine(string Indicator, string Series, string Area, ObservedTime Time, ObservedValue Value)
{
    public bool IsBaseline { get; init; }

    public bool YearIsKnown { get; init; }

    public string? Round { get; init; }

    public string? Note { get; init; }

    public string? Doubt { get; init; }

    public string? Source { get; init; }

    public int? SourceLine { get; init; }
}

/// <summary>The long format as it is written: the very columns that <see cref="ObservationColumns"/> reads.</summary>
internal static class ObservationTable
{
    private static readonly string[] YesNo = ["yes", "no"];

    /// <summary>Every column.</summary>
    public static Table<ObservationLine> Whole { get; } = Of(withDoubts: true);

    /// <summary>Without the doubts, which are a matter among those who enter the figures.</summary>
    public static Table<ObservationLine> Public { get; } = Of(withDoubts: false);

    private static Table<ObservationLine> Of(bool withDoubts)
    {
        var table = new Table<ObservationLine>
        {
            { Column.Text("indicator", ExportTexts.ObsIndicator) with { Width = 36 }, o => o.Indicator },
            { Column.Text("series", ExportTexts.ObsSeries), o => o.Series },
            { Column.Text("area", ExportTexts.ObsArea) with { Width = 16 }, o => o.Area },
            { Column.WholeNumber("from_year", ExportTexts.ObsFromYear), o => Cell.Of(o.Time.IsSpan ? o.Time.FromYear : null) },
            { Column.WholeNumber("year", ExportTexts.ObsYear), o => o.Time.Year },
            { Column.Number("value", ExportTexts.ObsValue), o => o.Value.Number },
            { Column.Text("text", ExportTexts.ObsText), o => o.Value.Text },
            { Coded.Column("missing", ExportTexts.ObsMissing, IndicatorCodes.MissingReasons, reason => reason.Word()), o => o.Value.Missing is { } reason ? IndicatorCodes.Of(reason) : null },
            { Column.Choice("baseline", ExportTexts.ObsBaseline, YesNo), o => o.IsBaseline ? "yes" : null },
            { Column.Choice("year_known", ExportTexts.ObsYearKnown, YesNo), o => o.YearIsKnown ? null : "no" },
            { Column.Text("round", ExportTexts.ObsRound), o => o.Round },
            { Column.LongText("note", ExportTexts.ObsNote), o => o.Note },
        };
        if (withDoubts) table.Add(Column.LongText("check", ExportTexts.ObsCheck), o => o.Doubt);
        table.Add(Column.Text("source", ExportTexts.ObsSource) with { Width = 12 }, o => o.Source);
        table.Add(Column.WholeNumber("source_line", ExportTexts.ObsSourceLine), o => o.SourceLine);
        return table;
    }
}
