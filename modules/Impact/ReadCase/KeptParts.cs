using System.Globalization;
using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Impact.Effects;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Hearings;
using Hyte.Impact.Links;
using Hyte.Impact.Mitigations;
using Hyte.Impact.Screenings;
using Hyte.Impact.Versions;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.ReadCase;

/// <summary>Reads every part of a case that is or has been, with its changes. The number of queries does not depend on what the case holds.</summary>
internal sealed class KeptParts(ImpactDbContext db)
{
    private static readonly string[] OfCase =
    [
        nameof(Assessment), nameof(Screening), nameof(Alternative), nameof(Effect), nameof(SilentPerspective), nameof(Hearing), nameof(Mitigation), nameof(AttachedVersion), nameof(CaseDecision),
        nameof(FollowUpPlan), nameof(FollowUpFigure), nameof(Prediction), nameof(CaseLink),
    ];

    private readonly List<KeptPart> _parts = [];

    public async Task<IReadOnlyList<KeptPart>> OfAsync(int caseId, CancellationToken ct)
    {
        await AddStandingAsync(caseId, ct);
        await AddRemovedAsync(OfCase, [$"\"CaseId\",\"Before\":\"{caseId}\""], ct);
        await AddRemovedAsync([nameof(EffectCell)], KeysOf(nameof(Effect), "EffectId"), ct);
        await AddRemovedAsync([nameof(MeasureFit)], KeysOf(nameof(CaseLink), "LinkId"), ct);
        await AddRemovedAsync([nameof(Evidence)], KeysOf(nameof(EffectCell), "CellId"), ct);
        await AddChangesAsync(ct);
        return _parts;
    }

    private async Task AddStandingAsync(int caseId, CancellationToken ct)
    {
        await AddAsync(db.Assessments.Where(a => a.CaseId == caseId), ct);
        await AddAsync(db.Screenings.Where(s => s.CaseId == caseId), ct);
        await AddAsync(db.Alternatives.Where(a => a.CaseId == caseId), ct);
        await AddAsync(db.Effects.Where(e => e.CaseId == caseId), ct);
        var cells = db.Cells.Where(c => db.Effects.Any(e => e.Id == c.EffectId && e.CaseId == caseId));
        await AddAsync(cells, ct);
        await AddAsync(db.Evidence.Where(v => cells.Any(c => c.Id == v.CellId)), ct);
        await AddAsync(db.SilentPerspectives.Where(s => s.CaseId == caseId), ct);
        await AddAsync(db.Hearings.Where(h => h.CaseId == caseId), ct);
        await AddAsync(db.Mitigations.Where(m => m.CaseId == caseId), ct);
        await AddAsync(db.Decisions.Where(d => d.CaseId == caseId), ct);
        await AddAsync(db.FollowUpPlans.Where(p => p.CaseId == caseId), ct);
        await AddAsync(db.Predictions.Where(p => p.CaseId == caseId), ct);
        await AddAsync(db.FollowUpFigures.Where(f => f.CaseId == caseId), ct);
        await AddAsync(db.Links.Where(l => l.CaseId == caseId), ct);
        await AddAsync(db.Fits.Where(f => db.Links.Any(l => l.Id == f.LinkId && l.CaseId == caseId)), ct);
        // What a version holds is as long as the case itself and is not told here.
        var versions = await db.Versions.Where(v => v.CaseId == caseId).Select(v => new { v.Id, v.CreatedAt, v.CreatedByName, v.Number }).ToListAsync(ct);
        _parts.AddRange(versions.Select(v => new KeptPart(nameof(AttachedVersion), v.Id, new Making(v.CreatedAt, v.CreatedByName), new() { [nameof(AttachedVersion.Number)] = Text(v.Number) })));
    }

    private async Task AddAsync<T>(IQueryable<T> parts, CancellationToken ct)
        where T : Record
    {
        var columns = db.Model.FindEntityType(typeof(T))!.GetProperties().Select(p => (p.Name, Getter: p.GetGetter())).ToList();
        var found = await parts.AsNoTracking().ToListAsync(ct);
        _parts.AddRange(found.Select(p => new KeptPart(typeof(T).Name, p.Id, new Making(p.CreatedAt, p.CreatedByName), columns.ToDictionary(c => c.Name, c => Text(c.Getter.GetClrValue(p))))));
    }

    // What has been removed is known by the keys among its last values; who made it is not kept.
    private async Task AddRemovedAsync(IReadOnlyCollection<string> types, IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        var removed = await db.History.AsNoTracking().Where(h => types.Contains(h.RecordType) && h.Act == HistoryAct.Removed && keys.Any(k => h.Changes.Contains(k))).ToListAsync(ct);
        _parts.AddRange(removed.Select(h => new KeptPart(h.RecordType, h.RecordId, null, h.ReadChanges().ToDictionary(c => c.Field, c => c.Before)) { Entries = { h } }));
    }

    private async Task AddChangesAsync(CancellationToken ct)
    {
        var ids = _parts.ToLookup(p => p.Type, p => p.Id);
        var (assessments, screenings, alternatives, effects) = (ids[nameof(Assessment)].ToList(), ids[nameof(Screening)].ToList(), ids[nameof(Alternative)].ToList(), ids[nameof(Effect)].ToList());
        var (cells, evidence, silent, hearings) = (ids[nameof(EffectCell)].ToList(), ids[nameof(Evidence)].ToList(), ids[nameof(SilentPerspective)].ToList(), ids[nameof(Hearing)].ToList());
        var (mitigations, versions, decisions, plans) = (ids[nameof(Mitigation)].ToList(), ids[nameof(AttachedVersion)].ToList(), ids[nameof(CaseDecision)].ToList(), ids[nameof(FollowUpPlan)].ToList());
        var (predictions, links, figures, fits) = (ids[nameof(Prediction)].ToList(), ids[nameof(CaseLink)].ToList(), ids[nameof(FollowUpFigure)].ToList(), ids[nameof(MeasureFit)].ToList());
        var changes = await db.History.AsNoTracking()
            .Where(h => h.Act == HistoryAct.Changed && (
                (h.RecordType == nameof(Assessment) && assessments.Contains(h.RecordId))
                || (h.RecordType == nameof(Screening) && screenings.Contains(h.RecordId))
                || (h.RecordType == nameof(Alternative) && alternatives.Contains(h.RecordId))
                || (h.RecordType == nameof(Effect) && effects.Contains(h.RecordId))
                || (h.RecordType == nameof(EffectCell) && cells.Contains(h.RecordId))
                || (h.RecordType == nameof(Evidence) && evidence.Contains(h.RecordId))
                || (h.RecordType == nameof(SilentPerspective) && silent.Contains(h.RecordId))
                || (h.RecordType == nameof(Hearing) && hearings.Contains(h.RecordId))
                || (h.RecordType == nameof(Mitigation) && mitigations.Contains(h.RecordId))
                || (h.RecordType == nameof(AttachedVersion) && versions.Contains(h.RecordId))
                || (h.RecordType == nameof(CaseDecision) && decisions.Contains(h.RecordId))
                || (h.RecordType == nameof(FollowUpPlan) && plans.Contains(h.RecordId))
                || (h.RecordType == nameof(Prediction) && predictions.Contains(h.RecordId))
                || (h.RecordType == nameof(CaseLink) && links.Contains(h.RecordId))
                || (h.RecordType == nameof(FollowUpFigure) && figures.Contains(h.RecordId))
                || (h.RecordType == nameof(MeasureFit) && fits.Contains(h.RecordId))))
            .OrderByDescending(h => h.Id)
            .ToListAsync(ct);
        var known = _parts.ToDictionary(p => (p.Type, p.Id));
        foreach (var change in changes) known[(change.RecordType, change.RecordId)].Entries.Add(change);
    }

    private List<string> KeysOf(string type, string column) => [.. _parts.Where(p => p.Type == type).Select(p => $"\"{column}\",\"Before\":\"{p.Id}\"")];

    // As the history itself writes values.
    private static string? Text(object? value) => value switch
    {
        null => null,
        DateTime moment => moment.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        Enum word => word.ToString(),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}

/// <summary>A part of a case that is or has been.</summary>
/// <param name="Type">Name of its class.</param>
/// <param name="Id">Key of the record.</param>
/// <param name="Made">Who made it and when; null for one that has been removed: that is not kept.</param>
/// <param name="Last">Its values by the name of the property: as they are, or as they were when it was removed.</param>
internal sealed record KeptPart(string Type, int Id, Making? Made, Dictionary<string, string?> Last)
{
    /// <summary>Its changes, newest first; the first of a removed one is its removal.</summary>
    public List<HistoryEntry> Entries { get; } = [];
}

/// <summary>Who made a part and when, in UTC.</summary>
internal sealed record Making(DateTime At, string ByName);
