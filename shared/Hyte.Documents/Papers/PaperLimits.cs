namespace Hyte.Documents.Papers;

/// <summary>How much of a document is read at most. A document beyond it is refused with a message, before it is unfolded in memory.</summary>
/// <param name="Bytes">Bytes of the file.</param>
/// <param name="Rows">Rows of all parts together.</param>
/// <param name="Columns">Cells in a row.</param>
/// <param name="CellLength">Letters in a cell.</param>
/// <param name="UnfoldedBytes">Bytes of a packed document (XLSX, DOCX, PPTX) when unpacked.</param>
/// <param name="Ratio">How many times its size a packed part may be when unpacked.</param>
public sealed record PaperLimits(long Bytes, int Rows, int Columns, int CellLength, long UnfoldedBytes, int Ratio)
{
    /// <summary>More than any paper of a city, less than what hurts a server.</summary>
    public static readonly PaperLimits Standard = new(20_000_000, 100_000, 200, 32_000, 200_000_000, 200);
}
