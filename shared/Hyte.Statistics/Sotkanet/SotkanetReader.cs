using Hyte.Statistics.Sources;

namespace Hyte.Statistics.Sotkanet;

/// <summary>Reads Sotkanet, the statistics of the Finnish institute for health and welfare.</summary>
internal sealed class SotkanetReader(StatisticsSource source, StatisticsOptions options, TimeProvider clock) : StatisticsReader<SotkanetQuery>(source, options, clock)
{
    public const string Id = "sotkanet";

    private readonly Remembered<SotkanetRegions> _regions = new(TimeSpan.FromHours(24), clock);

    private readonly Uri _regionsAddress = StatisticsOptions.Below(options.SotkanetAddress, "regions");

    public override string Provider => Id;

    public override void Dispose()
    {
        base.Dispose();
        _regions.Dispose();
    }

    protected override Uri AddressOf(SotkanetQuery query) => StatisticsOptions.Below(Options.SotkanetAddress, query.PathAndQuery);

    protected override async Task<StatisticsAnswer> DownloadAsync(SotkanetQuery query, CancellationToken ct)
    {
        var regions = await _regions.GetAsync("regions", async token => SotkanetRegions.Parse(await GetAsync(_regionsAddress, token)), ct);
        return Interpret(await GetAsync(AddressOf(query), ct), query, [.. query.Areas.Select(regions.Locate)], region => string.Format(Texts.RegionUnknown, region));
    }

    protected override StatisticsAnswer Interpret(string response, SotkanetQuery query) =>
        Interpret(response, query, query.Areas, region => string.Format(Texts.RegionWithoutId, region, _regionsAddress));

    protected override StatisticsAnswer Answer(SotkanetQuery query, IReadOnlyList<StatisticsRow> rows) => new()
    {
        Rows = rows,
        Problems = [],
        RetrievedAt = Now(),
        Source = AddressOf(query),
        Licence = Texts.LicenceCcBy,
        Attribution = Texts.SotkanetAttribution,
    };

    private StatisticsAnswer Interpret(string response, SotkanetQuery query, IReadOnlyList<StatisticsArea> located, Func<SotkanetRegion, string> withoutId)
    {
        var problems = new ProblemList();
        foreach (var area in located)
        {
            if (area.Sotkanet is not { } region) problems.Add("", string.Format(Texts.AreaNotThere, area.Code, Texts.Sotkanet));
            else if (region.Id is null) problems.Add("", withoutId(region));
        }

        var areas = located.Where(a => a.Sotkanet?.Id is not null).ToLookup(a => a.Sotkanet!.Id!.Value, a => a.Code);
        var rows = SotkanetRows.Choose(SotkanetFile.Records(response, problems), query, areas, problems);
        return Answer(query, rows) with { Problems = problems.ToList() };
    }

    private Task<string> GetAsync(Uri address, CancellationToken ct) => Source.AskAsync(() => new HttpRequestMessage(HttpMethod.Get, address), ct);
}
