using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Programmes.Pages;

/// <summary>What every page of a module with programmes has: the module, the person and the way here.</summary>
/// <param name="module">The module that the page belongs to.</param>
/// <param name="user">Who looks.</param>
public abstract class ProgrammePage(ProgrammeModule module, ICurrentUser user) : PageModel
{
    /// <summary>The page's heading.</summary>
    public string Heading { get; protected set; } = "";

    internal ProgrammeModule Module => module;

    internal ICurrentUser CurrentUser => user;

    internal MeasureAccess Access { get; } = new(user, module.Id);

    internal IReadOnlyList<Crumb> Crumbs { get; private protected set; } = [];

    internal bool MayManagePeriods => user.May(ProgrammePermissions.ManagePeriods(module.Id));

    internal bool MayEditPlan => user.May(ProgrammePermissions.EditPlan(module.Id));

    /// <inheritdoc/>
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        // The markup is in a partial, whose view data does not reach the layout.
        ViewData["Title"] = Heading;
        base.OnPageHandlerExecuted(context);
    }

    /// <summary>The programme that the address names, or else the first of the list; null when there is none of that code.</summary>
    private protected static Programme? Choose(IReadOnlyList<Programme> programmes, string? code) =>
        string.IsNullOrEmpty(code) && programmes.Count > 0 ? programmes[0] : programmes.FirstOrDefault(p => p.Code == code);

    private protected void Trail(params Crumb[] steps) => TrailTo(Heading, steps);

    /// <summary>The way here when the last step has a shorter name than the heading, which repeats what is before it.</summary>
    private protected void TrailTo(string here, params Crumb[] steps) => Crumbs = [new Crumb(module.Name, module.Home()), .. steps, new Crumb(here, null)];
}
