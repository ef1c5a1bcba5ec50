using Hyte.Documents.Sheets;
using Hyte.Participation.Surveys.Counting;

namespace Hyte.Participation.Surveys.Reading;

/// <summary>The results as one table for a file: everybody first, then group by group. What is hidden is an empty cell with a word beside it.</summary>
internal static class ResultSheets
{
    private static readonly Table<Line> Table = new()
    {
        { Column.LongText(SurveyTexts.ColumnQuestion, SurveyTexts.ColumnQuestionMeaning), line => line.Question },
        { Column.Text(SurveyTexts.ColumnGroup, SurveyTexts.ColumnGroupMeaning), line => line.Group },
        { Column.Text(SurveyTexts.ColumnAnswer, SurveyTexts.ColumnAnswerMeaning), line => line.Answer },
        { Column.WholeNumber(SurveyTexts.ColumnCount, SurveyTexts.ColumnCountMeaning), line => Cell.Of(line.Count) },
        { Column.Number(SurveyTexts.ColumnPercent, SurveyTexts.ColumnPercentMeaning), line => Cell.Of(line.Percent) },
        { Column.Text(SurveyTexts.ColumnRemark, SurveyTexts.ColumnRemarkMeaning), line => line.Remark },
    };

    public static Sheet Of(SurveyResults results) => Table.ToSheet(SurveyTexts.Results, Lines(results));

    private static IEnumerable<Line> Lines(SurveyResults results)
    {
        yield return new Line(SurveyTexts.ResponsesAll, SurveyTexts.Everybody, null, results.Responses, null, null);
        foreach (var source in results.Sources) yield return Of(SurveyTexts.ResponsesBySource, SurveyTexts.Everybody, source);
        foreach (var group in results.Survey.RoleNames.Length > 0 ? results.Groups : []) yield return new Line(SurveyTexts.ResponsesByRole, group.Label, null, group.Count, null, null);
        foreach (var question in results.Questions)
        {
            var text = question.Question.Text;
            if (!question.IsShown)
            {
                yield return new Line(text, SurveyTexts.Everybody, null, null, null, SurveyTexts.Hidden);
                continue;
            }

            yield return new Line(text, SurveyTexts.Everybody, SurveyTexts.Answered, question.Answered, null, null);
            yield return new Line(text, SurveyTexts.Everybody, SurveyTexts.Missing, question.Missing, null, null);
            foreach (var line in question.Lines) yield return Of(text, SurveyTexts.Everybody, line);
            if (question.Median is { } median) yield return new Line(text, SurveyTexts.Everybody, SurveyTexts.Median, null, null, Hyte.Web.FinnishFormat.Number(median));
            if (question.Mean is { } mean) yield return new Line(text, SurveyTexts.Everybody, SurveyTexts.Mean, null, null, Hyte.Web.FinnishFormat.Number(mean, 2));
            foreach (var row in question.ByRole?.Rows ?? [])
            {
                yield return new Line(text, row.Label, SurveyTexts.Answered, row.Answered, null, null);
                foreach (var cell in row.Cells) yield return Of(text, row.Label, cell);
            }
        }
    }

    private static Line Of(string question, string group, ResultLine line) => new(question, group, line.Label, line.Count, line.Percent, line.IsHidden ? SurveyTexts.Hidden : null);

    private sealed record Line(string Question, string Group, string? Answer, int? Count, decimal? Percent, string? Remark);
}
