using Hyte.Participation.Public;
using Microsoft.AspNetCore.Authorization;

namespace Hyte.Participation.Pages.Public.Answers;

/// <summary>What was said and what the city did, for everybody.</summary>
[AllowAnonymous]
internal sealed class IndexModel(PublicSwitch area, KeptPromises promises) : PublicPage(area, PublicPart.Answers)
{
    private const int Most = 100;

    public IReadOnlyList<KeptPromise> Kept { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Kept = await promises.ListAsync(Most, ct);
}
