using Hyte.Participation.Surveys.Model;

namespace Hyte.Participation.Surveys.Counting;

/// <summary>The results of a survey as anybody may see them: the page, the files and the JSON are all written from this.</summary>
/// <param name="Survey">The survey.</param>
/// <param name="Responses">How many answered.</param>
/// <param name="Sources">By the way that the answer came; null counts are hidden.</param>
/// <param name="Groups">By role, small roles joined.</param>
/// <param name="Questions">Question by question in the order of the form, headings left out.</param>
internal sealed record SurveyResults(Survey Survey, int Responses, IReadOnlyList<ResultLine> Sources, IReadOnlyList<RoleLine> Groups, IReadOnlyList<QuestionResult> Questions)
{
    public bool HidesAnything => Groups.Any(g => g.Roles.Count > 1) || Sources.Any(s => s.IsHidden) || Questions.Any(q => q.HidesAnything);
}

/// <summary>An answer and how many gave it.</summary>
/// <param name="Label">The answer.</param>
/// <param name="Count">How many; null when hidden.</param>
/// <param name="Percent">Of those who answered, 0–100; null when hidden or nobody answered.</param>
internal sealed record ResultLine(string Label, int? Count, decimal? Percent)
{
    public bool IsHidden => Count is null;
}

/// <summary>A group of respondents: one role, or several that are not shown by themselves.</summary>
internal sealed record RoleLine(IReadOnlyList<RespondentRole?> Roles, int Count)
{
    public string Label => string.Join(", ", Roles.Select(SurveyWords.Of));
}

/// <summary>The answers to one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="IsShown">False when even how many were asked is not shown, because that would tell a hidden count of an earlier question. Then there is nothing else.</param>
/// <param name="Asked">How many were asked.</param>
/// <param name="Answered">How many answered.</param>
/// <param name="Lines">The distribution; empty for written answers.</param>
/// <param name="Median">The middle answer; null when it is hidden or does not exist.</param>
/// <param name="Mean">The mean; null likewise.</param>
/// <param name="ByRole">The same by role; null when it cannot be shown, or not for two groups.</param>
internal sealed record QuestionResult(
    SurveyQuestion Question, bool IsShown, int Asked, int Answered, IReadOnlyList<ResultLine> Lines, decimal? Median, decimal? Mean, CrossTable? ByRole)
{
    /// <summary>How many were asked but left it empty.</summary>
    public int Missing => Asked - Answered;

    public bool HidesAnything => !IsShown || Lines.Any(l => l.IsHidden) || (ByRole?.HidesAnything ?? false);

    public static QuestionResult NotShown(SurveyQuestion question) => new(question, false, 0, 0, [], null, null, null);
}

/// <summary>Answers by role.</summary>
/// <param name="Columns">The answers.</param>
/// <param name="Rows">A line for each group.</param>
internal sealed record CrossTable(IReadOnlyList<string> Columns, IReadOnlyList<CrossRow> Rows)
{
    public bool HidesAnything => Rows.Any(r => r.Cells.Any(c => c.IsHidden));
}

/// <summary>How a group answered.</summary>
/// <param name="Group">Its roles.</param>
/// <param name="Answered">How many of it answered.</param>
/// <param name="Cells">A count for each column; the percentage is of those of the group who answered.</param>
internal sealed record CrossRow(IReadOnlyList<RespondentRole?> Group, int Answered, IReadOnlyList<ResultLine> Cells)
{
    public string Label => string.Join(", ", Group.Select(SurveyWords.Of));
}
