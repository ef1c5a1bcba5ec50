using Hyte.Participation.Surveys.Model;
using Hyte.Web;

namespace Hyte.Participation.Surveys.Counting;

/// <summary>A column of the counts of a question: an answer, or a range of numbers.</summary>
internal sealed record AnswerColumn(string Label, Func<AnswerCount, bool> Takes);

/// <summary>The columns that the answers to a question are counted in.</summary>
internal static class Columns
{
    private const int MostRanges = 8;

    public static IReadOnlyList<AnswerColumn> Of(SurveyQuestion question, IReadOnlyList<AnswerCount> answers) => question.Kind switch
    {
        QuestionKind.OneChoice => [.. question.Options.Select((option, place) => new AnswerColumn(option, a => a.Choice == place))],
        QuestionKind.SeveralChoices => [.. question.Options.Select((option, place) => new AnswerColumn(option, a => ((a.Ticks ?? 0) >> place & 1) == 1))],
        QuestionKind.Scale => [.. question.Answers.Select((step, place) => new AnswerColumn(LabelOf(question, step, place), a => a.Choice == place))],
        QuestionKind.Number => Ranges(answers),
        _ => throw new ArgumentException("Written answers are not counted in columns.", nameof(question)),
    };

    private static string LabelOf(SurveyQuestion question, string step, int place) => (place, question) switch
    {
        (0, { LowLabel: { } low }) => $"{step} {low}",
        (SurveyQuestion.ScaleSteps - 1, { HighLabel: { } high }) => $"{step} {high}",
        _ => step,
    };

    /// <summary>Ranges of 1, 2 or 5 times a power of ten: their ends tell of nobody's number. Two at least, so that a small one has another to hide behind.</summary>
    private static IReadOnlyList<AnswerColumn> Ranges(IReadOnlyList<AnswerCount> answers)
    {
        var numbers = answers.Where(a => a.Number is not null).Select(a => a.Number!.Value).ToList();
        var (least, most) = numbers.Count == 0 ? (0m, 0m) : (numbers.Min(), numbers.Max());
        var width = Widths().First(w => Math.Floor(most / w) - Math.Floor(least / w) < MostRanges);
        var (first, last) = (Math.Floor(least / width), Math.Floor(most / width));
        if (last == first) last++;
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(step => (first + step) * width).Select(from => new AnswerColumn(
            width == 1 && numbers.TrueForAll(n => n == Math.Floor(n)) ? FinnishFormat.Number(from) : string.Format(SurveyTexts.NumberRange, FinnishFormat.Number(from), FinnishFormat.Number(from + width)),
            a => a.Number is { } n && n >= from && n < from + width))];
    }

    private static IEnumerable<decimal> Widths()
    {
        for (var power = 1m; ; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }
}
