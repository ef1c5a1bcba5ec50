using FsCheck;
using FsCheck.Fluent;
using Hyte.Impact.Cases;

namespace Hyte.Impact.Tests;

public sealed class CaseNumberTests
{
    private static readonly Arbitrary<(int Year, int Sequence)> Numbers =
        Gen.Choose(2000, 2099).SelectMany(_ => Gen.Choose(1, 9999), (year, sequence) => (year, sequence)).ToArbitrary();

    [Fact]
    public void A_number_is_read_back_as_it_was_written() => Prop.ForAll(Numbers, n =>
    {
        var number = CaseNumber.Of(n.Year, n.Sequence);
        return CaseNumber.Parse(number.ToString()) == number && number.ToString().Length == CaseNumber.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_order_is_the_order_of_numbers() => Prop.ForAll(Numbers, Numbers, (a, b) =>
        Math.Sign(string.CompareOrdinal(CaseNumber.Of(a.Year, a.Sequence).ToString(), CaseNumber.Of(b.Year, b.Sequence).ToString())) == a.CompareTo(b))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_it_throw() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        !CaseNumber.TryParse(text, out var number) || CaseNumber.Parse(number.ToString()) == number)
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("mlidno-2027-412")]
    [InlineData("  MLIDNO - 2027 - 0412 ")]
    [InlineData("MliDno–2027–0412")]
    public void A_number_is_read_as_people_write_it(string written) => Assert.Equal("MliDno-2027-0412", CaseNumber.Parse(written).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2027-0412")]
    [InlineData("MliDno-27-0412")]
    [InlineData("MliDno-1999-0412")]
    [InlineData("MliDno-2027-0000")]
    [InlineData("MliDno-2027-00412")]
    [InlineData("MliDno-2027-0412 liite")]
    [InlineData("MliDno-2027-٠٤١٢")]
    public void Anything_else_is_no_number(string? written) => Assert.False(CaseNumber.TryParse(written, out _));

    [Theory]
    [InlineData(1999, 1)]
    [InlineData(2100, 1)]
    [InlineData(2027, 0)]
    [InlineData(2027, 10_000)]
    public void A_number_out_of_range_cannot_be_made(int year, int sequence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CaseNumber.Of(year, sequence));
}
