using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;

namespace Hyte.Programmes.Tests.Entering;

public sealed class CellTextTests
{
    public static TheoryData<MissingReason> Reasons => new(Enum.GetValues<MissingReason>());

    [Theory, MemberData(nameof(Reasons))]
    public void A_reason_is_read_back_as_it_was_written_and_by_its_code(MissingReason reason)
    {
        Assert.Equal(ObservedValue.Of(reason), CellText.Read(CellText.Write(ObservedValue.Of(reason), Given.Share), Given.Share).Value);
        Assert.Equal(ObservedValue.Of(reason), CellText.Read(IndicatorCodes.Of(reason).ToUpperInvariant(), Given.State).Value);
    }

    [Theory]
    [InlineData("peitetty", MissingReason.Suppressed)]
    [InlineData("<5", MissingReason.Suppressed)]
    [InlineData("Ei kerätty", MissingReason.NotCollected)]
    [InlineData("ei kuntatietoa", MissingReason.NoMunicipalData)]
    public void A_short_word_names_a_reason(string text, MissingReason reason) => Assert.Equal(ObservedValue.Of(reason), CellText.Read(text, Given.Share).Value);

    [Theory]
    [InlineData("..")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("…")]
    [InlineData("#PUUTTUU!")]
    [InlineData("ei tietoa")]
    public void A_mark_without_a_reason_is_asked_for_one(string text)
    {
        var asked = CellText.Read(text, Given.Share);
        Assert.Null(asked.Value);
        Assert.True(asked.AsksReason);
        Assert.NotNull(asked.Question);
        Assert.Equal(ObservedValue.Of(MissingReason.NotCollected), CellText.Read(text, Given.Share, MissingReason.NotCollected).Value);
    }

    [Theory]
    [InlineData("41,9 %")]
    [InlineData("41,9%")]
    [InlineData("41,9")]
    public void The_unit_of_the_series_may_be_written(string text) => Assert.Equal(new CellReading(ObservedValue.Of(41.9m)), CellText.Read(text, Given.Share));

    [Fact]
    public void Another_unit_is_a_question()
    {
        var reading = CellText.Read("12 hlö", Given.Number);
        Assert.Equal(ObservedValue.Of(12m), reading.Value);
        Assert.Equal("Sarjan yksikkö on kpl, mutta arvossa on hlö. Tarkoitatko 12\u00A0kpl?", reading.Question);
    }

    [Theory]
    [InlineData("noin 12")]
    [InlineData("12 / 2020")]
    [InlineData("hyvä")]
    [InlineData("5,")]
    public void What_is_neither_a_number_nor_a_reason_is_refused_where_numbers_are_expected(string text) => Assert.NotNull(CellText.Read(text, Given.Share).Refusal);

    [Fact]
    public void A_state_is_read_as_the_scale_spells_it_and_another_word_is_a_question()
    {
        Assert.Equal(new CellReading(ObservedValue.Of("hyvä")), CellText.Read("HYVÄ", Given.State));
        var other = CellText.Read("Määrällisesti heikko", Given.State);
        Assert.Equal(ObservedValue.Of("Määrällisesti heikko"), other.Value);
        Assert.NotNull(other.Question);
    }

    [Fact]
    public void A_number_that_cannot_be_read_is_never_taken_for_words() => Assert.NotNull(CellText.Read("1.234", Given.State).Refusal);
}
