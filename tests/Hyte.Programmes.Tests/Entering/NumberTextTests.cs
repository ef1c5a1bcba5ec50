using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Web;

namespace Hyte.Programmes.Tests.Entering;

public sealed class NumberTextTests
{
    private static readonly Arbitrary<decimal> AnyNumber = Arb.From(
        from whole in Gen.Choose(-1_000_000_000, 1_000_000_000)
        from decimals in Gen.Choose(0, NumberText.MostDecimals)
        select whole / (decimal)Math.Pow(10, decimals));

    private static readonly Arbitrary<string> AnyBlank = Arb.From(Gen.Elements(" ", "\t", "\u00A0", "\u202F", "\u2009", "\n", "\r\n", "\u200B").ArrayOf().Select(string.Concat));

    [Theory]
    [InlineData("12,5", "12.5")]
    [InlineData(" 12,5 ", "12.5")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("007", "7")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234,5", "1234.5")]
    [InlineData("1\u202F234\u202F567", "1234567")]
    [InlineData("1\u2009234", "1234")]
    [InlineData("\u221294", "-94")]
    [InlineData("\u201394", "-94")]
    [InlineData("- 94", "-94")]
    [InlineData("+5", "5")]
    [InlineData("12.5", "12.5")]
    [InlineData("0.125", "0.125")]
    [InlineData("1 234.5", "1234.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("12,50", "12.5")]
    public void A_number_is_read_as_people_and_Excel_write_it(string text, string expected)
    {
        var reading = NumberText.Read(text);
        Assert.Null(reading.Refusal);
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), reading.Number);
    }

    [Theory]
    [InlineData("1.234", "1234", "1,234")]
    [InlineData("12.500", "12500", "12,500")]
    [InlineData("1.234.567", "1234567", "1 234 567")]
    public void A_full_stop_in_the_shape_of_thousands_is_refused_with_what_to_write(string text, string one, string other)
    {
        var reading = NumberText.Read(text);
        Assert.Null(reading.Number);
        Assert.Equal($"Piste voi tarkoittaa tuhansia tai desimaaleja. Kirjoita {one} tai {other}.", reading.Refusal);
    }

    [Theory]
    [InlineData("12 5")]
    [InlineData("1 23 456")]
    [InlineData("1,2,3")]
    [InlineData("1,234.5")]
    [InlineData("1.1.2020")]
    [InlineData("0,1234567")]
    [InlineData("1234567890123")]
    public void What_only_looks_like_a_number_is_refused(string text)
    {
        var reading = NumberText.Read(text);
        Assert.Null(reading.Number);
        Assert.NotNull(reading.Refusal);
    }

    [Theory]
    [InlineData("41,9 %", "%")]
    [InlineData("41,9%", "%")]
    [InlineData("3,55/5", "/5")]
    [InlineData("120 kpl", "kpl")]
    public void What_stands_after_the_number_is_told(string text, string rest) => Assert.Equal(rest, NumberText.Read(text).Rest);

    [Fact]
    public void Reading_is_the_inverse_of_writing() => Prop.ForAll(AnyNumber, number => NumberText.Read(FinnishFormat.Number(number)) == new NumberReading(number, "", null)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_space_and_any_minus_mean_the_same() => Prop.ForAll(
        AnyNumber,
        Arb.From(Gen.Elements(' ', '\u00A0', '\u202F', '\u2009', '\u2007')),
        Arb.From(Gen.Elements('-', '\u2212', '\u2013')),
        (number, space, minus) => NumberText.Read(FinnishFormat.Number(number).Replace('\u00A0', space).Replace('\u2212', minus)).Number == number).QuickCheckThrowOnFailure();

    [Fact]
    public void A_cell_is_read_back_as_it_was_written() => Prop.ForAll(AnyNumber, number =>
        CellText.Read(CellText.Write(ObservedValue.Of(number), Given.Number), Given.Number).Value == ObservedValue.Of(number)
        && CellText.Read(CellText.Write(ObservedValue.Of(number), Given.Share), Given.Share).Value == ObservedValue.Of(number)).QuickCheckThrowOnFailure();

    [Fact]
    public void An_empty_cell_never_becomes_zero() => Prop.ForAll(AnyBlank, blank =>
        NumberText.Read(blank).Number is null
        && CellText.Read(blank, Given.Share).IsEmpty
        && CellText.Read(blank, Given.State).IsEmpty
        && Given.Check(Given.Cell(2020, blank), Given.Stored(2020, 12)) is { Outcome: EntryOutcome.Empty, Value: null }).QuickCheckThrowOnFailure();
}
