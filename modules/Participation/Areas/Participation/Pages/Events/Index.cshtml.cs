using Hyte.Modules.People;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Reading;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Events;

/// <summary>The register of events.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(EventRegister register, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public bool MayEdit => user.May(Rights.EditRegisters);

    public EventFilter Filter { get; private set; } = new(null, null, null, null);

    public EventPage Found { get; private set; } = new([], 0, 1, 1);

    /// <summary>The register has nothing at all.</summary>
    public bool IsEmpty { get; private set; }

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Filter = new EventFilter(Q, Kind, State, Year);
        Found = await register.ReadPageAsync(Filter, PageNumber, ct);
        var years = await register.YearsAsync(ct);
        IsEmpty = years.Count == 0;
        Kinds = WithAll(EventKinds.All.Select(k => new SelectListItem(k.Name, k.Code, k.Code == Kind)));
        States = WithAll(EventFilter.States.Select(s => new SelectListItem(s.Name, s.Code, s.Code == State)));
        Years = WithAll(years.Select(y => new SelectListItem($"{y}", $"{y}", y == Year)));
    }

    /// <summary>How many have a place of how many, and the queue: <c>8/10 + 2 jonossa</c>.</summary>
    public string RegisteredOf(EventRow row)
    {
        if (!row.Event.TakesRegistrations && row.Confirmed == 0) return "–";
        var places = row.Event.Capacity is { } capacity ? $"{FinnishFormat.Count(row.Confirmed)}/{FinnishFormat.Count(capacity)}" : FinnishFormat.Count(row.Confirmed);
        return row.Waiting == 0 ? places : string.Format(EventTexts.WithQueue, places, FinnishFormat.Count(row.Waiting));
    }

    private static List<SelectListItem> WithAll(IEnumerable<SelectListItem> choices) => [new SelectListItem(EventTexts.FilterAll, ""), .. choices];
}
