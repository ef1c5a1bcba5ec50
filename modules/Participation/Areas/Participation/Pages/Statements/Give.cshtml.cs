using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Statements;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Statements;

/// <summary>The form in which a statement is given for a body, or corrected before it has been answered.</summary>
[Authorize(Policy = Rights.GiveStatements)]
internal sealed class GiveModel(ParticipationDbContext db, StatementActs acts, IDirectory directory, ICurrentUser user, TimeProvider clock) : StatementForm(db, directory, clock)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public GivenDraft Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => Trail(StatementTexts.GiveTitle);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(Id, ct)) return NotFound();
        if (!user.May(Rights.GiveStatements, [Statement.BodyCode])) return Forbid();
        Input = GivenDraft.Of(Statement, Today);
        Version = Statement.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(Id, ct)) return NotFound();
        if (!user.May(Rights.GiveStatements, [Statement.BodyCode])) return Forbid();
        if (GivenContent.Read(Input, Statement.Matter.AskedOn, Today, Refuse) is not { } content) return Page();
        try
        {
            switch (await acts.GiveAsync(Id, Version, content, ct))
            {
                case SaveOutcome.NotFound:
                    return NotFound();
                case SaveOutcome.Saved:
                    TempData["notice"] = StatementTexts.Given;
                    return LocalRedirect($"/participation/statements/{Id}");
            }

            await FindAsync(Id, ct);
            (IsConflict, Version) = (true, Statement.Version);
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
        }

        return Page();
    }
}
