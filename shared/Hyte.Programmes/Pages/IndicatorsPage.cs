using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.Indicators.Listing;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>The indicators of a programme as a table or as cards, filtered by the address.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="indicators">Reads the indicators.</param>
/// <param name="user">Who looks.</param>
/// <param name="clock">Today.</param>
public abstract class IndicatorsPage(ProgrammeModule module, ProgrammeSnapshots snapshots, ProgrammeIndicators indicators, ICurrentUser user, TimeProvider clock)
    : ProgrammePage(module, user)
{
    internal const string CardsView = "cards";
    internal const string TableView = "table";

    private const string ViewCookie = "hyte-indicators-view";

    internal IReadOnlyList<Programme> Programmes { get; private set; } = [];

    /// <summary>The programme shown; null when no programme has indicators.</summary>
    internal Programme? Programme { get; private set; }

    internal IndicatorFilter Filter { get; private set; } = new();

    internal IndicatorList List { get; private set; } = null!;

    internal IndicatorChoices Choices { get; private set; } = null!;

    /// <summary>The programme has no indicators of its own.</summary>
    internal bool HasNone { get; private set; }

    internal bool ShowsCards { get; private set; }

    internal bool MayEditIndicators => CurrentUser.May(ProgrammePermissions.EditIndicators(Module.Id));

    /// <summary>The person may add an indicator, and there is a programme to add it to.</summary>
    internal bool MayAdd { get; private set; }

    /// <summary>Shows the indicators.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] IndicatorFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Filter = filter;
        var all = await snapshots.ListAsync(ct);
        var wanted = string.IsNullOrEmpty(filter.Programme) ? null : all.FirstOrDefault(p => p.Code == filter.Programme);
        if (wanted is null && !string.IsNullOrEmpty(filter.Programme)) return NotFound();

        RememberView(filter.View);
        MayAdd = MayEditIndicators && all.Count > 0;
        var set = await indicators.OfAsync(all, wanted, ct);
        Programmes = set.Programmes;
        Programme = set.Programme;
        HasNone = set.Indicators.Count == 0;
        Heading = string.Format(IndicatorListTexts.Title, Module.Name);
        Crumbs = [new Crumb(Module.Name, Module.Home(filter.Programme)), new Crumb(IndicatorListTexts.Indicators, null)];
        if (Programme is not { } programme || HasNone) return Page();

        List = new IndicatorListMaker(set.Indicators, programme.Id, clock.Today()).Make(filter);
        Choices = IndicatorChoices.Of(set.Indicators, programme.Id, clock.Today());
        return Page();
    }

    /// <summary>The same list in the other form.</summary>
    internal string InView(string view) => Module.Indicators(Filter.Programme, (Filter with { View = view }).ToQuery());

    // A choice of form follows the person from list to list and from day to day; the address may still say otherwise for once.
    private void RememberView(string? chosen)
    {
        var remembered = Request.Cookies[ViewCookie];
        var view = chosen is CardsView or TableView ? chosen : remembered;
        ShowsCards = view == CardsView;
        if (view is not (CardsView or TableView) || view == remembered) return;
        Response.Cookies.Append(ViewCookie, view, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
        });
    }
}
