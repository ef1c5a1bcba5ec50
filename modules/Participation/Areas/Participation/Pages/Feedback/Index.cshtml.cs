using Hyte.Modules.People;
using Hyte.Participation.Feedback;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Feedback;

/// <summary>The register of feedback, as far as the person sees it. Senders are not in the list.</summary>
[Authorize(Policy = Rights.AnswerFeedback)]
internal sealed class IndexModel(FeedbackRegister register, IDirectory directory, ICurrentUser user, TimeProvider clock) : PageModel
{
    private DirectorySnapshot? _names;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public bool MayHandlePrivacy => user.May(Rights.HandlePrivacy);

    public DateOnly Today { get; private set; }

    public FeedbackFilter Filter { get; private set; } = new(null, null, null, null);

    public FeedbackPage Found { get; private set; } = new([], 0, 0, 1, 1);

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Themes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        _names = await directory.GetAsync(ct);
        Today = clock.Today();
        var reach = FeedbackReach.Of(user, _names);
        Filter = new FeedbackFilter(Q, Unit, State, Theme);
        Found = await register.ReadPageAsync(Filter, reach, PageNumber, Today, ct);
        var units = _names.Entries.Where(e => e.Kind == DirectoryKind.Unit && (reach.IsHandler || reach.Units.Contains(e.Code))).OrderBy(e => e.Name, StringComparer.CurrentCulture);
        Units = WithAll(units.Select(e => new SelectListItem(e.Name, e.Code)), Unit);
        States = WithAll(Enum.GetValues<FeedbackStage>().Select(s => new SelectListItem(s.ToMark().Word, s.ToString().ToLowerInvariant())).Prepend(new SelectListItem(FeedbackTexts.FilterLate, FeedbackFilter.Late)), State);
        Themes = WithAll(Enum.GetValues<FeedbackTheme>().Select(t => new SelectListItem(t.Word(), t.ToString().ToLowerInvariant())).OrderBy(t => t.Text, StringComparer.CurrentCulture), Theme);
    }

    public string NameOf(string code) => _names!.NameOf(code);

    private static List<SelectListItem> WithAll(IEnumerable<SelectListItem> choices, string? chosen) =>
        [new SelectListItem(FeedbackTexts.FilterAll, ""), .. choices.Select(c => new SelectListItem(c.Text, c.Value, c.Value == chosen))];
}
