using Hyte.Participation.Surveys.Model;

namespace Hyte.Participation.Surveys.Counting;

/// <summary>Makes of the counts of a survey what may be shown. Pure, and the only way to results.</summary>
/// <remarks>
/// <para>Respondents are first joined by role into groups of at least the limit; all tables by role have these groups, joined further where too few of a group answered.</para>
/// <para>
/// <b>A question that was asked because of an answer</b> tells, by how many were asked, how many gave that answer. It is therefore shown only when those counts are shown:
/// its distribution when the plain counts are, and its table by role when the counts of every group are too. After a question of several answers nothing of which is hidden,
/// or of which one answer leads on, the same is enough. Then it tells nothing of the hidden counts, since whatever they are the same people were asked.
/// </para>
/// <para><b>Empty answers</b> are counted openly for everybody: to leave a question empty is no opinion of anybody's. They are not shown by role, where they would add nothing but sums to compute with.</para>
/// </remarks>
internal static class ResultMaking
{
    public static SurveyResults Make(Survey survey, IReadOnlyList<SurveyQuestion> questions, SurveyTally tally)
    {
        var limit = survey.HidingLimit;
        var byRole = tally.Responses.GroupBy(r => r.Role).OrderBy(g => g.Key ?? (RespondentRole)int.MaxValue)
            .Select(g => (Role: g.Key, Count: g.Sum(r => r.Count))).ToList();
        var total = byRole.Sum(r => r.Count);
        List<RoleLine> groups = total < limit ? [] : [.. RoleGroups.Join(byRole.ConvertAll(r => r.Count), limit)
            .Select(places => new RoleLine([.. places.Select(place => byRole[place].Role)], places.Sum(place => byRole[place].Count)))];

        var counted = new Dictionary<int, Counted>();
        var byQuestion = tally.Answers.ToLookup(a => a.QuestionId);
        foreach (var question in questions.Where(q => q.Kind != QuestionKind.Heading))
            counted[question.Id] = Count(question, question.ConditionQuestionId is { } condition ? counted.GetValueOrDefault(condition) : null, [.. byQuestion[question.Id]], [.. groups.Select(g => g.Roles)], limit);
        return new SurveyResults(survey, total, Sources(tally, limit), groups, [.. counted.Values.Select(c => c.Result)]);
    }

    private static Counted Count(SurveyQuestion question, Counted? because, List<AnswerCount> answers, IReadOnlyList<IReadOnlyList<RespondentRole?>> groups, int limit)
    {
        if (question.ConditionQuestionId is not null && because?.ShowsAll(question.ConditionAnswers) != true) return new Counted(QuestionResult.NotShown(question), null, []);
        var given = answers.FindAll(a => !a.IsEmpty);
        var (asked, answered) = (answers.Sum(a => a.Count), given.Sum(a => a.Count));
        if (question.IsWritten) return new Counted(new QuestionResult(question, true, asked, answered, [], null, null, null), null, []);

        var columns = Columns.Of(question, given);
        // The groups of the question that led here are joined further, never apart: other groups of the same people could be subtracted from them.
        var from = because is null ? groups : because.ShowsAllByRole(question.ConditionAnswers) ? because.Groups : [];
        var joined = RoleGroups.Join([.. from.Select(group => given.Where(a => group.Contains(a.Role)).Sum(a => a.Count))], limit)
            .Select(places => (IReadOnlyList<RespondentRole?>)[.. places.SelectMany(place => from[place])]).ToList();
        var isByRole = joined.Count > 1;
        List<List<AnswerCount>> rows = isByRole ? joined.ConvertAll(group => given.FindAll(a => group.Contains(a.Role))) : [given];
        var table = new CountTable(
            [.. rows.Select(row => (IReadOnlyList<int>)[.. columns.Select(c => row.Where(c.Takes).Sum(a => a.Count))])],
            question.Kind == QuestionKind.SeveralChoices ? [.. rows.Select(row => row.Sum(a => a.Count))] : null);
        var hidden = Hiding.Of(table, limit);

        var plain = columns.Select((c, place) => Line(c.Label, table.InColumn(place), hidden.Columns[place], answered)).ToList();
        var (median, mean) = Middles.Of(question, given, [.. plain.Select(l => l.Count)], answered);
        return new Counted(new QuestionResult(question, true, asked, answered, plain, median, mean, isByRole ? Cross(columns, table, hidden, joined) : null), hidden, isByRole ? joined : []);
    }

    private static CrossTable Cross(IReadOnlyList<AnswerColumn> columns, CountTable table, HiddenCells hidden, IReadOnlyList<IReadOnlyList<RespondentRole?>> groups) =>
        new([.. columns.Select(c => c.Label)],
            [.. groups.Select((group, row) => new CrossRow(group, table.AnsweredIn(row),
                [.. columns.Select((c, place) => Line(c.Label, table.Cells[row][place], hidden.Cells[row][place], table.AnsweredIn(row)))]))]);

    private static List<ResultLine> Sources(SurveyTally tally, int limit)
    {
        var counts = Enum.GetValues<AnswerSource>().Select(source => tally.Responses.Where(r => r.Source == source).Sum(r => r.Count)).ToList();
        var hidden = Hiding.Of(new CountTable([counts]), limit);
        return [.. Enum.GetValues<AnswerSource>().Select((source, place) => Line(SurveyWords.Of(source), counts[place], hidden.Columns[place], counts.Sum()))];
    }

    private static ResultLine Line(string label, int count, bool isHidden, int of) =>
        isHidden ? new ResultLine(label, null, null) : new ResultLine(label, count, of == 0 ? null : Math.Round(100m * count / of, 1, MidpointRounding.AwayFromZero));

    /// <summary>A question with what of it is hidden and the groups it is shown by, for the questions that it leads to.</summary>
    private sealed record Counted(QuestionResult Result, HiddenCells? Hidden, IReadOnlyList<IReadOnlyList<RespondentRole?>> Groups)
    {
        public bool ShowsAll(IReadOnlyList<string> answers) => Result.IsShown && Hidden is not null && Places(answers).All(place => !Hidden.Columns[place]);

        public bool ShowsAllByRole(IReadOnlyList<string> answers) => ShowsAll(answers) && Groups.Count > 1 && Places(answers).All(place => !Hidden!.AnyIn(place));

        // Of several ticked answers how many gave any of them is a new count: it must not tell of those that do not lead on either.
        private IEnumerable<int> Places(IReadOnlyList<string> answers) =>
            Result.Question.Kind == QuestionKind.SeveralChoices && answers.Count > 1
                ? Enumerable.Range(0, Result.Question.Answers.Count)
                : answers.Select(answer => Result.Question.Answers.IndexOf(answer));
    }
}
