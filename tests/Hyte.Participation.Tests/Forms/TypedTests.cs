using Hyte.Participation.Forms;

namespace Hyte.Participation.Tests.Forms;

public sealed class TypedTests
{
    private readonly List<(string Field, string Message)> _told = [];

    [Fact]
    public void Every_mistake_is_told_not_only_the_first()
    {
        var typed = Read();
        typed.Required("a", " ", 10, "Puuttuu.");
        typed.Optional("b", "liian pitkä", 5);
        Assert.True(typed.HasRefused);
        Assert.Equal(["a", "b"], _told.Select(t => t.Field));
    }

    [Fact]
    public void A_text_that_is_too_long_is_not_told_to_be_missing()
    {
        Assert.Equal("liian pitkä", Read().Required("a", " liian pitkä ", 5, "Puuttuu."));
        Assert.Contains("enintään 5", Assert.Single(_told).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_has_no_line_breaks_and_a_text_has_one_kind_of_them()
    {
        Assert.Equal("a b", Read().Line("a", " a \r\n  b ", 10));
        Assert.Equal("a\nb", Read().Optional("a", " a\r\nb ", 10));
    }

    [Theory]
    [InlineData("2027-05-04", true)]
    [InlineData("4.5.2027", true)]
    [InlineData("04.05.2027", true)]
    [InlineData("4.5.27", false)]
    [InlineData("31.2.2027", false)]
    [InlineData("4.5.1999", false)]
    [InlineData("4.5.2100", false)]
    public void A_day_is_read_as_a_date_field_sends_it_and_as_people_write_it(string text, bool isDay)
    {
        var day = Read().Day("a", text);
        Assert.Equal(isDay, day is not null);
        Assert.Equal(isDay ? 0 : 1, _told.Count);
    }

    [Fact]
    public void A_register_of_old_things_takes_earlier_years() => Assert.Equal(new DateOnly(1925, 5, 4), Read().Day("a", "4.5.1925", firstYear: 1900));

    [Theory]
    [InlineData("17", 17, 0)]
    [InlineData("7.05", 7, 5)]
    [InlineData("07:05", 7, 5)]
    public void A_time_is_read_with_a_full_stop_and_with_a_colon(string text, int hour, int minute) => Assert.Equal(new TimeOnly(hour, minute), Read().Time("a", text));

    [Fact]
    public void What_may_be_left_out_is_not_refused_when_it_is_empty()
    {
        var typed = Read();
        Assert.Null(typed.Day("a", ""));
        Assert.Null(typed.Time("a", " "));
        Assert.Null(typed.Whole("a", null, 1, 5));
        Assert.Null(typed.Number("a", "", 1, 5));
        Assert.Null(typed.Euros("a", ""));
        Assert.Null(typed.Email("a", ""));
        Assert.Null(typed.Link("a", "", 100));
        Assert.False(typed.HasRefused);
    }

    [Fact]
    public void Numbers_are_read_with_the_spaces_comma_and_minus_of_Finnish()
    {
        Assert.Equal(12_000, Read().Whole("a", "12\u00A0000", 0, 20_000));
        Assert.Equal(-1.5m, Read().Number("a", "\u22121,5", -2, 2));
        Assert.Equal(1250.5m, Read().Euros("a", "1 250,50 €"));
        Assert.Empty(_told);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("6")]
    [InlineData("2,5")]
    [InlineData("kaksi")]
    public void A_whole_number_outside_its_range_is_told_the_range(string text)
    {
        Assert.Null(Read().Whole("a", text, 0, 5));
        Assert.Contains("0–5", Assert.Single(_told).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_of_years_is_written_without_a_space()
    {
        Read().Whole("a", "1", 2000, 2099);
        Assert.Contains("2000–2099", Assert.Single(_told).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1,555")]
    [InlineData("100 000 001")]
    public void Euros_are_above_zero_have_two_decimals_at_most_and_an_end(string text)
    {
        Assert.Null(Read().Euros("a", text));
        Assert.Single(_told);
    }

    [Theory]
    [InlineData("https://www.mikkeli.fi/a", true, true)]
    [InlineData("/documents/5", false, true)]
    [InlineData("//evil.example/a", false, false)]
    [InlineData("/\\evil.example", false, false)]
    [InlineData("javascript:alert(1)", false, false)]
    [InlineData("www.mikkeli.fi", false, false)]
    public void Only_what_is_safe_to_follow_becomes_a_link(string text, bool isLink, bool isAddress)
    {
        Assert.Equal(isLink, Read().Link("a", text, 100) is not null);
        Assert.Equal(isAddress, Read().Address("a", text, 100) is not null);
    }

    [Fact]
    public void A_moment_that_a_form_carries_is_read_back_the_same()
    {
        var moment = new DateTime(2027, 10, 31, 0, 30, 0, DateTimeKind.Utc);
        Assert.Equal(moment, Typed.ReadMoment(Shown.Moment(moment)));
    }

    private Typed Read() => new((field, message) => _told.Add((field, message)));
}
