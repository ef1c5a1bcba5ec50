using Hyte.Participation.Surveys.Model;

namespace Hyte.Participation.Surveys.Counting;

/// <summary>Median and mean, as far as they tell nothing of hidden counts.</summary>
/// <remarks>
/// The mean is shown only when every count is: with one it could be turned back into a hidden count.
/// The median of a scale is shown also when it is the same wherever those who are hidden stand; then it follows from what is shown and adds nothing.
/// </remarks>
internal static class Middles
{
    public static (decimal? Median, decimal? Mean) Of(SurveyQuestion question, IReadOnlyList<AnswerCount> answers, IReadOnlyList<int?> shown, int answered)
    {
        if (answered == 0 || question.Kind is not (QuestionKind.Scale or QuestionKind.Number)) return (null, null);
        var hidesNone = shown.All(count => count is not null);
        if (question.Kind == QuestionKind.Number) return hidesNone ? (Median(Numbers(answers)), Mean(Numbers(answers))) : (null, null);
        if (hidesNone) return (Median(Steps([.. shown.Select(c => c!.Value)])), Mean(Steps([.. shown.Select(c => c!.Value)])));

        var lowest = Median(Steps(WithHiddenAt(shown, shown.IndexOf(null), answered)));
        var highest = Median(Steps(WithHiddenAt(shown, shown.Count - 1 - shown.Reverse().ToList().IndexOf(null), answered)));
        return (lowest == highest ? lowest : null, null);
    }

    private static List<int> WithHiddenAt(IReadOnlyList<int?> shown, int place, int answered)
    {
        var counts = shown.Select(c => c ?? 0).ToList();
        counts[place] += answered - counts.Sum();
        return counts;
    }

    private static List<(decimal Value, int Count)> Steps(List<int> counts) => [.. counts.Select((count, place) => (place + 1m, count))];

    private static List<(decimal Value, int Count)> Numbers(IReadOnlyList<AnswerCount> answers) =>
        [.. answers.Where(a => a.Number is not null).Select(a => (a.Number!.Value, a.Count))];

    private static decimal Median(List<(decimal Value, int Count)> values)
    {
        var ordered = values.OrderBy(v => v.Value).ToList();
        var count = ordered.Sum(v => v.Count);
        return (At((count - 1) / 2) + At(count / 2)) / 2;

        decimal At(int place)
        {
            foreach (var (value, here) in ordered)
            {
                if (place < here) return value;
                place -= here;
            }

            throw new InvalidOperationException("There is no such place.");
        }
    }

    private static decimal Mean(List<(decimal Value, int Count)> values) => values.Sum(v => v.Value * v.Count) / values.Sum(v => v.Count);
}
