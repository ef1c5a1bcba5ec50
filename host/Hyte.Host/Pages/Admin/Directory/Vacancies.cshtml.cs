using Hyte.Modules.People;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Admin.Directory;

/// <summary>Titles that nobody holds today: the measures that wait for them wait for nobody.</summary>
[Authorize(Policy = PlatformPermissions.DirectoryManage)]
internal sealed class VacanciesModel(IDirectory directory, CityClock clock) : PageModel
{
    public IReadOnlyList<(DirectoryEntry Title, string? Unit)> Titles { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        Titles = [.. names.VacantTitles(clock.Today).Select(t => (t, t.ParentCode is null ? null : names.NameOf(t.ParentCode)))];
    }
}
