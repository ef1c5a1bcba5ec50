using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages;

/// <summary>Search over all modules that are on.</summary>
[Authorize(Policy = PlatformPermissions.HomeView)]
internal sealed class SearchModel(ICurrentUser user, IContributions<ISearchSource> sources) : PageModel
{
    private const int MostPerModule = 30;
    private const int LongestQuery = 100;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public bool TooShort { get; private set; }

    public bool More { get; private set; }

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Q)) return;
        var folded = SearchText.Fold(Q.Length > LongestQuery ? Q[..LongestQuery] : Q);
        TooShort = folded.Length < 2;
        if (TooShort) return;
        var answers = await sources.AskAsync(source => source.SearchAsync(folded, user, MostPerModule, ct));
        Hits = [.. answers.SelectMany(answer => answer.Value)];
        More = answers.Any(answer => answer.Value.Count >= MostPerModule);
    }
}
