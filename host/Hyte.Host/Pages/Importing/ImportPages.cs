using Hyte.Platform.Importing;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages.Importing;

/// <summary>Reads imports for their lists.</summary>
internal static class ImportPages
{
    /// <summary>A page of imports, the newest first.</summary>
    public static async Task<ImportsView> PageAsync<T>(this IQueryable<T> imports, string here, int? page, CancellationToken ct)
        where T : KeptImport
    {
        var pages = Math.Max(1, (await imports.CountAsync(ct) + ImportsView.PageSize - 1) / ImportsView.PageSize);
        var number = Math.Clamp(page ?? 1, 1, pages);
        var runs = await imports.AsNoTracking().OrderByDescending(i => i.Id).Skip((number - 1) * ImportsView.PageSize).Take(ImportsView.PageSize).ToListAsync(ct);
        return new ImportsView(runs, here, number, pages);
    }
}
