using Hyte.Modules.People;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Participation.Statements;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Statements;

/// <summary>The form that asks bodies for statements.</summary>
[Authorize(Policy = Rights.AskStatements)]
internal sealed class AskModel(StatementAsking asking, MeasureTies ties, IDirectory directory, ICurrentUser user, TimeProvider clock) : MatterForm(ties, directory, clock)
{
    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(StatementTexts.Title, "/participation/statements"), new(StatementTexts.AskTitle, null)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadNamesAsync(ct);
        Input = new MatterDraft { AskedBy = user.Actor.Name, DueOn = Shown.Day(Today.AddDays(30)) };
        await LoadMeasuresAsync(0, posted: false, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadNamesAsync(ct);
        var content = MatterContent.Read(Input, Names, Today, Refuse);
        if (!ReadBodies(needed: true) || content is null)
        {
            await LoadMeasuresAsync(0, posted: true, ct);
            return Page();
        }

        var matter = await asking.AskAsync(content, Input.Bodies, ChosenMeasures, reference: null, ct);
        TempData["notice"] = string.Format(StatementTexts.Asked, string.Join(", ", matter.Statements.Select(s => Names.NameOf(s.BodyCode))));
        return LocalRedirect(Registers.HrefOf(Registers.Statement, matter.Statements[0].Id));
    }
}
