using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Storage;
using Hyte.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>Shows what sources' answers would change, and takes the rows that a person has ticked. Nothing else is ever written.</summary>
public sealed class ImportFromSources([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] EntryReading reading)
{
    /// <summary>Compares the answers with what is stored now.</summary>
    public async Task<IReadOnlyList<ImportPart>> PreviewAsync(PendingImport pending, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(pending);
        var facts = await reading.OfSeriesAsync([.. pending.Parts.Select(p => p.SeriesId).Distinct()], ct);
        return [.. pending.Parts.Select(part => new ImportPart(
            part,
            facts.Series.GetValueOrDefault(part.SeriesId),
            part.Answer is { } answer ? ImportPreview.Make(answer, part.SeriesId, pending.Years, facts) : new ImportPreview([])))];
    }

    /// <summary>Takes the ticked rows, all of them or, when the process is killed, none.</summary>
    /// <param name="pending">The answers.</param>
    /// <param name="ticks">The rows, with what the person saw of what is stored. A row that is not among them is not taken.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The fate of every row.</returns>
    public async Task<ImportReport> ApplyAsync(PendingImport pending, IReadOnlyCollection<ImportTick> ticks, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(ticks);
        try
        {
            return await TryAsync(pending, ticks, ct);
        }
        catch (DbUpdateException)
        {
            // Somebody saved between our comparison and our writing. The second comparison sees what they saved, and calls it a conflict.
            db.ChangeTracker.Clear();
            return await TryAsync(pending, ticks, ct);
        }
    }

    private async Task<ImportReport> TryAsync(PendingImport pending, IReadOnlyCollection<ImportTick> ticks, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var parts = await PreviewAsync(pending, ct);
        var seen = ticks.GroupBy(t => (t.Part, t.Row)).ToDictionary(g => g.Key, g => g.First().SeenVersion);
        var ids = parts.SelectMany(p => p.Preview.Rows).Select(r => r.Before?.Id).OfType<int>().Distinct().ToList();
        var stored = await db.Observations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        var written = new HashSet<(int Series, int Area, int Year)>();
        var report = new ImportReport([.. parts.Index().Select(p => Report(p.Item, [.. p.Item.Preview.Rows.Select(row => Take(row, p.Item, seen.TryGetValue((p.Index, row.Number), out var version) ? version : null))]))]);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return report;

        ReportedRow Take(ImportRow row, ImportPart part, int? version)
        {
            var observation = row.Before is { } before ? stored.GetValueOrDefault(before.Id) : null;
            var (fate, because) = FateOf(row, version, observation);
            // Two sources of one series may both say something of the same year; the first one was taken.
            if (fate is ImportFate.Added or ImportFate.Revised && !written.Add((part.Pending.SeriesId, row.AreaId!.Value, row.Year!.Value))) (fate, because) = (ImportFate.LeftOut, SourceTexts.TakenFromOther);
            if (fate is ImportFate.Added or ImportFate.Revised) Write(row, part.Pending, observation);
            return Reported(row, fate, because, part.Rules);
        }
    }

    private static (ImportFate Fate, string? Because) FateOf(ImportRow row, int? seenVersion, Observation? stored) => row.Outcome switch
    {
        ImportOutcome.Same => (ImportFate.Same, null),
        ImportOutcome.Unknown => (ImportFate.Unknown, row.Because),
        ImportOutcome.Refused => (ImportFate.Refused, row.Because),
        _ when seenVersion is null => (ImportFate.LeftOut, null),
        _ when seenVersion != row.SeenVersion || (stored?.Version ?? 0) != row.SeenVersion => (ImportFate.Conflict, WhyConflict(row)),
        ImportOutcome.New => (ImportFate.Added, null),
        _ => (ImportFate.Revised, null),
    };

    private void Write(ImportRow row, PendingPart part, Observation? stored)
    {
        var value = ObservedValue.Of(row.Value!.Value);
        var observation = stored ?? new Observation(part.SeriesId, row.AreaId!.Value, ObservedTime.Of(row.Year!.Value), value);
        observation.Revise(value);
        observation.Annotate(row.Note, observation.Round, observation.Doubt);
        observation.CameFrom(part.Provider, line: null, part.RetrievedOn, LicenceOf(part.Answer!));
        if (stored is null) db.Observations.Add(observation);
    }

    private static ReportedPart Report(ImportPart part, IReadOnlyList<ReportedRow> rows) => new(
        part.Rules?.IndicatorId, part.Rules?.Indicator ?? SourceTexts.SeriesGone, part.Rules?.Series.Name ?? "", part.Pending.Provider, part.Pending.Asked, part.Pending.RetrievedOn, rows)
    {
        Source = part.Pending.Answer?.Source,
        Licence = part.Pending.Answer is { } answer ? LicenceOf(answer) : null,
        Failure = part.Pending.Failure,
    };

    private static ReportedRow Reported(ImportRow row, ImportFate fate, string? because, SeriesRules? rules) => new(
        fate,
        row.Area,
        row.Year,
        row.Before is { } before && rules is not null ? before.Value.Number is { } number ? rules.Series.Figure(number) : CellText.Write(before.Value, rules) : null,
        row.Value is { } value ? rules?.Series.Figure(value) ?? Hyte.Web.FinnishFormat.Number(value) : null,
        because);

    private static string WhyConflict(ImportRow row) => row.Before is { } now
        ? string.Format(SourceTexts.ChangedMeanwhile, now.ChangedByName, Hyte.Web.FinnishFormat.DateTime(now.ChangedAt))
        : SourceTexts.GoneMeanwhile;

    /// <summary>"Tietolähde: Sotkanet / THL, CC BY 4.0": what the licence wants to be told, as a value carries it.</summary>
    internal static string LicenceOf(StatisticsAnswer answer) => $"{answer.Attribution}, {answer.Licence}";
}
