using Hyte.Programmes.Reading;
using Hyte.Storage;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>Tells in Finnish how the mappings of a series have changed.</summary>
internal static class MappingHistory
{
    /// <returns>Newest first.</returns>
    public static IReadOnlyList<HistoryLine> Tell(MappingDetails details)
    {
        var changed = details.History.Select(entry => Line(entry, ProviderOf(entry, details)));
        var added = details.Mappings.Select(m => new HistoryLine(m.CreatedAt, m.CreatedByName, Told(m.Provider, SourceTexts.HistoryAdded), []));
        return [.. changed.Concat(added).OrderByDescending(l => l.At)];
    }

    private static HistoryLine Line(HistoryEntry entry, string? provider) => new(
        entry.At,
        entry.ByName,
        Told(provider, entry.Act == HistoryAct.Removed ? SourceTexts.HistoryRemoved : SourceTexts.HistoryChanged),
        [.. entry.ReadChanges().SelectMany(change => Between(change, provider))]);

    private static IEnumerable<Difference> Between(FieldChange change, string? provider) => (change.Field, provider) switch
    {
        (nameof(ExternalSeries.ExternalKey), SourceProviders.Sotkanet) => [new Difference(SourceTexts.SotkanetKey, change.Before, change.After)],
        (nameof(ExternalSeries.ExternalKey), _) => [new Difference(SourceTexts.Table, change.Before, change.After)],
        (nameof(ExternalSeries.Query), SourceProviders.Sotkanet) => [new Difference(SourceTexts.Gender, SotkanetMapping.Word(change.Before), SotkanetMapping.Word(change.After))],
        (nameof(ExternalSeries.Query), _) => BetweenQueries(change),
        _ => [],
    };

    private static IEnumerable<Difference> BetweenQueries(FieldChange change)
    {
        var (before, after) = (PxWebMapping.Unfold("", change.Before), PxWebMapping.Unfold("", change.After));
        Difference[] all =
        [
            new(SourceTexts.AreaDimension, before.AreaDimension, after.AreaDimension),
            new(SourceTexts.TimeDimension, before.TimeDimension, after.TimeDimension),
            new(SourceTexts.Choices, before.Choices, after.Choices),
            new(SourceTexts.Body, before.Body, after.Body),
        ];
        return all.Where(d => (d.Before ?? "") != (d.After ?? ""));
    }

    private static string? ProviderOf(HistoryEntry entry, MappingDetails details) =>
        details.Mappings.FirstOrDefault(m => m.Id == entry.RecordId)?.Provider ?? entry.ReadChanges().FirstOrDefault(c => c.Field == nameof(ExternalSeries.Provider))?.Before;

    private static string Told(string? provider, string what) => $"{SourceProviders.NameOf(provider)}: {what}";
}
