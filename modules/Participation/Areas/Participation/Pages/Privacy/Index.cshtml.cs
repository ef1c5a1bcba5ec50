using Hyte.Participation.Forms;
using Hyte.Participation.Privacy;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Privacy;

/// <summary>Finds, gives out and removes what is stored about a person.</summary>
/// <remarks>The address is posted, never in the page's own address: those end up in logs and in the browser's history.</remarks>
[Authorize(Policy = Rights.HandlePrivacy)]
internal sealed class IndexModel(PersonalDataRequests requests) : PageModel
{
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>What was found; null before a search.</summary>
    public IReadOnlyList<StoredKind>? Found { get; private set; }

    public IEnumerable<string> Kinds => requests.Kinds;

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(PrivacyTexts.Title, null)];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostSearchAsync(CancellationToken ct)
    {
        if (ReadEmail() is { } key) Found = await requests.ShowAsync(key, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostCsvAsync(CancellationToken ct) =>
        ReadEmail() is { } key ? File(PersonalDataFile.WriteCsv(await requests.ExportAsync(key, ct)), "text/csv", PrivacyTexts.FileName + ".csv") : Page();

    public async Task<IActionResult> OnPostJsonAsync(CancellationToken ct) =>
        ReadEmail() is { } key ? File(PersonalDataFile.WriteJson(await requests.ExportAsync(key, ct)), "application/json", PrivacyTexts.FileName + ".json") : Page();

    public async Task<IActionResult> OnPostEraseAsync(bool confirmed, CancellationToken ct)
    {
        if (ReadEmail() is not { } key) return Page();
        if (!confirmed)
        {
            ModelState.AddModelError(nameof(confirmed), PrivacyTexts.EraseConfirmMissing);
            Found = await requests.ShowAsync(key, ct);
            return Page();
        }

        var (removed, isWhole) = await requests.EraseAsync(key, ct);
        TempData["notice"] = removed.Count == 0
            ? PrivacyTexts.ErasedNothing
            : string.Format(PrivacyTexts.Erased, removed.Sum(kind => kind.Count), string.Join(", ", removed.Select(kind => kind.Kind)));
        if (!isWhole) (TempData["notice"], TempData["notice-tone"]) = (PrivacyTexts.EraseFailed, "warning");
        return LocalRedirect("/participation/privacy");
    }

    private string? ReadEmail() => new Typed(ModelState.AddModelError).RequiredEmail(nameof(Email), Email);
}
