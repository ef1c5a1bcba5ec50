using Hyte.Impact.Data;
using Hyte.Impact.Guides;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Guides;

/// <summary>The guide that is in force, with its earlier versions and what is assessed by each.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class IndexModel(ImpactDbContext db, GuideShelf shelf, ICurrentUser user) : PageModel
{
    public Guide Newest { get; private set; } = null!;

    public GuideContent Current { get; private set; } = GuideContent.Standard;

    /// <summary>Newest first; the last is the one that the product brought along.</summary>
    public IReadOnlyList<Guide> Versions { get; private set; } = [];

    /// <summary>How many assessments have been begun on each version.</summary>
    public IReadOnlyDictionary<int, int> Uses { get; private set; } = new Dictionary<int, int>();

    public bool MayEdit => user.May(ImpactPermissions.GuideEdit);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var kept = await shelf.AllAsync(ct);
        Versions = kept.Exists(g => g.Number == 1) ? kept : [.. kept, new Guide(1, GuideContent.Standard, null)];
        Newest = Versions[0];
        Current = Newest.Read();
        Uses = await db.Assessments.Where(a => a.GuideNumber != null).GroupBy(a => a.GuideNumber!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }
}
