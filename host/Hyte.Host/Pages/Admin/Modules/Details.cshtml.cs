using Hyte.Modules;
using Hyte.Platform.Backup;
using Hyte.Platform.Events;
using Hyte.Platform.Jobs;
using Hyte.Platform.Modules;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Admin.Modules;

/// <summary>One module: everything known of it, and the acts that need a second thought.</summary>
[Authorize(Policy = PlatformPermissions.ModulesManage)]
internal sealed class DetailsModel(
    ModuleLines lines,
    ModuleSwitch modules,
    ModuleCatalogue catalogue,
    IModuleStates states,
    JobService jobs,
    ModuleMailbox mailbox,
    SqliteFiles files,
    DatabaseExport export) : PageModel
{
    public ModuleLine Line { get; private set; } = null!;

    public IReadOnlyList<JobRun> Jobs { get; private set; } = [];

    public ModuleMail? Mail { get; private set; }

    public IReadOnlyList<string> Dependents { get; private set; } = [];

    [BindProperty]
    public string? Confirmation { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostRetryAsync(string id, CancellationToken ct) => ActAsync(id, () => modules.RetryAsync(id, ct), ct);

    public Task<IActionResult> OnPostDisableAllAsync(string id, CancellationToken ct) =>
        ActAsync(id, () => modules.DisableAsync(id, withDependents: true, ct), ct);

    public async Task<IActionResult> OnPostRetryParkedAsync(string id, CancellationToken ct)
    {
        await mailbox.RetryParkedAsync(id, ct);
        (TempData["notice"], TempData["notice-tone"]) = (HostTexts.RetriedParked, "success");
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostPurgeAsync(string id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        try
        {
            await modules.PurgeAsync(id, Confirmation, ct);
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError(nameof(Confirmation), refused.Message);
            return Page();
        }

        (TempData["notice"], TempData["notice-tone"]) = (string.Format(HostTexts.PurgedNotice, Line.Name), "success");
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnGetExportAsync(string id, CancellationToken ct)
    {
        if (catalogue.Find(id) is null || !files.Exists(id)) return NotFound();
        // Written aside first: a zip that breaks half-way must not look like a finished download.
        var content = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await export.WriteAsync(id, content, ct);
        content.Position = 0;
        return File(content, "application/zip", $"{id}.zip");
    }

    private async Task<IActionResult> ActAsync(string id, Func<Task> act, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        try
        {
            await act();
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return Page();
        }

        (TempData["notice"], TempData["notice-tone"]) = ModuleNotice.Of(Line.Module, states.All.First(s => s.Id == id));
        return RedirectToPage(new { id });
    }

    private async Task<bool> LoadAsync(string id, CancellationToken ct)
    {
        if ((await lines.AllAsync(ct)).FirstOrDefault(l => l.Id == id) is not { } line) return false;
        Line = line;
        Jobs = [.. jobs.Runs.Where(run => run.ModuleId == id)];
        Mail = await mailbox.ReadAsync(id, ct);
        Dependents = [.. ModuleDependencies.Dependents(id, catalogue).Where(states.IsEnabled)];
        return true;
    }
}
