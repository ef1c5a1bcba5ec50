using System.Globalization;
using Hyte.Participation.Forms;
using Hyte.Participation.Surveys.Model;

namespace Hyte.Participation.Surveys.Answering;

/// <summary>Reads what somebody answered to one question.</summary>
internal static class AnswerReading
{
    private const decimal LargestNumber = 1_000_000_000m;

    /// <param name="question">The question.</param>
    /// <param name="typed">What the form sent for it.</param>
    /// <param name="refuse">Told what is wrong.</param>
    /// <returns>The answer, empty when nothing was given or it was refused.</returns>
    public static AnswerValue Read(SurveyQuestion question, IReadOnlyList<string> typed, Action<string> refuse)
    {
        var value = question.Kind switch
        {
            QuestionKind.OneChoice or QuestionKind.Scale => new AnswerValue(Choice: Places(question, typed).Cast<int?>().FirstOrDefault()),
            QuestionKind.SeveralChoices => Ticks(question, [.. Places(question, typed).Distinct()], refuse),
            QuestionKind.Number => Number(typed, refuse),
            QuestionKind.ShortText or QuestionKind.LongText => Text(question, typed, refuse),
            _ => new AnswerValue(),
        };
        if (question.IsRequired && value.IsEmpty && typed.All(string.IsNullOrWhiteSpace)) refuse(question.IsChosen ? SurveyTexts.ChooseAnswer : SurveyTexts.WriteAnswer);
        return value;
    }

    private static IEnumerable<int> Places(SurveyQuestion question, IReadOnlyList<string> typed) =>
        typed.Where(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < question.Answers.Count).Select(t => int.Parse(t, CultureInfo.InvariantCulture));

    private static AnswerValue Ticks(SurveyQuestion question, List<int> places, Action<string> refuse)
    {
        if (places.Count > question.MostChoices) refuse(string.Format(SurveyTexts.TooManyChoices, question.MostChoices, places.Count));
        return places.Count == 0 ? new AnswerValue() : new AnswerValue(Ticks: places.Aggregate(0L, (ticks, place) => ticks | (1L << place)));
    }

    private static AnswerValue Number(IReadOnlyList<string> typed, Action<string> refuse)
    {
        var text = typed.Count > 0 ? typed[0] : "";
        if (string.IsNullOrWhiteSpace(text)) return new AnswerValue();
        if (Typed.ReadNumber(text) is { } number && Math.Abs(number) <= LargestNumber)
            return new AnswerValue(Number: Math.Round(number, 6) / 1.000000m);
        refuse(SurveyTexts.NumberFormat);
        return new AnswerValue();
    }

    private static AnswerValue Text(SurveyQuestion question, IReadOnlyList<string> typed, Action<string> refuse)
    {
        var text = Typed.Plain(typed.Count > 0 ? typed[0] : null);
        if (text?.Length > question.LongestAnswer) refuse(Typed.TooLong(question.LongestAnswer, text.Length));
        return new AnswerValue(Text: text);
    }
}
