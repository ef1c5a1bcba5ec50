using FsCheck;
using FsCheck.Fluent;
using Hyte.Participation.Surveys.Counting;
using Hyte.Participation.Surveys.Model;
using static Hyte.Participation.Tests.Surveys.GivenSurvey;

namespace Hyte.Participation.Tests.Surveys;

/// <summary>
/// What holds of the results of a whole survey: two questions of which the second is asked because of the first, by two roles.
/// The attacker tries every crowd of respondents whose results show the same numbers.
/// </summary>
public sealed class SurveyAttackTests
{
    private const int Limit = 3;
    private const int Crowd = 9;

    // What one can answer: the first question only, or nothing, or what leads on and then one of three.
    private static readonly (int? First, int? Second, bool IsAsked)[] Patterns = [(0, null, false), (null, null, false), (1, 0, true), (1, 1, true), (1, null, true)];

    private static readonly RespondentRole[] Roles = [RespondentRole.Resident, RespondentRole.Employee];

    private static readonly Arbitrary<int[]> Crowds = Arb.From(Gen.Choose(0, Roles.Length * Patterns.Length - 1).ArrayOf(Crowd)
        .Select(people => Enumerable.Range(0, Roles.Length * Patterns.Length).Select(kind => people.Count(p => p == kind)).ToArray()));

    [Fact]
    public void No_hidden_count_of_a_survey_can_be_computed_from_everything_that_is_shown_of_it() => Prop.ForAll(Crowds, crowd =>
    {
        var results = Make(crowd);
        var (shown, hidden) = Numbers(results, crowd);
        var values = hidden.Select(_ => new HashSet<int>()).ToList();
        Try(new int[crowd.Length], 0, Crowd, other =>
        {
            var numbers = shown.Concat(hidden).Select(n => n(other)).ToList();
            if (!shown.Select((n, place) => n(crowd) == numbers[place]).All(same => same)) return false;
            for (var place = 0; place < hidden.Count; place++) values[place].Add(numbers[shown.Count + place]);
            return values.TrueForAll(v => v.Count > 1);
        });
        return values.TrueForAll(v => v.Count > 1).Label(string.Join(' ', crowd));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static SurveyResults Make(int[] crowd)
    {
        var first = OneChoice(1, "Ensimmäinen", ["ei", "kyllä"]);
        var second = OneChoice(2, "Toinen", ["a", "b"], condition: (1, ["kyllä"]));
        var answers = new List<AnswerCount>();
        foreach (var (kind, count) in crowd.Index().Where(c => c.Item > 0))
        {
            var (role, pattern) = (Roles[kind / Patterns.Length], Patterns[kind % Patterns.Length]);
            answers.Add(new AnswerCount(1, role, pattern.First, null, null, false, count));
            if (pattern.IsAsked) answers.Add(new AnswerCount(2, role, pattern.Second, null, null, false, count));
        }

        var responses = Roles.Select((role, place) => new ResponseCount(role, AnswerSource.Web, crowd.Skip(place * Patterns.Length).Take(Patterns.Length).Sum())).Where(r => r.Count > 0);
        return ResultMaking.Make(Survey(Limit, Roles), [first, second], new SurveyTally([.. responses], answers));
    }

    /// <summary>What shows and what does not, each as the way to take it from a crowd.</summary>
    private static (List<Func<int[], int>> Shown, List<Func<int[], int>> Hidden) Numbers(SurveyResults results, int[] crowd)
    {
        var (shown, hidden) = (new List<Func<int[], int>>(), new List<Func<int[], int>>());
        foreach (var group in results.Groups) Note(group.Count, Of(group.Roles, _ => true));
        foreach (var (number, question) in results.Questions.Where(q => q.IsShown).Index().Select(q => (q.Item.Question.Id, q.Item)))
        {
            Note(question.Asked, Of(Everybody, p => number == 1 || p.IsAsked));
            Note(question.Answered, Of(Everybody, p => Answer(p, number) is not null));
            foreach (var (place, line) in question.Lines.Index()) Note(line.Count, Of(Everybody, p => Answer(p, number) == place));
            foreach (var row in question.ByRole?.Rows ?? [])
            {
                Note(row.Answered, Of(row.Group, p => Answer(p, number) is not null));
                foreach (var (place, cell) in row.Cells.Index()) Note(cell.Count, Of(row.Group, p => Answer(p, number) == place));
            }
        }

        Assert.All(shown.Zip(Shown(results)), pair => Assert.Equal(pair.Second, pair.First(crowd)));
        return (shown, hidden);

        void Note(int? count, Func<int[], int> take) => (count is null ? hidden : shown).Add(take);
    }

    private static IReadOnlyList<RespondentRole?> Everybody => [.. Roles.Select(role => (RespondentRole?)role)];

    private static int? Answer((int? First, int? Second, bool IsAsked) pattern, int question) => question == 1 ? pattern.First : pattern.Second;

    private static Func<int[], int> Of(IReadOnlyList<RespondentRole?> roles, Func<(int? First, int? Second, bool IsAsked), bool> counts) => crowd =>
    {
        var sum = 0;
        for (var kind = 0; kind < crowd.Length; kind++)
        {
            if (roles.Contains(Roles[kind / Patterns.Length]) && counts(Patterns[kind % Patterns.Length])) sum += crowd[kind];
        }

        return sum;
    };

    private static IEnumerable<int> Shown(SurveyResults results)
    {
        foreach (var group in results.Groups) yield return group.Count;
        foreach (var question in results.Questions.Where(q => q.IsShown))
        {
            yield return question.Asked;
            yield return question.Answered;
            foreach (var line in question.Lines.Where(l => !l.IsHidden)) yield return line.Count!.Value;
            foreach (var row in question.ByRole?.Rows ?? [])
            {
                yield return row.Answered;
                foreach (var cell in row.Cells.Where(c => !c.IsHidden)) yield return cell.Count!.Value;
            }
        }
    }

    // Every way to deal the people to roles and answers, until it is enough.
    private static bool Try(int[] crowd, int kind, int left, Func<int[], bool> enough)
    {
        if (kind == crowd.Length - 1)
        {
            crowd[kind] = left;
            return enough(crowd);
        }

        for (var count = 0; count <= left; count++)
        {
            crowd[kind] = count;
            if (Try(crowd, kind + 1, left - count, enough)) return true;
        }

        return false;
    }
}
