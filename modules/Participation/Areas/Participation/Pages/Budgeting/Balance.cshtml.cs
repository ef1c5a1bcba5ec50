using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Balance;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>How the areas have fared over the years.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class BalanceModel(ReadBalance read) : PageModel
{
    public AreaBalance Balance { get; private set; } = new([], []);

    private IReadOnlyDictionary<int, string> _names = new Dictionary<int, string>();

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(BudgetTexts.Title, BudgetPaths.Home), new(BudgetTexts.BalanceTitle, null)];

    public async Task OnGetAsync(CancellationToken ct) => (Balance, _names) = await read.ExecuteAsync(ct);

    public string NameOf(int area) => _names[area];

    /// <summary>A count, or a dash where there is nothing to count.</summary>
    public static string Shown(int? count) => count is { } number ? FinnishFormat.Count(number) : "–";

    /// <summary>Euros, or a dash where nothing has been decided.</summary>
    public static string Shown(decimal? euros) => euros is { } value ? FinnishFormat.Number(value) : "–";
}
