using Hyte.Documents.Papers;
using Hyte.Programmes.Importing.Indicators;

namespace Hyte.Programmes.Tests.Importing.Indicators;

/// <summary>A person says what the columns of a table of indicators hold, where its headings do not.</summary>
public sealed class IndicatorColumnsTests
{
    [Fact]
    public void A_person_names_the_columns_that_a_paper_calls_otherwise()
    {
        var paper = TextPaper.Parse("Mitä mitataan\tLuku alussa\tMihin pyritään\tMuuta\nKävijät, kpl\t2015: 50 kpl\t60 kpl\tei oteta 7\n", "", PaperLimits.Standard);
        var unread = IndicatorForm.Of(paper);
        Assert.Empty(unread.Rows);
        Assert.Equal(["Mitä mitataan", "Luku alussa", "Mihin pyritään", "Muuta"], unread.Headings.Select(h => h.Heading));
        Assert.All(unread.Headings, h => Assert.Equal(IndicatorColumnRole.Unknown, h.Role));

        var chosen = new Dictionary<string, IndicatorColumnRole>
        {
            [unread.Headings[0].Key] = IndicatorColumnRole.Indicator,
            [unread.Headings[1].Key] = IndicatorColumnRole.Baseline,
            [unread.Headings[2].Key] = IndicatorColumnRole.Target,
        };
        var form = IndicatorForm.Of(paper, chosen: chosen);
        Cells.AssertReads(Assert.Single(form.Rows), ["2015 50"], ["value 60"]);
        Assert.Equal([true, true, true, false], form.Headings.Select(h => h.IsChosen));
    }

    [Fact]
    public void A_column_that_was_understood_wrongly_is_left_out_when_a_person_says_so()
    {
        var paper = TextPaper.Parse("Indikaattori\tLähtötilanne\tTilanne muualla\nKävijät, kpl\t50 kpl\t70 kpl\n", "", PaperLimits.Standard);
        var form = IndicatorForm.Of(paper);
        Assert.Equal([IndicatorColumnRole.Indicator, IndicatorColumnRole.Baseline, IndicatorColumnRole.Actual], form.Headings.Select(h => h.Role));
        var row = Assert.Single(IndicatorForm.Of(paper, chosen: new Dictionary<string, IndicatorColumnRole> { [form.Headings[2].Key] = IndicatorColumnRole.Unknown }).Rows);
        Assert.Equal(["50"], row.Numbers());
    }
}
