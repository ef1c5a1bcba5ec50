using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Metrics;

/// <summary>Levels of participation and channels of every action.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class LevelsModel(ActionTraits traits, ParticipationDbContext db, ICurrentUser user) : PageModel
{
    /// <summary>The action whose choices are being changed; none when the list alone is shown.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Edit { get; set; }

    [BindProperty]
    public string? ChannelName { get; set; }

    public IReadOnlyList<ActionWithTraits> Actions { get; private set; } = [];

    public IReadOnlyList<Channel> Channels { get; private set; } = [];

    public bool MayEdit => user.May(Rights.EditPlan);

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(MetricTexts.Title, "/participation/metrics"), new(MetricTexts.LevelsTitle, null)];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(ParticipationLevel[] levels, int[] channels, CancellationToken ct)
    {
        if (!MayEdit) return Forbid();
        if (Edit is not { } id || !await traits.ChooseAsync(id, levels, channels, ct)) return NotFound();
        await db.SaveChangesAsync(ct);
        TempData["notice"] = RegisterTexts.Saved;
        return LocalRedirect("/participation/levels");
    }

    public async Task<IActionResult> OnPostChannelAsync(CancellationToken ct)
    {
        if (!MayEdit) return Forbid();
        var name = ChannelName?.Trim() ?? "";
        var key = SearchText.Fold(name);
        if (name.Length == 0) ModelState.AddModelError(nameof(ChannelName), MetricTexts.ChannelMissing);
        else if (name.Length > Channel.LongestName) ModelState.AddModelError(nameof(ChannelName), string.Format(RegisterTexts.TooLong, Channel.LongestName, name.Length));
        else if (await db.Set<Channel>().AnyAsync(c => c.NameKey == key, ct)) ModelState.AddModelError(nameof(ChannelName), MetricTexts.ChannelTaken);
        if (!ModelState.IsValid)
        {
            await LoadAsync(ct);
            return Page();
        }

        db.Add(new Channel(name));
        await db.SaveChangesAsync(ct);
        TempData["notice"] = RegisterTexts.Added;
        return LocalRedirect("/participation/levels");
    }

    private async Task LoadAsync(CancellationToken ct) => (Actions, Channels) = (await traits.ReadAsync(ct), await traits.ChannelsAsync(ct));
}
