using Hyte.Participation.Data;
using Hyte.Participation.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Hyte.Participation.Pages.Files;

/// <summary>A file of a record, as it was checked when it came.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class FileModel(ParticipationDbContext db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await db.Set<StoredFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, ct) is not { } file) return NotFound();
        var shown = file.ContentType.StartsWith("image/", StringComparison.Ordinal);
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.Headers.XContentTypeOptions = "nosniff";
        return new FileContentResult(file.Bytes, file.ContentType) { EntityTag = new EntityTagHeaderValue($"\"{file.Sha256}\"") };
    }
}
