namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>What would come, or came, of a line of a file.</summary>
/// <param name="Line">Its number in the file.</param>
/// <param name="Place">Indicator, series, area and year: by their names, or as written when the line is refused.</param>
/// <param name="Outcome">What would come, or came, of it.</param>
/// <param name="Column">The column that a message is about; empty for the whole line.</param>
/// <param name="Value">The value as it would be shown; null when there is none.</param>
/// <param name="Before">The value in whose place it would come; null when there is none.</param>
/// <param name="Message">What is wrong, asked, or changes besides the value.</param>
internal sealed record FileLineResult(int Line, string Place, EntryOutcome Outcome, string Column, string? Value, string? Before, string? Message)
{
    /// <summary>See <see cref="CheckedValue.Confirmation"/>.</summary>
    public string? Confirmation { get; init; }

    /// <summary>See <see cref="CheckedValue.AsksReason"/>.</summary>
    public bool AsksReason { get; init; }

    public static FileLineResult Refused(FileLine line) => new(line.Line, line.Place, EntryOutcome.Refused, line.Column, null, null, line.Refusal);

    public static FileLineResult Of(FileLine line, CheckedValue value, EntryFacts facts)
    {
        var series = facts.Series[value.Proposed.SeriesId];
        var message = value.Messages.Count > 0 ? string.Join(' ', value.Messages.Select(m => m.Text)) : Beside(value);
        var column = value.Messages.Count > 0 ? ColumnOf(value.Messages[0].Field) : "";
        var place = $"{series.Indicator} · {facts.NameOf(value.Proposed.SeriesId, value.Proposed.AreaId, value.Proposed.Time)}";
        return new FileLineResult(line.Line, place, value.Outcome, column, Text(value.Value), Text(value.Before?.Value), message)
        {
            Confirmation = value.Confirmation,
            AsksReason = value.AsksReason,
        };

        string? Text(ObservedValue? shown) => shown is { } v ? (v.Number is { } number ? Progress.FigureText.Figure(series.Series, number) : CellText.Write(v, series)) : null;
    }

    // When the value itself stays, the line says what changes.
    private static string? Beside(CheckedValue value) => value is { Outcome: EntryOutcome.Changed, Before: { } before } && before.Value == value.Value ? EntryTexts.OnlyBeside : null;

    private static string ColumnOf(EntryField field) => field switch
    {
        EntryField.Value => "value",
        EntryField.Year => "year",
        EntryField.Note => "note",
        EntryField.Round => "round",
        EntryField.Doubt => "check",
        EntryField.Baseline => "baseline",
        _ => "",
    };
}
