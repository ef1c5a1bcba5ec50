using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Statements;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Statements;

/// <summary>The form that tells how a statement was used.</summary>
[Authorize(Policy = Rights.AskStatements)]
internal sealed class AnswerModel(ParticipationDbContext db, StatementActs acts, IDirectory directory, TimeProvider clock) : StatementForm(db, directory, clock)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public UseDraft Input { get; set; } = new();

    public static IReadOnlyList<Choice> Uses => [.. Enum.GetValues<StatementUse>().Select(use => new Choice(use.ToString(), use.ToMark().Word, use.ToMark()))];

    public IReadOnlyList<Crumb> Crumbs => Trail(StatementTexts.AnswerTitle);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(Id, ct)) return NotFound();
        Input = UseDraft.Of(Statement);
        Version = Statement.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool close, CancellationToken ct)
    {
        if (!await FindAsync(Id, ct)) return NotFound();
        if (UseContent.Read(Input, Refuse) is not { } content) return Page();
        try
        {
            switch (await acts.AnswerAsync(Id, Version, content, close, ct))
            {
                case SaveOutcome.NotFound:
                    return NotFound();
                case SaveOutcome.Saved:
                    TempData["notice"] = close ? StatementTexts.ClosedNotice : StatementTexts.AnswerSaved;
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
