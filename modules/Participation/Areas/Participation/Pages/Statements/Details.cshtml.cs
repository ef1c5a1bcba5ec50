using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Participation.Statements;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Statements;

/// <summary>One statement: what was asked, what was said, how it was used; and the others on the same matter.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class DetailsModel(ParticipationDbContext db, StatementActs acts, MeasureTies ties, IDirectory directory, ICurrentUser user, TimeProvider clock) : StatementForm(db, directory, clock)
{
    private readonly ParticipationDbContext _db = db;

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>Why a request is taken back.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    public bool MayAsk => user.May(Rights.AskStatements);

    public bool MayGive => user.May(Rights.GiveStatements, [Statement.BodyCode]);

    public IReadOnlyList<Statement> OfMatter { get; private set; } = [];

    public IReadOnlyList<TiedMeasure> Measures { get; private set; } = [];

    public DateOnly? WaitsUntil => StatementRules.WaitsUntil(Statement.Stage, Statement.Matter.DueOn, Statement.GivenOn);

    public bool IsLate => WaitsUntil < Today;

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(StatementTexts.Title, "/participation/statements"), new(Statement.Matter.Title, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostCloseAsync(int version, CancellationToken ct) => ActAsync(() => acts.CloseAsync(Id, version, ct), StatementTexts.ClosedNotice, ct);

    public Task<IActionResult> OnPostReopenAsync(int version, CancellationToken ct) => ActAsync(() => acts.ReopenAsync(Id, version, ct), StatementTexts.ReopenedNotice, ct);

    public Task<IActionResult> OnPostWithdrawAsync(int version, CancellationToken ct)
    {
        var fields = new Typed((field, message) => ModelState.AddModelError(field, message));
        var reason = fields.Required(nameof(Reason), Reason, UseContent.LongestText, StatementTexts.WithdrawReasonMissing);
        return ActAsync(() => acts.WithdrawAsync(Id, version, reason, ct), StatementTexts.WithdrawnNotice, ct);
    }

    private async Task<IActionResult> ActAsync(Func<Task<SaveOutcome>> act, string done, CancellationToken ct)
    {
        if (!MayAsk) return Forbid();
        try
        {
            switch (ModelState.IsValid ? await act() : (SaveOutcome?)null)
            {
                case SaveOutcome.NotFound:
                    return NotFound();
                case SaveOutcome.Saved:
                    TempData["notice"] = done;
                    return LocalRedirect($"/participation/statements/{Id}");
                case SaveOutcome.Conflict:
                    IsConflict = true;
                    break;
            }
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
        }

        return await LoadAsync(ct) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!await FindAsync(Id, ct)) return false;
        OfMatter = await _db.Set<Statement>().AsNoTracking().Where(s => s.MatterId == Statement.MatterId).OrderBy(s => s.Id).ToListAsync(ct);
        Measures = await ties.OfAsync(Registers.Statement, Id, ct);
        return true;
    }
}
