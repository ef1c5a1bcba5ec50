using Hyte.Programmes.Importing.Indicators;
using Xunit.Abstractions;

namespace Hyte.Programmes.Tests.Importing.Indicators;

/// <summary>The city's own paper of three programmes against what a person transcribed from it.</summary>
public sealed class IndicatorPaperTests(ITestOutputHelper output)
{
    private const double Enough = 0.95;

    [Fact]
    public void The_numbers_are_read_as_a_person_has_transcribed_them_and_none_is_wrong()
    {
        if (Form() is not { } form) return;
        var read = form.Rows.SelectMany(row => row.Indicators.SelectMany(i => i.Observations.Where(o => o.Value.Number is not null).Select(o => SeedFigures.Of(row.Place.Line, i.Name, o)))).ToList();
        var (share, unread) = Compare("numbers", SeedFigures.Numbers(), read);
        Assert.True(read.Count == 0, $"Not in the seeds:\n{string.Join('\n', read)}");
        Assert.True(share >= Enough, $"Only {share:P1} were read:\n{string.Join('\n', unread)}");
        AssertAsked(form, unread);
    }

    [Fact]
    public void The_targets_are_read_as_a_person_has_transcribed_them()
    {
        if (Form() is not { } form) return;
        var read = form.Rows.SelectMany(row => row.Indicators.SelectMany(i => i.Targets.Select(t => (Figure: SeedFigures.Of(row.Place.Line, i.Name, t), t.Confidence)))).ToList();
        var rest = read.ConvertAll(r => r.Figure);
        var (share, unread) = Compare("targets", SeedFigures.Targets(), rest);
        // What is only offered, with a question, may be answered otherwise: a person took "kaikki" for 100 %.
        var wrong = rest.Where(figure => !read.Exists(r => r.Figure == figure && r.Confidence == ReadingConfidence.Guess)).ToList();
        Assert.True(wrong.Count == 0, $"Not in the seeds:\n{string.Join('\n', wrong)}");
        Assert.True(share >= Enough, $"Only {share:P1} were read:\n{string.Join('\n', unread)}");
        AssertAsked(form, unread);
    }

    [Fact]
    public void Words_and_reasons_for_missing_values_are_read()
    {
        if (Form() is not { } form) return;
        var read = form.Rows.SelectMany(row => row.Indicators.SelectMany(i => i.Observations.Where(o => o.Value.Number is null)
            .Select(o => (row.Place.Line, SeedFigures.SeriesOf(o.Series), o.Value.Missing is { } missing ? Programmes.Indicators.IndicatorCodes.Of(missing) : "text")))).ToList();
        var seeds = SeedFigures.Others();
        var unread = seeds.Where(one => !read.Remove(one)).ToList();
        output.WriteLine($"words and reasons: {seeds.Count - unread.Count} of {seeds.Count}; besides: {string.Join(", ", read)}; not: {string.Join(", ", unread)}");
        Assert.True(unread.Count <= 0.2 * seeds.Count);
    }

    [Fact]
    public void Every_line_has_a_fate_and_every_word_stands_where_it_is_said_to()
    {
        if (CityPapers.Find("001") is not { } paper || Form() is not { } form) return;
        Assert.Equal(paper.Parts[0].Rows.Select(r => r.Line), form.Lines.Select(l => l.Place.Line));
        var rows = paper.Parts[0].Rows.ToDictionary(r => r.Line);
        foreach (var row in form.Rows)
        {
            var words = row.Indicators.SelectMany(i => i.Observations.Select(o => o.Words).Concat(i.Targets.Select(t => t.Words))).Concat(row.Questions.Select(q => q.Words)).Concat(row.Remarks);
            Assert.All(words, w => Assert.Equal(w.Text, rows[row.Place.Line][w.Column].Substring(w.Offset, w.Text.Length)));
        }
    }

    [Fact]
    public void Indicators_are_called_as_the_paper_calls_them()
    {
        if (Form() is not { } form) return;
        // 25 of welfare and 20 of growth; of vitality 53, of which the reader sees two cells of two quantities, a cell of two kinds and a cell with a comma as one each.
        Assert.Equal((25, 20), (form.Rows.Where(r => r.Place.Line < 351).Sum(r => r.Indicators.Count), form.Rows.Where(r => r.Place.Line is > 351 and < 370).Sum(r => r.Indicators.Count)));
        Assert.Equal(
            ["Yhteisöllisyys", "Aktiivinen ja hyvinvointia tukeva arki", "Sujuva ja turvallinen elämä vauvasta ikäihmisiin", "Terveellinen ja turvallinen ympäristö", "Elinvoimaisuus", "Kaupungistuminen",
                "Osaaminen ja TKI-toiminta", "Asiakslähtöiset yrityspalvelut", "Matkailu, vapaa-ajanasuminen, kulttuuri ja liikunta sekä niihin liittyvä tapahtumatuotanto", "Työllisyydenhoito", "Konsernirakenteen tiivistäminen", "Kaupunkimarkkinointi"],
            form.Indicators.Select(i => i.FocusArea).Distinct());
        Assert.Equal([387, 388, 389, 391, 392, 393], form.Rows.Where(r => r.IsShifted).Select(r => r.Place.Line));
        Assert.Equal([215, 216, 217, 218, 220, 221, 222, 223], form.Lines.OfType<RepeatedLine>().Select(r => r.Place.Line));
        Assert.All(form.Rows.Where(r => r.Place.Line is >= 396 and <= 399).SelectMany(r => r.Indicators), i => Assert.Null(i.Measure));
    }

    private static IndicatorForm? Form() => CityPapers.Find("001") is { } paper ? IndicatorForm.Of(paper, SeedFigures.Vocabulary) : null;

    private (double Share, List<Figure> Unread) Compare(string what, List<Figure> seeds, List<Figure> read)
    {
        var unread = seeds.Where(seed => !read.Remove(seed)).ToList();
        var share = 1 - ((double)unread.Count / seeds.Count);
        output.WriteLine($"{what}: {seeds.Count - unread.Count} of {seeds.Count} = {share:P1}");
        unread.ForEach(one => output.WriteLine($"not read: {one}"));
        return (share, unread);
    }

    private static void AssertAsked(IndicatorForm form, List<Figure> unread)
    {
        var asked = form.Rows.Where(r => r.Questions.Count > 0).Select(r => r.Place.Line).ToHashSet();
        Assert.All(unread, one => Assert.Contains(one.Line, asked));
    }
}
