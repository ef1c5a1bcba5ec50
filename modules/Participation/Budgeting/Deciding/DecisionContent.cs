using Hyte.Modules.People;
using Hyte.Participation.Budgeting.Results;
using Hyte.Participation.Forms;

namespace Hyte.Participation.Budgeting.Deciding;

/// <summary>A decision, once it has been checked.</summary>
internal sealed record DecisionContent(string BodyCode, DateOnly Day, string Section, IReadOnlyDictionary<int, decimal> Granted, string? Reason)
{
    /// <summary>Checks everything: what is chosen has a sum of its own, and a decision that leaves the order of the vote says why.</summary>
    /// <returns>Null when something was refused.</returns>
    public static DecisionContent? Read(DecisionDraft draft, VoteResult result, DirectorySnapshot directory, DateOnly today, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var body = directory.Find(draft.BodyCode) is { Kind: DirectoryKind.Body } found ? found.Code : null;
        if (body is null) typed.Refuse(nameof(draft.BodyCode), BudgetTexts.BodyMissing);
        var day = typed.RequiredDay(nameof(draft.Day), draft.Day);
        if (day > today) typed.Refuse(nameof(draft.Day), BudgetTexts.DayInFuture);
        var section = typed.Required(nameof(draft.Section), draft.Section?.Replace("§", "", StringComparison.Ordinal), BudgetDecision.LongestSection, BudgetTexts.SectionMissing);

        var granted = new Dictionary<int, decimal>();
        foreach (var row in result.Rows.Where(r => draft.Chosen.Contains(r.Line.Id)))
        {
            var field = $"{nameof(draft.Granted)}[{row.Line.Id}]";
            if (typed.RequiredEuros(field, draft.Granted.GetValueOrDefault($"{row.Line.Id}"), BudgetTexts.GrantedMissing) is { } euros) granted[row.Line.Id] = euros;
            else granted[row.Line.Id] = 0;
        }

        if (draft.Chosen.Distinct().Count() > granted.Count) typed.Refuse(nameof(draft.Chosen), BudgetTexts.ChosenNotOnBallot);
        var reason = typed.Optional(nameof(draft.Reason), draft.Reason, BudgetDecision.LongestReason);
        if (reason is null && Deviates(result, granted.Keys)) typed.Refuse(nameof(draft.Reason), granted.Count == 0 ? BudgetTexts.NothingChosenReason : BudgetTexts.DeviationReason);
        return typed.HasRefused ? null : new DecisionContent(body!, day!.Value, section, granted, reason);
    }

    /// <summary>Tells whether a decision leaves the order of the vote: something with more votes than a chosen one was left out, or nothing was chosen.</summary>
    public static bool Deviates(VoteResult result, IEnumerable<int> chosen)
    {
        var taken = chosen.ToHashSet();
        var least = result.Rows.Where(r => taken.Contains(r.Line.Id)).Select(r => (int?)r.Votes).Min();
        return least is null || result.Rows.Any(r => !taken.Contains(r.Line.Id) && r.Votes > least);
    }
}
