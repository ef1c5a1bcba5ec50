using Hyte.Participation.Forms;
using Hyte.Web;

namespace Hyte.Participation.Budgeting.Voting;

/// <summary>A batch of counted ballots, once it has been checked. It has a count for every proposal on the ballot.</summary>
internal sealed record TallyContent(VoteSource Source, string Name, DateOnly Day, int Ballots, IReadOnlyList<(BallotLine Line, int Votes)> Votes)
{
    /// <summary>Checks everything: no proposal has more votes than there are ballots, and there are no more votes than the ballots can hold.</summary>
    /// <returns>Null when something was refused.</returns>
    public static TallyContent? Read(TallyDraft draft, IReadOnlyList<BallotLine> ballot, int most, DateOnly today, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var source = VoteSourceWords.ReadStaffed(draft.Source);
        if (source is null) typed.Refuse(nameof(draft.Source), BudgetTexts.VoteSourceMissing);
        var name = typed.Required(nameof(draft.Name), draft.Name, EventTally.LongestName, BudgetTexts.TallyNameMissing);
        var day = typed.RequiredDay(nameof(draft.Day), draft.Day);
        if (day > today) typed.Refuse(nameof(draft.Day), BudgetTexts.DayInFuture);
        var ballots = typed.RequiredWhole(nameof(draft.Ballots), draft.Ballots, 1, EventTally.MostBallots);

        var votes = new List<(BallotLine Line, int Votes)>();
        foreach (var line in ballot)
        {
            var field = FieldOf(line);
            var text = draft.Votes.GetValueOrDefault($"{line.Id}");
            var count = string.IsNullOrWhiteSpace(text) ? 0 : typed.RequiredWhole(field, text, 0, EventTally.MostBallots);
            if (count > ballots) typed.Refuse(field, string.Format(BudgetTexts.VotesOverBallots, FinnishFormat.Count(count.Value), FinnishFormat.Count(ballots.Value)));
            votes.Add((line, count ?? 0));
        }

        var sum = votes.Sum(v => (long)v.Votes);
        if (ballots is { } all && sum > (long)all * most)
            typed.Refuse(nameof(draft.Ballots), string.Format(BudgetTexts.VotesOverChoices, FinnishFormat.Count(sum), FinnishFormat.Count((long)all * most), most));
        // A ballot without a choice is no ballot.
        if (ballots is { } cast && sum < cast && !typed.HasRefused)
            typed.Refuse(nameof(draft.Ballots), string.Format(BudgetTexts.VotesUnderBallots, FinnishFormat.Count(sum), FinnishFormat.Count(cast)));
        return typed.HasRefused ? null : new TallyContent(source!.Value, name, day!.Value, ballots!.Value, votes);
    }

    /// <summary>Name of a proposal's field in the draft.</summary>
    public static string FieldOf(BallotLine line) => $"{nameof(TallyDraft.Votes)}[{line.Id}]";
}
