using Hyte.Modules.People;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>Who has not updated in the open period: title by title, so that a coordinator knows whom to remind.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="missing">What is not updated.</param>
/// <param name="directory">Names of titles, and who holds them.</param>
/// <param name="user">Who manages.</param>
/// <param name="clock">Today.</param>
public abstract class MissingPage(ProgrammeModule module, ProgrammeSnapshots snapshots, WhoHasNotUpdated missing, IDirectory directory, ICurrentUser user, TimeProvider clock)
    : ProgrammePage(module, user)
{
    internal Programme Programme { get; private set; } = null!;

    /// <summary>Null when no period is open.</summary>
    internal NotUpdatedList? List { get; private set; }

    internal IReadOnlyList<MissingOfTitle> Titles { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(string? programme, CancellationToken ct)
    {
        if (Choose(await snapshots.ListAsync(ct), programme) is not { } chosen) return NotFound();
        Programme = chosen;
        List = await missing.ExecuteAsync(chosen.Id, ct);
        Titles = List is null ? [] : ByTitle(List.Measures, await directory.GetAsync(ct));
        Heading = PageTexts.WhoIsMissing;
        Crumbs = [new Crumb(Module.Name, Module.Home(chosen.Code)), new Crumb(PageTexts.Periods, Module.Periods(chosen.Code)), new Crumb(Heading, null)];
        return Page();
    }

    private IReadOnlyList<MissingOfTitle> ByTitle(IReadOnlyList<NotUpdatedMeasure> measures, DirectorySnapshot names)
    {
        var today = clock.Today();
        var titled = measures.SelectMany(m => m.TitleCodes.Distinct().Select(code => (Code: code, Measure: m)))
            .GroupBy(pair => pair.Code, pair => pair.Measure, StringComparer.Ordinal)
            .Select(g => new MissingOfTitle(names.NameOf(g.Key), names.IsVacant(g.Key, today), [.. g]))
            .OrderBy(t => t.Title, StringComparer.CurrentCultureIgnoreCase);
        var untitled = measures.Where(m => m.TitleCodes.Count == 0).ToList();
        return untitled.Count == 0 ? [.. titled] : [.. titled, new MissingOfTitle(null, IsVacant: true, untitled)];
    }
}

/// <summary>What waits for the holder of one title.</summary>
/// <param name="Title">The title; null for measures that nobody answers for.</param>
/// <param name="IsVacant">Nobody holds the title today.</param>
/// <param name="Measures">The measures.</param>
internal sealed record MissingOfTitle(string? Title, bool IsVacant, IReadOnlyList<NotUpdatedMeasure> Measures);
