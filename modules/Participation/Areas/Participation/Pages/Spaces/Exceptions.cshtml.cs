using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>The days on which a space is closed or open at other hours.</summary>
[Authorize(Policy = Rights.EditSpaces)]
internal sealed class ExceptionsModel(SpaceRegister register, SaveSpace saving, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public string? Day { get; set; }

    [BindProperty]
    public string? Hours { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<SpaceException> Exceptions { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(Name, $"/participation/spaces/{Id}"), new(SpaceTexts.ExceptionsTitle, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var form = new CheckedForm(ModelState.AddModelError);
        var day = Typed.Day(Day) ?? form.Refuse<DateOnly?>(nameof(Day), SpaceTexts.DayFormat);
        var hours = form.Hours(nameof(Hours), Hours);
        var reason = form.Optional(nameof(Reason), Reason, SpaceContent.LongestReason);
        if (form.IsRefused || day is null) return Page();
        await saving.SetExceptionAsync(Id, day.Value, hours, reason, ct);
        TempData["notice"] = string.Format(SpaceTexts.ExceptionSaved, FinnishFormat.DateWithWeekday(day.Value));
        return LocalRedirect($"/participation/spaces/{Id}/exceptions");
    }

    public async Task<IActionResult> OnPostRemoveAsync(int exception, CancellationToken ct)
    {
        await saving.RemoveExceptionAsync(Id, exception, ct);
        TempData["notice"] = SpaceTexts.ExceptionRemoved;
        return LocalRedirect($"/participation/spaces/{Id}/exceptions");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await register.FindAsync(Id, ct) is not { } space) return false;
        Name = space.Name;
        Exceptions = await register.ExceptionsAsync(Id, clock.TodayInCity(), ct);
        return true;
    }
}
