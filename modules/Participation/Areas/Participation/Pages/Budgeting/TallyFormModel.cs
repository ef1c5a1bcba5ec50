using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>What the two pages that write a batch of counted ballots share.</summary>
internal abstract class TallyFormModel(ParticipationDbContext db, Ballot ballot, ICurrentUser user, TimeProvider clock) : RoundPage(db, user)
{
    [BindProperty]
    public TallyDraft Input { get; set; } = new();

    public IReadOnlyList<BallotLine> Lines { get; private set; } = [];

    public IReadOnlyList<Choice> Sources => [.. VoteSourceWords.Staffed.Select(s => new Choice($"{s}", s.Word(), null))];

    protected DateOnly Today => clock.Today();

    protected async Task<bool> LoadAsync(int round, CancellationToken ct)
    {
        if (!await FindRoundAsync(round, ct)) return false;
        Lines = await ballot.ReadAsync(round, ct);
        return true;
    }

    /// <summary>Gives every proposal its field.</summary>
    protected void FillVotes()
    {
        foreach (var line in Lines) Input.Votes.TryAdd($"{line.Id}", null);
    }

    protected TallyContent? Read()
    {
        FillVotes();
        return TallyContent.Read(Input, Lines, Round.MostChoices, Today, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));
    }

    protected void Refuse(RuleBrokenException broken) => ModelState.AddModelError(broken.Code == EventTallies.Taken ? "Input.Name" : "", broken.Message);
}
