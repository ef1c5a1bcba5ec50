using System.Globalization;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Entering;

/// <summary>A change of a value, field by field.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="ByName">Who.</param>
/// <param name="Changes">Name of the field, before and after, in Finnish.</param>
internal sealed record ValueRevision(DateTime At, string ByName, IReadOnlyList<(string Field, string? Before, string? After)> Changes);

/// <summary>What the form of one value needs besides saving: removing it, and its earlier values.</summary>
public sealed class OneValue([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] RemovedRecords removals)
{
    /// <summary>Removes a value.</summary>
    /// <returns>Key in the history by which it can be taken back; null when there was none.</returns>
    internal async Task<long?> RemoveAsync(int id, CancellationToken ct) =>
        await db.Observations.SingleOrDefaultAsync(o => o.Id == id, ct) is { } found ? await removals.RemoveAsync(found, ct) : null;

    /// <summary>What has been changed of it, the newest first.</summary>
    internal async Task<IReadOnlyList<ValueRevision>> HistoryAsync(StoredValue stored, SeriesRules series, CancellationToken ct)
    {
        var entries = await db.History.AsNoTracking().Where(h => h.RecordType == nameof(Observation) && h.RecordId == stored.Id && h.Act == HistoryAct.Changed)
            .OrderByDescending(h => h.Id).ToListAsync(ct);
        return [.. entries.Select(h => new ValueRevision(h.At, h.ByName, [.. Told(h.ReadChanges(), series)])).Where(r => r.Changes.Count > 0)];
    }

    private static IEnumerable<(string Field, string? Before, string? After)> Told(IReadOnlyList<FieldChange> changes, SeriesRules series)
    {
        var value = changes.Where(c => c.Field is nameof(Observation.Number) or nameof(Observation.Text) or nameof(Observation.Missing)).ToList();
        if (value.Count > 0)
        {
            yield return (EntryTexts.Value, value.Select(c => Text(c.Field, c.Before, series)).FirstOrDefault(t => t is not null), value.Select(c => Text(c.Field, c.After, series)).FirstOrDefault(t => t is not null));
        }

        foreach (var change in changes)
        {
            if (Label(change.Field) is { } label) yield return (label, YesNo(change.Before), YesNo(change.After));
        }
    }

    private static string? Text(string field, string? value, SeriesRules series) => field switch
    {
        _ when value is null => null,
        nameof(Observation.Number) => series.Series.Figure(decimal.Parse(value, CultureInfo.InvariantCulture)),
        nameof(Observation.Missing) => Enum.TryParse<MissingReason>(value, out var reason) ? reason.Word() : value,
        _ => value,
    };

    private static string? Label(string field) => field switch
    {
        nameof(Observation.Note) => EntryTexts.Note,
        nameof(Observation.Round) => EntryTexts.Round,
        nameof(Observation.Doubt) => EntryTexts.Doubt,
        nameof(Observation.IsBaseline) => EntryTexts.Baseline,
        _ => null,
    };

    private static string? YesNo(string? value) => value switch
    {
        "True" => PageTexts.Yes,
        "False" => PageTexts.No,
        _ => value,
    };
}
