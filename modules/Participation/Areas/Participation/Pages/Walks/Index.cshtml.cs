using System.Globalization;
using Hyte.Modules.People;
using Hyte.Participation.Walks;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Walks;

/// <summary>The register of observations.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(ObservationRegister register, IDirectory directory, ICurrentUser user) : PageModel
{
    private DirectorySnapshot? _names;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Event { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public bool MayEdit => user.May(Rights.EditRegisters);

    public ObservationFilter Filter { get; private set; } = new(null, null, null, null, null);

    public ObservationPage Found { get; private set; } = new([], 0, 1, 1);

    public IReadOnlyList<SelectListItem> Walks { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Themes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        _names = await directory.GetAsync(ct);
        Filter = new ObservationFilter(Q, Event, Unit, State, Theme);
        Found = await register.ReadPageAsync(Filter, PageNumber, ct);
        Walks = WithAll((await register.WalksAsync(ct)).Select(w => new SelectListItem($"{w.Name} {FinnishFormat.Date(w.Day)}", w.Id.ToString(CultureInfo.InvariantCulture), w.Id == Event)));
        Units = WithAll((await register.UnitsAsync(ct)).Select(code => new SelectListItem(NameOf(code), code, code == Unit)).OrderBy(u => u.Text, StringComparer.CurrentCulture));
        States = WithAll(ObservationStates.All.Select(s => (s.Code, s.Name)).Prepend((ObservationStates.Unanswered, WalkTexts.StatesUnanswered)).Select(s => new SelectListItem(s.Item2, s.Item1, s.Item1 == State)));
        Themes = WithAll((await register.ThemesAsync(ct)).Select(t => new SelectListItem(t, t, t == Theme)));
    }

    public string NameOf(string unit) => _names!.NameOf(unit);

    private static List<SelectListItem> WithAll(IEnumerable<SelectListItem> choices) => [new SelectListItem(EventTexts.FilterAll, ""), .. choices];
}
