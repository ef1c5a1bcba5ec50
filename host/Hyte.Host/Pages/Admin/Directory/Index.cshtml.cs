using Hyte.Documents.Sheets;
using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages.Admin.Directory;

/// <summary>The city's directory as a list that finds an entry by any of its spellings.</summary>
[Authorize(Policy = PlatformPermissions.DirectoryManage)]
internal sealed class IndexModel(PlatformDbContext db, IDirectory directory, CityClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DirectoryKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<EntryLine> Lines { get; private set; } = [];

    public int Vacancies { get; private set; }

    /// <summary>The address of the same list as a file.</summary>
    public string ExportTo(SheetFormat format) =>
        $"/admin/directory{QueryString.Create([KeyValuePair.Create("handler", (string?)"Export"), KeyValuePair.Create("kind", Kind?.ToString()), KeyValuePair.Create("q", Q), KeyValuePair.Create("format", (string?)format.Code)])}";

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken ct)
    {
        await OnGetAsync(ct);
        var form = SheetFormat.Of(format);
        return File(form.Write(DirectoryTable.Columns.ToSheet(PeopleTexts.DirectoryTitle, Lines)), form.MediaType, $"{PeopleTexts.DirectoryFile}.{form.Code}");
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        var spellings = (await db.Set<DirectoryAlias>().AsNoTracking().Select(a => new { a.EntryCode, a.Text }).ToListAsync(ct))
            .ToLookup(a => a.EntryCode, a => a.Text, StringComparer.Ordinal);
        var today = clock.Today;
        var wanted = SearchText.Fold(Q);
        Vacancies = names.VacantTitles(today).Count;
        Lines =
        [
            .. names.Entries
                .Where(e => Kind is null || e.Kind == Kind)
                .Where(e => spellings[e.Code].Prepend(e.Name).Any(text => SearchText.Fold(text).Contains(wanted, StringComparison.Ordinal)))
                .OrderBy(e => e.Kind).ThenBy(e => e.Name, StringComparer.CurrentCulture)
                .Select(e => new EntryLine(e, e.ParentCode is null ? null : names.NameOf(e.ParentCode), string.Join(", ", spellings[e.Code]), e.Kind == DirectoryKind.Title && names.IsVacant(e.Code, today))),
        ];
    }
}

/// <summary>A line of the list.</summary>
internal sealed record EntryLine(DirectoryEntry Entry, string? Parent, string Spellings, bool IsVacant);
