using Hyte.Modules;
using Hyte.Platform.Modules;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Admin.Modules;

/// <summary>Every module with its state, and the switch.</summary>
[Authorize(Policy = PlatformPermissions.ModulesManage)]
internal sealed class IndexModel(ModuleLines lines, ModuleSwitch modules, ModuleCatalogue catalogue, IModuleStates states) : PageModel
{
    public IReadOnlyList<ModuleLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Lines = await lines.AllAsync(ct);

    public Task<IActionResult> OnPostEnableAsync(string id, CancellationToken ct) => ActAsync(id, () => modules.EnableAsync(id, ct));

    public Task<IActionResult> OnPostRetryAsync(string id, CancellationToken ct) => ActAsync(id, () => modules.RetryAsync(id, ct));

    public Task<IActionResult> OnPostDisableAsync(string id, CancellationToken ct) =>
        ModuleDependencies.Dependents(id, catalogue).Any(states.IsEnabled)
            // Others would stop too: the details page names them and asks.
            ? Task.FromResult<IActionResult>(RedirectToPage("Details", null, new { id }, "disable"))
            : ActAsync(id, () => modules.DisableAsync(id, withDependents: false, ct));

    private async Task<IActionResult> ActAsync(string id, Func<Task> act)
    {
        if (catalogue.Find(id) is not { } module) return NotFound();
        try
        {
            await act();
            (TempData["notice"], TempData["notice-tone"]) = ModuleNotice.Of(module, states.All.First(s => s.Id == id));
        }
        catch (RuleBrokenException refused)
        {
            (TempData["notice"], TempData["notice-tone"]) = (refused.Message, "error");
        }

        return RedirectToPage();
    }
}
