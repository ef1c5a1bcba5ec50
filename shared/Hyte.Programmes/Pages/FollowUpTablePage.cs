using Hyte.Modules.People;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>The follow-up table of a programme, filtered by the address.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Reads the programme.</param>
/// <param name="directory">Names of parties and titles.</param>
/// <param name="user">Who looks.</param>
public abstract class FollowUpTablePage(ProgrammeModule module, ProgrammeSnapshots snapshots, IDirectory directory, ICurrentUser user)
    : ProgrammePage(module, user)
{
    internal IReadOnlyList<Programme> Programmes { get; private set; } = [];

    internal FollowUpFilter Filter { get; private set; } = new();

    /// <summary>The programme shown; null when the module has none.</summary>
    internal Programme? Programme { get; private set; }

    internal FollowUpTable Table { get; private set; } = null!;

    internal FilterChoices Choices { get; private set; } = null!;

    /// <summary>Shows the table.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Filter = FollowUpFilter.Of(Request.Query);
        Programmes = await snapshots.ListAsync(ct);
        Programme = Choose(Programmes, Filter.Programme);
        if (Programme is null)
        {
            if (Filter.Programme is not null) return NotFound();
            Heading = Module.Name;
            return Page();
        }

        var names = await directory.GetAsync(ct);
        var snapshot = await snapshots.ReadAsync(Programme, ct);
        Table = new FollowUpTableMaker(snapshot, names, CurrentUser, Access).Make(Filter);
        Choices = FilterChoices.Of(snapshot, names);
        Heading = string.Format(PageTexts.FollowUpTitle, Module.Name);
        Crumbs = [new Crumb(Module.Name, Module.Home(Filter.Programme)), new Crumb(PageTexts.FollowUp, null)];
        return Page();
    }

    /// <summary>How the whole programme stands in the period that the filter looks at.</summary>
    internal FollowUps.StatusSummary? Summary =>
        Table.Period is { } period ? Table.Snapshot.Summarise(Table.Snapshot.Measures, period) : null;
}
