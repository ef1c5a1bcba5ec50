using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Modules.Search;
using Hyte.Web;

namespace Hyte.Impact.Links;

/// <summary>Asks the modules that are on for records and figures. What a form posts is only a key: names, figures and addresses are always those that the owner tells.</summary>
internal sealed class FindRecords(IContributions<ILinkTargets> targets, IContributions<IReportFigures> figures, ICurrentUser user, TimeProvider clock)
{
    /// <summary>How many of each kind a module may offer, so that one does not crowd the others out.</summary>
    public const int MostOfAKind = 10;

    private static readonly DateOnly Beginning = new(2000, 1, 1);

    /// <summary>Records whose words match, of each kind those first whose very name holds them; none without words.</summary>
    public async Task<IReadOnlyList<LinkTarget>> TargetsAsync(string? words, CancellationToken ct)
    {
        var query = SearchText.Fold(words);
        if (query.Length == 0) return [];
        var found = (await targets.AskAsync(source => source.FindAsync(query, user, MostOfAKind, ct))).SelectMany(answer => answer.Value);
        return [.. found.OrderBy(target => target.Key.Kind).ThenBy(target => IsNamed(target, query) ? 0 : 1)];
    }

    /// <summary>Figures whose names hold the words; none without words.</summary>
    public async Task<IReadOnlyList<ReportFigure>> FiguresAsync(string? words, CancellationToken ct)
    {
        var query = SearchText.Fold(words);
        if (query.Length == 0) return [];
        return [.. (await figures.AskAsync(source => source.FindAsync(query, Frame, 2 * MostOfAKind, ct))).SelectMany(answer => answer.Value)];
    }

    /// <summary>The records as their modules know them now. A module that is off does not answer: see <see cref="IsOn"/>.</summary>
    public async Task<IReadOnlyDictionary<RecordKey, LinkTarget>> ReadAsync(IReadOnlyCollection<RecordKey> keys, CancellationToken ct) => keys.Count == 0
        ? new Dictionary<RecordKey, LinkTarget>()
        : (await targets.AskAsync(source => source.ReadAsync(keys, user, ct))).SelectMany(answer => answer.Value).DistinctBy(target => target.Key).ToDictionary(target => target.Key);

    /// <summary>The figures as they are now; those that their modules do not know are left out.</summary>
    public async Task<IReadOnlyDictionary<string, ReportFigure>> ReadAsync(IReadOnlyCollection<string> keys, CancellationToken ct) => keys.Count == 0
        ? new Dictionary<string, ReportFigure>()
        : (await figures.AskAsync(source => source.ReadAsync(keys, Frame, ct))).SelectMany(answer => answer.Value).DistinctBy(figure => figure.Key).ToDictionary(figure => figure.Key);

    /// <summary>Whether the module answers for its records at all.</summary>
    public bool IsOn(string module) => targets.Of(module).Count > 0;

    private static bool IsNamed(LinkTarget target, string query) =>
        SearchText.Fold(target.Name) is var name && Array.TrueForAll(query.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => name.Contains(word, StringComparison.Ordinal));

    private ReportFrame Frame => new(ReportTemplate.YearlyWellbeing, Beginning, FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime), clock.GetUtcNow().UtcDateTime);
}
