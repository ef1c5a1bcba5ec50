using System.Text;
using Hyte.Documents.Csv;

namespace Hyte.Programmes.Tests.Csv;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("-94")]
    [InlineData("-0,50")]
    [InlineData("12,5")]
    public void A_number_below_zero_stays_a_number(string number)
    {
        Assert.Contains($"\r\n{number};", Written(number), StringComparison.Ordinal);
        Assert.Equal(decimal.Parse(number.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture), Read(number).Number("a"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("-1+cmd")]
    [InlineData("-94,")]
    [InlineData("+358 15 1941")]
    [InlineData("@summa")]
    public void What_would_run_as_a_formula_is_written_as_text_and_read_as_it_was(string text)
    {
        Assert.Contains($"\r\n\"'{text}\";", Written(text), StringComparison.Ordinal);
        Assert.Equal(text, Read(text).Text("a"));
    }

    private static string Written(string cell)
    {
        using var bytes = new MemoryStream();
        CsvFile.Write(bytes, [["a", "b"], [cell, "x"]]);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static CsvRow Read(string cell) => Assert.Single(CsvTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(Written(cell))), "koe.csv").Rows);
}
