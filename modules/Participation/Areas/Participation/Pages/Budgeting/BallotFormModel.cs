using System.Globalization;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>What the two pages that write one ballot share.</summary>
internal abstract class BallotFormModel(ParticipationDbContext db, Ballot ballot, StaffBallots ballots, ICurrentUser user) : RoundPage(db, user)
{
    [BindProperty]
    public BallotDraft Input { get; set; } = new();

    [BindProperty]
    public List<int> Chosen { get; set; } = [];

    public IReadOnlyList<BallotLine> Lines { get; private set; } = [];

    public IReadOnlyList<Choice> Sources => [.. VoteSourceWords.Staffed.Select(s => new Choice($"{s}", s.Word(), null))];

    /// <summary>Which numbers come next.</summary>
    public string NumberHint { get; private set; } = "";

    public BallotChoices Choices => new(Lines, Chosen, Round.MostChoices, false);

    protected StaffBallots Recorder { get; } = ballots;

    protected IReadOnlyDictionary<VoteSource, int> Next { get; private set; } = new Dictionary<VoteSource, int>();

    protected async Task<bool> LoadAsync(int round, CancellationToken ct)
    {
        if (!await FindRoundAsync(round, ct)) return false;
        Lines = await ballot.ReadAsync(round, ct);
        Next = await Recorder.NextNumbersAsync(round, ct);
        NumberHint = string.Format(BudgetTexts.BallotNumberHint, string.Join(", ", Next.Select(n => $"{n.Key.Word().ToLower(CultureInfo.CurrentCulture)} {n.Value}")));
        return true;
    }

    /// <summary>Reads source and number, and refuses at once choices that no ballot may hold, so that all that is wrong is told together.</summary>
    protected (VoteSource Source, int Number)? Read()
    {
        var typed = new Typed((field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));
        var source = VoteSourceWords.ReadStaffed(Input.Source);
        if (source is null) typed.Refuse(nameof(Input.Source), BudgetTexts.VoteSourceMissing);
        var number = typed.RequiredWhole(nameof(Input.Number), Input.Number, 1, EventTally.MostBallots);
        var lines = Ballot.Check(Chosen, Lines, Round.MostChoices, problem => ModelState.AddModelError(nameof(Chosen), problem));
        return typed.HasRefused || lines is null ? null : (source!.Value, number!.Value);
    }

    protected void Refuse(RuleBrokenException broken) =>
        ModelState.AddModelError(broken.Code switch { StaffBallots.NumberTaken => "Input.Number", StaffBallots.BadChoice => nameof(Chosen), _ => "" }, broken.Message);
}

/// <summary>A ballot as a person types it.</summary>
internal sealed class BallotDraft
{
    public string? Source { get; set; }

    public string? Number { get; set; }
}
