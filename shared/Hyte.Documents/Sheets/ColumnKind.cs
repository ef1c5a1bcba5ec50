namespace Hyte.Documents.Sheets;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A number without decimals: a year, a count, a key.</summary>
    WholeNumber,

    /// <summary>A number that may have decimals.</summary>
    Number,

    /// <summary>A day of the calendar.</summary>
    Day,

    /// <summary>One of a list of words.</summary>
    Choice,
}
