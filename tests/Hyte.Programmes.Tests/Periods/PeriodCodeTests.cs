using FsCheck;
using FsCheck.Fluent;
using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Tests.Periods;

public sealed class PeriodCodeTests
{
    private static readonly Arbitrary<PeriodCode> AnyCode = Arb.From(
        from year in Gen.Choose(2000, 2099)
        from half in Gen.Choose(0, 2)
        select half == 0 ? PeriodCode.OfYear(year) : PeriodCode.OfHalf(year, half));

    [Theory]
    [InlineData("1/23", "2023-01-01", "2023-06-30")]
    [InlineData("2/23", "2023-07-01", "2023-12-31")]
    [InlineData(" 1/2024 ", "2024-01-01", "2024-06-30")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    public void A_code_of_the_papers_is_read(string text, string start, string end)
    {
        var code = PeriodCode.Parse(text);
        Assert.Equal((DateOnly.Parse(start), DateOnly.Parse(end)), (code.Start, code.End));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3/23")]
    [InlineData("0/23")]
    [InlineData("1-23")]
    [InlineData("1/+3")]
    [InlineData("1/1999")]
    [InlineData("1999")]
    [InlineData("20245")]
    [InlineData("1/233")]
    public void Anything_else_is_refused(string? text) => Assert.False(PeriodCode.TryParse(text, out _));

    [Fact]
    public void Reading_undoes_writing() =>
        Prop.ForAll(AnyCode, code => PeriodCode.Parse(code.ToString()) == code).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_at_all_is_read_or_refused_without_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => PeriodCode.TryParse(text, out _) || true).QuickCheckThrowOnFailure();

    [Fact]
    public void The_next_period_begins_the_day_after() =>
        Prop.ForAll(AnyCode, code => code.Year == 2099 || code.Next().Start == code.End.AddDays(1)).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_is_the_order_of_time() =>
        Prop.ForAll(AnyCode, AnyCode, (a, b) => a.Kind != b.Kind || Math.Sign(a.CompareTo(b)) == Math.Sign(a.Start.CompareTo(b.Start))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_belongs_to_the_period_it_lies_in() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 36_000)), ArbMap.Default.ArbFor<bool>(), (days, yearly) =>
        {
            var day = new DateOnly(2000, 1, 1).AddDays(days);
            var code = PeriodCode.Of(day, yearly ? PeriodKind.Year : PeriodKind.HalfYear);
            return code.Start <= day && day <= code.End;
        }).QuickCheckThrowOnFailure();
}
