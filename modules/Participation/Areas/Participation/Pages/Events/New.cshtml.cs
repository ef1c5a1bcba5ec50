using Hyte.Modules.People;
using Hyte.Participation.Events.Editing;
using Hyte.Participation.Links;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Events;

/// <summary>The form that adds an event.</summary>
[Authorize(Policy = Rights.EditRegisters)]
internal sealed class NewModel(EditEvent edit, IDirectory directory, MeasureTies ties) : EventFormModel(directory, ties)
{
    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(EventTexts.Title, "/participation/events"), new(EventTexts.Add, null)];

    public override string DraftKey => "participation-event-new";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadNamesAsync(ct);
        await OfferMeasuresAsync(0, posted: false, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadNamesAsync(ct);
        if (ReadInput() is not { } content)
        {
            await OfferMeasuresAsync(0, posted: true, ct);
            return Page();
        }

        var id = await edit.CreateAsync(content, Chosen, ct);
        TempData["notice"] = string.Format(EventTexts.Added, content.Name);
        return LocalRedirect($"/participation/events/{id}");
    }
}
