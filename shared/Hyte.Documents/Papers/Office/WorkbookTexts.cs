using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hyte.Documents.Papers.Office;

/// <summary>The texts that the cells of a workbook share.</summary>
internal sealed partial class WorkbookTexts
{
    private readonly List<PaperCell> _cells = [];

    /// <summary>The texts of a workbook; one without texts, or with all of them in its cells, has none.</summary>
    public static WorkbookTexts Of(PartReader? part)
    {
        var texts = new WorkbookTexts();
        using (part)
        {
            while (part?.Read() == true)
            {
                if (part.IsStart && part.Name == "si") texts._cells.Add(Cell(Rich(part)));
            }
        }

        return texts;
    }

    /// <summary>The cell of a shared text.</summary>
    /// <exception cref="InvalidDataException">There is no such text.</exception>
    public PaperCell this[string number] =>
        int.TryParse(number, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var at) && at < _cells.Count
            ? _cells[at]
            : throw new InvalidDataException();

    /// <summary>The text of a tag that may have runs of different looks; how it is pronounced (<c>rPh</c>) is left out.</summary>
    public static string Rich(PartReader part)
    {
        var text = new StringBuilder();
        foreach (var inside in part.Inside())
        {
            if (!inside.IsStart) continue;
            if (inside.Name == "t") text.Append(inside.Text());
            else if (inside.Name == "rPh") inside.Skip();
        }

        return text.ToString();
    }

    /// <summary>The cell of a text as it stands in a workbook.</summary>
    public static PaperCell Cell(string text) => CellText.Cell(Unescaped(text));

    // What XML cannot hold is written by its number: _x000D_ for a carriage return.
    private static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, m => ((char)Convert.ToInt32(m.Groups["code"].Value, 16)).ToString())
        : text;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}
