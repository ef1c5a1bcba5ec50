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

    internal FollowUpTable Table { get; private set; } = null!;

    internal FilterChoices Choices { get; private set; } = null!;

    /// <summary>Shows the table.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] FollowUpFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Filter = filter;
        Programmes = await snapshots.ListAsync(ct);
        if (Choose(Programmes, filter.Programme) is not { } programme)
        {
            if (filter.Programme is not null) return NotFound();
            Heading = Module.Name;
            return Page();
        }

        var snapshot = await snapshots.ReadAsync(programme, ct);
        var names = await directory.GetAsync(ct);
        Table = new FollowUpTableMaker(snapshot, names, CurrentUser, Access).Make(filter);
        Choices = FilterChoices.Of(snapshot, names);
        Heading = string.Format(PageTexts.FollowUpTitle, Module.Name);
        Crumbs = [new Crumb(Module.Name, Module.Home(filter.Programme)), new Crumb(PageTexts.FollowUp, null)];
        return Page();
    }

    /// <summary>How the whole programme stands in the period that the filter looks at.</summary>
    internal FollowUps.StatusSummary? Summary =>
        Table.Period is { } period ? Table.Snapshot.Summarise(Table.Snapshot.Measures, period) : null;
}
