using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Changing;

/// <summary>What is said of an area.</summary>
internal sealed record AreaWording(string? Name, AreaKind Kind, string? Note, string? SotkanetCategory, string? SotkanetCode, string? PxWebCode);

/// <summary>Adds areas that figures speak of, and says how outside sources call them. The kind of an area does not change: figures stand on it.</summary>
public sealed class ChangeArea([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Every area, the city first.</summary>
    internal async Task<IReadOnlyList<Area>> ListAsync(CancellationToken ct) =>
        await db.Areas.AsNoTracking().OrderByDescending(a => a.IsOwn).ThenBy(a => a.Id).ToListAsync(ct);

    /// <summary>Adds an area, or changes the one of the key.</summary>
    /// <exception cref="RuleBrokenException"><c>area.exists</c>, or see <see cref="Area"/>. Nothing was saved.</exception>
    internal async Task<ChangeResult> SaveAsync(int? areaId, int version, AreaWording wording, CancellationToken ct)
    {
        var areas = await db.Areas.ToListAsync(ct);
        var area = areas.Find(a => a.Id == areaId);
        if (area is null && areaId is not null) return ChangeResult.NotFound;
        if (area is not null && area.Version != version) return ChangeResult.Conflict;

        return await Saving.TryAsync(db, () =>
        {
            if (areas.Exists(a => a != area && string.Equals(a.Name, wording.Name?.Trim(), StringComparison.OrdinalIgnoreCase))) throw new RuleBrokenException("area.exists", EntryTexts.AreaExists);
            if (area is null)
            {
                area = new Area(CodeText.Of(wording.Name, "alue", Area.LongestCode, [.. areas.Select(a => a.Code)]), wording.Name ?? "", wording.Kind);
                db.Areas.Add(area);
            }

            area.Rename(wording.Name);
            area.Annotate(wording.Note.TrimToNull().Within(Observation.LongestText));
            area.KnownAs(wording.SotkanetCategory, wording.SotkanetCode, wording.PxWebCode);
        }, ct);
    }
}
