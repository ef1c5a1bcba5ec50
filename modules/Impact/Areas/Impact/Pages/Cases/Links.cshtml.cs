using Hyte.Impact.Cases;
using Hyte.Impact.Links;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What records of other modules the case belongs together with, and a search for more.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class LinksModel(ReadSheet sheets, FindRecords records, EditLinks edit, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "links";

    /// <summary>The words that are looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<LiveLink> Links { get; private set; } = [];

    public IReadOnlyList<LinkTarget> Found { get; private set; } = [];

    public bool MayLink => MayEdit && EditLinks.MayLink(Sheet.Stage);

    public IEnumerable<(string Title, IReadOnlyList<LiveLink> Links)> Groups =>
        from kind in Enum.GetValues<RecordKind>()
        let links = Links.Where(l => l.Stored.Key.Kind == kind).ToList()
        where links.Count > 0
        select (kind.Title(), (IReadOnlyList<LiveLink>)links);

    public bool IsLinked(LinkTarget target) => Links.Any(l => l.Stored.Key == target.Key);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FillAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAddAsync(string module, RecordKind kind, string code, CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        var key = new RecordKey(module ?? "", kind, code ?? "");
        if (!(await records.ReadAsync([key], ct)).TryGetValue(key, out var target)) return Refused(LinkTexts.NotFound);
        return await DoAsync(async () =>
        {
            await edit.AddAsync(Id, target, ct);
            return string.Format(LinkTexts.Added, target.Name);
        });
    }

    public async Task<IActionResult> OnPostRemoveAsync(int link, CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        return await DoAsync(async () => string.Format(LinkTexts.Removed, await edit.RemoveAsync(Id, link, ct)));
    }

    private async Task<IActionResult> DoAsync(Func<Task<string>> act)
    {
        try
        {
            TempData["notice"] = await act();
            // Several links are often made by one search.
            return LocalRedirect(string.IsNullOrEmpty(Q) ? CasePaths.Part(Id, Part) : $"{CasePaths.Part(Id, Part)}?q={Uri.EscapeDataString(Q)}#found");
        }
        catch (RuleBrokenException broken)
        {
            return Refused(broken.Message);
        }
    }

    private IActionResult Refused(string message)
    {
        Refuse("", message);
        return Page();
    }

    private async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        Links = await LiveLink.OfAsync(Sheet.Links, records, ct);
        if (MayLink) Found = await records.TargetsAsync(Q, ct);
        return true;
    }
}
