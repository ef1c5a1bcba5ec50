using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.IndicatorPapers;

/// <summary>An indicator of a row as far as it was taken.</summary>
/// <param name="Filling">Takes its values; null while a person has to say something of it first.</param>
/// <param name="IsLeftOut">A person has left it out.</param>
internal sealed record TakenIndicator(IndicatorFilling? Filling, bool IsLeftOut = false);

/// <summary>Takes the offered values of questions into the places that a person has chosen for them. What nobody has answered stays a question.</summary>
internal sealed class QuestionTaking(IndicatorAnswers answers, KnownIndicators known, FilledPlaces filled)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Answers to what the paper, as it is read now, does not ask.</summary>
    public int Unasked => answers.Places.Count(a => Said(a.Key).Count > 0 && !_asked.Contains(a.Key));

    /// <summary>The question, and a line for each of its values that was answered.</summary>
    /// <param name="line">The question as a line.</param>
    /// <param name="question">The question.</param>
    /// <param name="row">The indicators of its row by their names.</param>
    public IEnumerable<IndicatorPaperLine> Take(IndicatorPaperLine line, IndicatorQuestion question, IReadOnlyDictionary<string, TakenIndicator> row)
    {
        var isLeftOut = answers.LeftOut.Contains(line.Key);
        var values = question.Offers.Select((offer, number) => Of($"{line.Key}-{number}", line, offer, row, isLeftOut)).ToList();
        var asked = line with { Offers = values.ConvertAll(v => v.Offered) };
        if (values.Count == 0) return [asked];
        if (values.Exists(v => v.Offered.Problem is not null)) return [asked];
        if (isLeftOut) return [asked with { Fate = PaperFate.Refused, Because = ImportTexts.PlanLeftOut }];
        var taken = values.ConvertAll(v => v.Taken).OfType<IndicatorPaperLine>().ToList();
        return [taken.Count == values.Count ? asked with { Fate = PaperFate.Read, Because = ImportTexts.QuestionAnswered } : asked, .. taken];
    }

    private (OfferedLine Offered, IndicatorPaperLine? Taken) Of(string key, IndicatorPaperLine question, OfferedValue offer, IReadOnlyDictionary<string, TakenIndicator> row, bool isLeftOut)
    {
        _asked.Add(key);
        var said = Said(key);
        var text = TextOf(offer.Places[0]);
        var offered = new OfferedLine(key, text, [.. offer.Places.Select(p => (p.Code, NameOf(p, offer)))]) { Chosen = said.Count > 0 ? said[0] : null };
        if (said.Count == 0) return (offered, null);
        if (said.Count > 1) return (offered with { Problem = ImportTexts.AnswerTwice }, null);
        if (isLeftOut || answers.LeftOut.Contains(key)) return (offered with { Problem = ImportTexts.AnswerAndLeftOut }, null);
        var line = question with { Key = key, Kind = IndicatorLineKind.Value, Text = text, Words = offer.Words.Text, Offers = [], IsAnswer = true };
        if (said[0] == IndicatorAnswers.Nowhere) return (offered, line with { Fate = PaperFate.Refused, Because = ImportTexts.AnswerNowhere });
        if (offer.Places.FirstOrDefault(p => p.Code == said[0]) is not { } place) return (offered with { Chosen = null, Problem = ImportTexts.AnswerNotOffered }, null);
        if (row.GetValueOrDefault(place.Indicator) is not { Filling: { } filling }) return row.GetValueOrDefault(place.Indicator) is { IsLeftOut: true }
            ? (offered with { Problem = string.Format(ImportTexts.AnswerToLeftOut, place.Indicator) }, null)
            : (offered with { Remark = string.Format(ImportTexts.AnswerWaits, place.Indicator) }, null);
        if (filled.Fill(filling.Indicator, (place with { Indicator = "" }).Place, text) is { } other) return (offered with { Problem = string.Format(ImportTexts.AnswerPlaceTaken, NameOf(place, offer), other) }, null);
        var taken = place.Observation is { } read ? filling.Take(key, read with { Confidence = ReadingConfidence.Sure }) : filling.Take(key, place.Target! with { Confidence = ReadingConfidence.Sure });
        // Nothing was taken: what stands in the way is said beside the answer, and the question stays.
        if (taken is { Fate: PaperFate.Question, Before: null }) return (offered with { Remark = taken.Because }, null);
        return (offered, taken with { IsAnswer = true, Doubts = [], Because = taken.Because ?? string.Format(ImportTexts.AnsweredTo, question.Because) });
    }

    private List<string> Said(string key) => answers.Places.TryGetValue(key, out var said) ? [.. said.Where(code => code.Length > 0).Distinct(StringComparer.Ordinal)] : [];

    private static string TextOf(OfferedPlace place) => place.Observation is { } read ? IndicatorFilling.Text(read.Value, read.Unit) : place.Target!.Words.Text;

    // What all places of a value have in common is not said of each of them.
    private string NameOf(OfferedPlace place, OfferedValue offer)
    {
        var places = offer.Places;
        var parts = new List<string?>();
        if (places.DistinctBy(p => p.Indicator).Count() > 1) parts.Add(place.Indicator);
        if (place.Observation is { } read)
        {
            parts.Add(IndicatorSeries.Describe(read.Series.Group ?? read.Series.PrintedGroup, read.Series.Segment));
            parts.Add(known.NameOf(read.Area));
            if (places.Any(p => p.Target is not null)) parts.Add(read.Role == ReadRole.Baseline ? ImportTexts.IndicatorColumnBaseline : ImportTexts.IndicatorColumnActual);
            parts.Add(read.Year is { } year ? (read.FromYear is { } from && from != year ? $"{from}–{year}" : $"{year}") : ImportTexts.IndicatorNoYear);
            if (places.Any(p => p.Place == place.Place && p.Code != place.Code)) parts.Add($"= {TextOf(place)}");
        }
        else
        {
            parts.Add(IndicatorSeries.Describe(place.Target!.Series.Group ?? place.Target.Series.PrintedGroup, place.Target.Series.Segment));
            if (place.Target.Area is { } area) parts.Add(known.NameOf(area));
            parts.Add(ImportTexts.IndicatorTarget);
            if (place.Target.Year is { } year) parts.Add($"{year}");
        }

        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
