using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The base of the pages of one round.</summary>
internal abstract class RoundPage(ParticipationDbContext db, ICurrentUser user) : PageModel
{
    public BudgetRound Round { get; private set; } = null!;

    protected ParticipationDbContext Db { get; } = db;

    protected ICurrentUser CurrentUser { get; } = user;

    public bool MayEdit { get; private set; }

    /// <summary>What the page is called under its round; null for the round's own page.</summary>
    public virtual string? Step => null;

    public IReadOnlyList<Crumb> Crumbs => Step is { } step
        ? [new(Texts.Name, "/participation"), new(BudgetTexts.Title, BudgetPaths.Home), new(Round.Name, BudgetPaths.Round(Round.Id)), new(step, null)]
        : [new(Texts.Name, "/participation"), new(BudgetTexts.Title, BudgetPaths.Home), new(Round.Name, null)];

    /// <summary>The round's other pages.</summary>
    public RoundTabs Tabs => new(Round, MayEdit, Request.Path.Value ?? "");

    protected async Task<bool> FindRoundAsync(int id, CancellationToken ct)
    {
        MayEdit = CurrentUser.May(Rights.EditBudgeting);
        if (await Db.Set<BudgetRound>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } round) return false;
        Round = round;
        return true;
    }
}

/// <summary>Links between the pages of a round.</summary>
internal sealed record RoundTabs(BudgetRound Round, bool MayEdit, string Path)
{
    public IEnumerable<(string Text, string Href)> Links()
    {
        yield return (BudgetTexts.TabRound, BudgetPaths.Round(Round.Id));
        if (MayEdit && Round.State >= RoundState.Voting) yield return (BudgetTexts.TabBallots, BudgetPaths.Ballots(Round.Id));
        if (Round.State >= RoundState.Voting) yield return (BudgetTexts.TabResult, BudgetPaths.Result(Round.Id));
    }
}
