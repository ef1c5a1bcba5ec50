using Hyte.Documents.Sheets;
using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages;

/// <summary>The abbreviations of the city's papers, found by either half.</summary>
[Authorize(Policy = PlatformPermissions.HomeView)]
internal sealed class GlossaryModel(PlatformDbContext db, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<GlossaryTerm> Terms { get; private set; } = [];

    public bool MayEdit => user.May(PlatformPermissions.DirectoryManage);

    /// <summary>The address of the same list as a file.</summary>
    public string ExportTo(SheetFormat format) =>
        $"/glossary{QueryString.Create([KeyValuePair.Create("handler", (string?)"Export"), KeyValuePair.Create("q", Q), KeyValuePair.Create("format", (string?)format.Code)])}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        var wanted = SearchText.Fold(Q);
        Terms =
        [
            .. (await db.Set<GlossaryTerm>().AsNoTracking().ToListAsync(ct))
                .Where(t => SearchText.Fold($"{t.Abbreviation} {t.Meaning}").Contains(wanted, StringComparison.Ordinal))
                .OrderBy(t => t.Abbreviation, StringComparer.CurrentCulture),
        ];
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken ct)
    {
        await OnGetAsync(ct);
        var form = SheetFormat.Of(format);
        return File(form.Write(GlossaryTable.Columns.ToSheet(PeopleTexts.GlossaryTitle, Terms)), form.MediaType, $"{PeopleTexts.GlossaryFile}.{form.Code}");
    }
}
