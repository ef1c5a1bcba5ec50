using Hyte.Participation.Public;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Feedback;

/// <summary>Promises kept, of every register, as residents see them but with links.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class PublishedModel(KeptPromises promises) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<KeptPromise> Kept { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(FeedbackTexts.PublishedTitle, null)];

    public async Task OnGetAsync(CancellationToken ct) => Kept = await promises.ListAsync(Most, ct);
}
