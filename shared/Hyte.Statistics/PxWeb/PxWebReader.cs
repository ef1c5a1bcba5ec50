using System.Net.Mime;
using System.Text;
using Hyte.Statistics.Sources;

namespace Hyte.Statistics.PxWeb;

/// <summary>Reads Statistics Finland's tables by the PxWeb interface.</summary>
internal sealed class PxWebReader(StatisticsSource source, StatisticsOptions options, TimeProvider clock) : StatisticsReader<PxWebQuery>(source, options, clock)
{
    public const string Id = "pxweb";

    public override string Provider => Id;

    protected override Uri AddressOf(PxWebQuery query) =>
        StatisticsOptions.Below(Options.PxWebAddress, string.Join('/', query.Table.Split('/').Select(Uri.EscapeDataString)));

    protected override async Task<StatisticsAnswer> DownloadAsync(PxWebQuery query, CancellationToken ct) =>
        Interpret(await Source.AskAsync(() => MessageFor(query), ct), query);

    protected override StatisticsAnswer Interpret(string response, PxWebQuery query)
    {
        var table = JsonStatTable.Parse(response);
        var problems = new ProblemList();
        var rows = PxWebRows.Choose(table, query, problems);
        return Answer(query, rows) with { Problems = problems.ToList(), Title = table.Title, Updated = table.Updated };
    }

    protected override StatisticsAnswer Answer(PxWebQuery query, IReadOnlyList<StatisticsRow> rows) => new()
    {
        Rows = rows,
        Problems = [],
        RetrievedAt = Now(),
        Source = AddressOf(query),
        Licence = Texts.LicenceCcBy,
        Attribution = Texts.PxWebAttribution,
    };

    private HttpRequestMessage MessageFor(PxWebQuery query) => new(HttpMethod.Post, AddressOf(query))
    {
        Content = new StringContent(query.Body, Encoding.UTF8, MediaTypeNames.Application.Json),
    };
}
