using FsCheck;
using FsCheck.Fluent;
using Hyte.Programmes.Importing;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>What a paper may mean is offered to a person, never applied unseen.</summary>
public sealed class OfferTests
{
    private static readonly Arbitrary<string> Text = Arb.From(Gen.Elements([.. "aäb -Åö1"]).ListOf().Select(letters => string.Concat(letters)));

    [Theory]
    [InlineData("Osallistumisaste 82 % (1/2023).", 82, "%", "1/2023")]
    [InlineData("saavutti yli 18 000 kävijää", 18000, "kävijää", null)]
    [InlineData("Museoiden yössä 18 571 käyntiä seitsemässä eri kohteessa", 18571, "käyntiä", null)]
    [InlineData("Hyte-kertoimen perusteella kunnalle 1M€ valtionosuus.", 1, "M€", null)]
    [InlineData("osuus 12,5 % (v. 2024)", 12.5, "%", "2024")]
    [InlineData("muutos −3,5 %", -3.5, "%", null)]
    public void A_number_with_a_unit_is_offered_as_a_value(string text, double number, string unit, string? when)
    {
        var offered = Assert.Single(OfferedNumber.In(text));
        Assert.Equal(((decimal)number, unit, when), (offered.Number, offered.Unit, offered.When));
    }

    [Theory]
    [InlineData("82 % (1/2023)", 2023)]
    [InlineData("82 % (2/24)", 2024)]
    [InlineData("82 % (v. 2024)", 2024)]
    [InlineData("82 % (31.12.2022)", 2022)]
    [InlineData("82 %", null)]
    public void The_time_in_brackets_tells_the_year(string text, int? year) => Assert.Equal(year, Assert.Single(OfferedNumber.In(text)).Year);

    [Theory]
    [InlineData("82 %", "%", true)]
    [InlineData("82 %", "kpl", false)]
    [InlineData("82 %", "", false)]
    [InlineData("12 kpl", "%", false)]
    [InlineData("12 kpl", "hlö", true)]
    [InlineData("12 hlöä", "", true)]
    [InlineData("1 M€", "M€", true)]
    [InlineData("1 M€", "€", false)]
    public void A_number_is_offered_to_indicators_of_its_kind(string text, string unit, bool fits) => Assert.Equal(fits, Assert.Single(OfferedNumber.In(text)).Fits(unit));

    [Theory]
    [InlineData("Edistämisohjelma valmistunut 2023.")]
    [InlineData("aloittaa 1.10.2023 ja projektiasiantuntijat 1.11.2023")]
    [InlineData("jakso 1/23")]
    [InlineData("Kulttuurin unelmavuoden 2022-hanke")]
    [InlineData("")]
    [InlineData(null)]
    public void A_year_a_day_or_a_name_is_no_value(string? text) => Assert.Empty(OfferedNumber.In(text));

    [Theory]
    [InlineData("Avustusklippa-pop-up", "Avustusklinikka-pop up")]
    [InlineData("Eriyistilanteiden toimintamalli", "Erityistilanteiden toimintamalli")]
    [InlineData("Asiakastytyväisyysskyselyt", "Asiakastyytyväisyyskyselyt")]
    [InlineData("psyykinen hyvinvointi", "Psyykkinen hyvinvointi")]
    public void A_slip_of_the_pen_is_the_same_name_to_ask_about(string first, string second) =>
        Assert.True(SimilarNames.Likeness(first, second) >= SimilarNames.Enough, $"{SimilarNames.Likeness(first, second)}");

    [Theory]
    [InlineData("Talviliikunnan mahdollistaminen", "Vesistöjen ja rantojen mahdollisuudet")]
    [InlineData("Toimiva joukkoliikenne", "Toimiva yhteistyörakenne kolmannen ja neljännen sektorin kanssa")]
    [InlineData("Kulttuuriohjelma", "Elinvoimaohjelma")]
    public void Two_measures_are_not_one(string first, string second) => Assert.True(SimilarNames.Likeness(first, second) < SimilarNames.Enough);

    [Fact]
    public void Likeness_is_a_share_and_the_same_both_ways() => Prop.ForAll(Text, Text, (a, b) =>
    {
        var (there, back) = (SimilarNames.Likeness(a, b), SimilarNames.Likeness(b, a));
        return there.Equals(back) && there is >= 0 and <= 1;
    }).QuickCheckThrowOnFailure();
}
