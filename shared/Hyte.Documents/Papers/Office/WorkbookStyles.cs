using System.Globalization;

namespace Hyte.Documents.Papers.Office;

/// <summary>How the cells of a workbook show their numbers.</summary>
internal sealed class WorkbookStyles
{
    private readonly List<NumberFormat> _formats = [];

    /// <summary>The styles of a workbook; a workbook without any has none.</summary>
    public static WorkbookStyles Of(PartReader? part)
    {
        var styles = new WorkbookStyles();
        using (part)
        {
            if (part is not null) styles.Take(part);
        }

        return styles;
    }

    /// <summary>The format of a cell's style.</summary>
    public NumberFormat this[string? style] =>
        int.TryParse(style ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < _formats.Count ? _formats[number] : NumberFormat.General;

    private void Take(PartReader part)
    {
        var codes = new Dictionary<int, string>();
        var formats = new Dictionary<int, NumberFormat>();
        while (part.Read())
        {
            if (!part.IsStart) continue;
            if (part.Name == "numFmts")
            {
                // Conditional styles have formats too, under the same tag elsewhere.
                foreach (var inside in part.Inside())
                {
                    if (inside.IsStart && Id(inside) is { } id && inside.Attribute("formatCode") is { } code) codes[id] = code;
                }
            }
            else if (part.Name == "cellXfs")
            {
                foreach (var inside in part.Inside())
                {
                    if (!inside.IsStart || inside.Name != "xf") continue;
                    var id = Id(inside) ?? 0;
                    if (!formats.TryGetValue(id, out var format)) formats[id] = format = NumberFormat.Of(id, codes.GetValueOrDefault(id));
                    _formats.Add(format);
                }
            }
        }
    }

    private static int? Id(PartReader part) => part.Number("numFmtId") is >= 0 and <= int.MaxValue and var id ? (int)id : null;
}
