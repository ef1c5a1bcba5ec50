using Hyte.Host.Pages.Importing;
using Hyte.Platform.Calendar.Importing;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Calendar;

/// <summary>What has been taken into the calendar.</summary>
[Authorize(Policy = PlatformPermissions.CalendarEdit)]
internal sealed class ImportsModel(PlatformDbContext db) : PageModel
{
    public ImportsView Imports { get; private set; } = default!;

    public async Task OnGetAsync([FromQuery(Name = "p")] int? page, CancellationToken ct) => Imports = await db.Set<CalendarImport>().PageAsync("/calendar/imports", page, ct);
}
