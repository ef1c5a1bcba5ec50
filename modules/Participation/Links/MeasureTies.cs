using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Links;

/// <summary>Ties records of registers to measures, and tells what is tied to what.</summary>
internal sealed class MeasureTies(ParticipationDbContext db, IContributions<IMeasureLookup> lookups, IContributions<IMeasureOverview> overviews, ICurrentUser user)
{
    private const char Between = '|';

    /// <summary>The measures that a record is tied to, by programme and number.</summary>
    public async Task<IReadOnlyList<TiedMeasure>> OfAsync(string register, int recordId, CancellationToken ct)
    {
        var ties = await db.Set<MeasureTie>().AsNoTracking().Where(t => t.Register == register && t.RecordId == recordId)
            .OrderBy(t => t.Programme).ThenBy(t => t.Number).ToListAsync(ct);
        if (ties.Count == 0) return [];

        var keys = ties.ConvertAll(t => new MeasureKey(t.Programme, t.Number));
        var known = (await lookups.AskAsync(lookup => lookup.FindAsync(keys, user, ct))).SelectMany(answer => answer.Value).DistinctBy(m => m.Key).ToDictionary(m => m.Key);
        return [.. ties.Select(t => new MeasureKey(t.Programme, t.Number) is var key && known.TryGetValue(key, out var measure)
            ? new TiedMeasure(key, measure.Name, measure.Programme, measure.Href)
            : new TiedMeasure(key, t.Name, null, null))];
    }

    /// <summary>What a form offers, with what is tied now chosen. For a new record the id is 0.</summary>
    /// <param name="register">The register.</param>
    /// <param name="recordId">The record.</param>
    /// <param name="posted">What a refused form had chosen, which then counts instead of what is tied.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<MeasureOffer> OfferAsync(string register, int recordId, IReadOnlyCollection<string>? posted, CancellationToken ct)
    {
        var tied = recordId == 0 ? [] : await OfAsync(register, recordId, ct);
        var chosen = posted?.ToHashSet(StringComparer.Ordinal) ?? tied.Select(t => Value(t.Key)).ToHashSet(StringComparer.Ordinal);
        var answers = await overviews.AskAsync(overview => overview.ListAsync(user, ct));
        var offered = answers.ToLookup(a => a.ModuleId == ParticipationModule.Id, a => a.Value);
        var gone = tied.Where(t => t.Href is null).Select(t => new OfferedMeasure(Value(t.Key), t.Name, RegisterTexts.MeasureNotAvailable, chosen.Contains(Value(t.Key))));
        return new MeasureOffer([.. offered[true].SelectMany(Lines)], [.. offered[false].SelectMany(Lines), .. gone]);

        IEnumerable<OfferedMeasure> Lines(IReadOnlyList<MeasureLine> lines) =>
            lines.Select(line => new OfferedMeasure(Value(line.Key), $"{line.Key.Number} {line.Name}", line.Programme, chosen.Contains(Value(line.Key))));
    }

    /// <summary>Makes the ties of a record those that a form posted. The caller saves; what the form offered but the person cannot see stays as it was.</summary>
    public async Task ChooseAsync(string register, int recordId, IReadOnlyCollection<string> posted, CancellationToken ct)
    {
        var offer = await OfferAsync(register, recordId, posted, ct);
        var tied = await db.Set<MeasureTie>().Where(t => t.Register == register && t.RecordId == recordId).ToListAsync(ct);
        foreach (var offered in offer.Own.Concat(offer.Others))
        {
            var (programme, number) = Read(offered.Value);
            var tie = tied.Find(t => t.Programme == programme && t.Number == number);
            if (offered.Chosen && tie is null) db.Add(new MeasureTie(register, recordId, programme, number, offered.Name));
            else if (!offered.Chosen && tie is not null) db.Remove(tie);
        }
    }

    /// <summary>Ids of the records of a register that are tied to a measure.</summary>
    public async Task<IReadOnlyList<(string Register, int RecordId)>> ToMeasureAsync(MeasureKey key, CancellationToken ct) =>
        [.. (await db.Set<MeasureTie>().AsNoTracking().Where(t => t.Programme == key.Programme && t.Number == key.Number)
            .OrderBy(t => t.Register).ThenByDescending(t => t.RecordId).Select(t => new { t.Register, t.RecordId }).ToListAsync(ct)).Select(t => (t.Register, t.RecordId))];

    private static string Value(MeasureKey key) => $"{key.Programme}{Between}{key.Number}";

    private static (string Programme, string Number) Read(string value) =>
        value.IndexOf(Between, StringComparison.Ordinal) is > 0 and var at ? (value[..at], value[(at + 1)..]) : (value, "");
}
