using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>One import with every line of its paper, and the button that undoes it as a whole.</summary>
/// <param name="module">The module.</param>
/// <param name="imports">Reads the log.</param>
/// <param name="undo">Undoes.</param>
/// <param name="user">Who looks.</param>
public abstract class ImportRunPage(ProgrammeModule module, ReadImports imports, UndoImport undo, ICurrentUser user) : ProgrammePage(module, user)
{
    internal ImportRun Run { get; private set; } = null!;

    internal IReadOnlyList<(PaperFate Fate, LoggedLine Line)> Lines { get; private set; } = [];

    /// <summary>The fate whose lines are shown; null for all.</summary>
    internal PaperFate? Show { get; private set; }

    internal int PageNumber { get; private set; }

    internal int Pages { get; private set; }

    /// <summary>What stands in the way of undoing.</summary>
    internal IReadOnlyList<string> Obstacles { get; private set; } = [];

    /// <summary>The import has just been made.</summary>
    internal bool IsFresh { get; private set; }

    /// <summary>It brought periods that are over, whose entries are no drafts.</summary>
    internal bool HasPeriods { get; private set; }

    /// <summary>Abbreviations that it has just brought to the glossary.</summary>
    internal int Terms { get; private set; }

    /// <summary>Key of the file whose questions wait for answers; null when there is none.</summary>
    internal string? Rest { get; private set; }

    internal bool MayUndo => !Run.IsUndone && CurrentUser.May(PermissionFor(Run.Kind));

    /// <summary>Shows the import.</summary>
    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] string? show, [FromQuery(Name = "p")] int? page, [FromQuery] bool made, [FromQuery] string? upload, CancellationToken ct)
    {
        (IsFresh, Rest) = (made, upload);
        Show = Enum.TryParse<PaperFate>(show, ignoreCase: true, out var fate) ? fate : null;
        HasPeriods = made && await imports.HasPeriodsAsync(id, ct);
        if (!await ReadAsync(id, page ?? 1, ct)) return NotFound();
        if (made) Terms = await imports.TermsAsync(Run, ct);
        return Page();
    }

    /// <summary>Undoes it.</summary>
    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await ReadAsync(id, 1, ct)) return NotFound();
        if (!CurrentUser.May(PermissionFor(Run.Kind))) return Forbid();
        try
        {
            await undo.ExecuteAsync(id, ct);
            TempData["notice"] = string.Format(ImportTexts.Undone, Run.Paper);
            return Redirect(Module.Import(id));
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return await ReadAsync(id, 1, ct) ? Page() : NotFound();
        }
    }

    /// <summary>Where what was imported is seen.</summary>
    internal string Target => Run.Kind is ImportKind.Values or ImportKind.Indicators ? Module.Indicators() : Module.FollowUp();

    private async Task<bool> ReadAsync(int id, int page, CancellationToken ct)
    {
        if (await imports.FindAsync(id, ct) is not { } run) return false;
        Run = run;
        Heading = run.Paper;
        (Lines, Pages) = await imports.LinesAsync(run, Show, page, ct);
        PageNumber = Math.Clamp(page, 1, Math.Max(Pages, 1));
        Obstacles = await undo.ObstaclesAsync(id, ct);
        Trail(new Crumb(ImportTexts.LogTitle, Module.Imports()));
        return true;
    }

    private string PermissionFor(ImportKind kind) => kind switch
    {
        ImportKind.Values or ImportKind.Indicators => ProgrammePermissions.EditIndicators(Module.Id),
        ImportKind.Plan => ProgrammePermissions.EditPlan(Module.Id),
        _ => ProgrammePermissions.EditFollowUp(Module.Id),
    };
}
