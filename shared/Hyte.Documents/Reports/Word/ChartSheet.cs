using System.Globalization;
using DocumentFormat.OpenXml;
using Hyte.Documents.Sheets;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Hyte.Documents.Reports.Word;

/// <summary>The numbers of a chart: as the workbook that Word opens to edit them, and as the copy that it draws from. Names go down the first column, and each series has one of its own.</summary>
internal sealed class ChartSheet(string corner, IReadOnlyList<string> names, IReadOnlyList<(string Name, IReadOnlyList<decimal?> Values)> series)
{
    private readonly string _sheet = DocumentTexts.ChartSheet;

    public byte[] File() => SheetFormat.Xlsx.Write(new Sheet(
        _sheet,
        [Column.Text(corner, corner), .. Headings().Select(heading => Column.Number(heading, heading))],
        names.Select((name, row) => (IReadOnlyList<Cell>)[name, .. series.Select(s => Cell.Of(row < s.Values.Count ? s.Values[row] : null))])));

    public C.SeriesText Name(int place) => new(new C.StringReference(
        new C.Formula($"{_sheet}!${Letter(place)}$1"),
        new C.StringCache(new C.PointCount { Val = 1 }, new C.StringPoint(new C.NumericValue(WordText.Clean(series[place].Name))) { Index = 0 })));

    public C.CategoryAxisData Names() => new(new C.StringReference(
        new C.Formula($"{_sheet}!$A$2:$A${names.Count + 1}"),
        new C.StringCache([new C.PointCount { Val = (uint)names.Count }, .. names.Select((name, row) => new C.StringPoint(new C.NumericValue(WordText.Clean(name))) { Index = (uint)row })])));

    /// <summary>The values of a series; where there is none there is no point, which is drawn as a gap.</summary>
    public C.Values Values(int place) => new(new C.NumberReference(
        new C.Formula($"{_sheet}!${Letter(place)}$2:${Letter(place)}${names.Count + 1}"),
        new C.NumberingCache([new C.FormatCode("General"), new C.PointCount { Val = (uint)names.Count }, .. Points(series[place].Values)])));

    private IEnumerable<OpenXmlElement> Points(IReadOnlyList<decimal?> values) =>
        from row in Enumerable.Range(0, Math.Min(values.Count, names.Count))
        where values[row] is not null
        select new C.NumericPoint(new C.NumericValue(values[row]!.Value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)row };

    // A sheet refuses two columns of one heading.
    private IEnumerable<string> Headings()
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { corner };
        foreach (var (name, _) in series)
        {
            var heading = WordText.Clean(name) is { } clean && !string.IsNullOrWhiteSpace(clean) ? clean : "–";
            for (var copy = 2; !taken.Add(heading); copy++) heading = $"{WordText.Clean(name)} ({copy})";
            yield return heading;
        }
    }

    private static string Letter(int place) => CellName.Column(place + 1);
}
