using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Storage;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Entering;

/// <summary>What came of saving.</summary>
/// <param name="Values">One result for each proposed value, in the same order.</param>
/// <param name="IsSaved">What is new and changed is in the database; false when nothing is, because something was refused or asked.</param>
/// <param name="Facts">What the values were checked against, as it was before the saving.</param>
public sealed record SavedValues(IReadOnlyList<CheckedValue> Values, bool IsSaved, EntryFacts Facts)
{
    /// <summary>How many values there are of an outcome.</summary>
    public int Count(EntryOutcome outcome) => Values.Count(v => v.Outcome == outcome);
}

/// <summary>What is saved when some of the values are refused or asked.</summary>
public enum SaveMode
{
    /// <summary>Nothing: the form comes back with all that was typed.</summary>
    AllOrNothing,

    /// <summary>The others: every line of a file has a fate of its own.</summary>
    WhatIsRight,
}

/// <summary>Saves proposed values in one transaction: the check and the writing see the same database, and a process that is killed leaves nothing half-done.</summary>
/// <remarks>The same values a second time change nothing. A value that takes another's place leaves it in the history.</remarks>
public sealed class SaveValues([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] EntryReading reading)
{
    // Small enough for the change tracker to stay quick, large enough for few round trips.
    private const int Batch = 500;

    /// <summary>Checks without saving.</summary>
    public async Task<SavedValues> CheckAsync(IReadOnlyList<ProposedValue> proposed, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        var facts = await FactsAsync(proposed, ct);
        return new SavedValues(CheckValues.Check(proposed, facts), IsSaved: false, facts);
    }

    /// <summary>Checks and saves.</summary>
    public async Task<SavedValues> ExecuteAsync(IReadOnlyList<ProposedValue> proposed, SaveMode mode, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        try
        {
            return await TryAsync(proposed, mode, ct);
        }
        catch (DbUpdateException)
        {
            // Somebody saved between our check and our writing, where the database lets two write at once. The second check sees what they saved.
            db.ChangeTracker.Clear();
            return await TryAsync(proposed, mode, ct);
        }
    }

    private async Task<SavedValues> TryAsync(IReadOnlyList<ProposedValue> proposed, SaveMode mode, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var facts = await FactsAsync(proposed, ct);
        var values = CheckValues.Check(proposed, facts);
        if (mode == SaveMode.AllOrNothing && values.Any(v => v.Outcome is EntryOutcome.Refused or EntryOutcome.Question)) return new SavedValues(values, IsSaved: false, facts);

        await WriteAsync(values, facts, importRunId: null, ct);
        await transaction.CommitAsync(ct);
        return new SavedValues(values, IsSaved: true, facts);
    }

    /// <summary>Writes checked values within the transaction that is open.</summary>
    /// <param name="values">The values; those that are no change are left alone.</param>
    /// <param name="facts">What they were checked against.</param>
    /// <param name="importRunId">Key of the import that brings them; null when none does.</param>
    /// <param name="ct">Cancels.</param>
    internal async Task WriteAsync(IReadOnlyList<CheckedValue> values, EntryFacts facts, int? importRunId, CancellationToken ct)
    {
        // Marks that move to new values leave old ones first, which are records with a history; values without one go in by the thousand.
        var former = FormerBaselines(values, facts);
        var changed = values.Where(v => v.Outcome == EntryOutcome.Changed).ToDictionary(v => v.Before!.Id);
        foreach (var batch in changed.Keys.Union(former).Chunk(Batch)) await ReviseAsync(batch, changed, former, importRunId, ct);
        await db.InsertManyAsync([.. values.Where(v => v.Outcome == EntryOutcome.New).Select(v => Made(v, importRunId))], ct);
    }

    private static Observation Made(CheckedValue value, int? importRunId)
    {
        var made = Written(value, new Observation(value.Proposed.SeriesId, value.Proposed.AreaId, value.Proposed.Time, value.Value!.Value));
        if (importRunId is { } run) made.CameBy(run);
        return made;
    }

    private Task<EntryFacts> FactsAsync(IReadOnlyList<ProposedValue> proposed, CancellationToken ct) =>
        reading.OfSeriesAsync([.. proposed.Select(p => p.SeriesId).Distinct()], ct);

    private static HashSet<int> FormerBaselines(IReadOnlyList<CheckedValue> values, EntryFacts facts) => values.Where(v => v.IsChange && v.Proposed.IsBaseline == true)
        .SelectMany(v => facts.Line(v.Proposed.SeriesId, v.Proposed.AreaId).Where(s => s.IsBaseline && s.Time != v.Proposed.Time)).Select(s => s.Id).ToHashSet();

    private async Task ReviseAsync(int[] ids, Dictionary<int, CheckedValue> changed, HashSet<int> formerBaselines, int? importRunId, CancellationToken ct)
    {
        var revised = await db.Observations.Where(o => ids.Contains(o.Id)).ToListAsync(ct);
        foreach (var observation in revised)
        {
            if (formerBaselines.Contains(observation.Id)) observation.MarkBaseline(false);
            if (changed.TryGetValue(observation.Id, out var value)) Written(value, observation);
        }

        await db.SaveChangesAsync(ct);
        if (importRunId is { } run)
        {
            db.ImportTouches.AddRange(revised.Select(o => new ImportTouch(run, nameof(Observation), o.Id, o.Version, isNew: false)));
            await db.SaveChangesAsync(ct);
        }

        db.ChangeTracker.Clear();
    }

    private static Observation Written(CheckedValue value, Observation observation)
    {
        var proposed = value.Proposed;
        if (value.Before is null || observation.Value != value.Value || proposed.Source is not null)
        {
            // A figure that a person gives is no longer the paper's.
            observation.Revise(value.Value!.Value);
            observation.CameFrom(proposed.Source, proposed.SourceLine);
        }

        observation.Annotate(proposed.Note ?? observation.Note, proposed.Round ?? observation.Round, proposed.Doubt ?? observation.Doubt);
        observation.MarkBaseline(proposed.IsBaseline ?? observation.IsBaseline);
        if (proposed.YearIsKnown == true) observation.FindYear();
        if (proposed.YearIsKnown == false) observation.LeaveYearOpen();
        return observation;
    }
}
