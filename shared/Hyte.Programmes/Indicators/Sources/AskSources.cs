using System.Net;
using Hyte.Modules;
using Hyte.Programmes.Storage;
using Hyte.Statistics;
using Hyte.Statistics.Sotkanet;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>Asks the outside sources about series, or reads their saved responses. Saves nothing.</summary>
public sealed class AskSources([FromKeyedServices] ProgrammeDbContext db, IEnumerable<IStatisticsReader> readers, IOptions<StatisticsOptions> options, ILogger<AskSources> log)
{
    /// <summary>The most series that are asked about at once: a source is asked one question at a time.</summary>
    internal const int Most = 50;

    /// <summary>Whether anything is fetched over the net in this installation.</summary>
    internal bool MayFetch => options.Value.Enabled;

    /// <summary>Where Sotkanet lists its regions.</summary>
    internal string RegionsAddress => $"{options.Value.SotkanetAddress.AbsoluteUri.TrimEnd('/')}/regions";

    /// <summary>Where Sotkanet lists its indicators with their numbers and titles.</summary>
    internal string IndicatorsAddress => $"{options.Value.SotkanetAddress.AbsoluteUri.TrimEnd('/')}/indicators";

    /// <summary>Below which address the tables of Statistics Finland are.</summary>
    internal string PxWebAddress => options.Value.PxWebAddress.AbsoluteUri;

    /// <summary>Makes the questions.</summary>
    /// <param name="mappings">Keys of mappings; one that is not there is left out.</param>
    /// <param name="years">The years; null when they are not well formed, and then nothing can be asked.</param>
    /// <param name="areas">The areas.</param>
    /// <param name="ct">Cancels.</param>
    internal async Task<IReadOnlyList<SourceQuestion>> PrepareAsync(IReadOnlyCollection<int> mappings, AskedYears? years, IReadOnlyList<Area> areas, CancellationToken ct)
    {
        var found = await db.ExternalSeries.AsNoTracking().Include(e => e.Series.Indicator).Where(e => mappings.Contains(e.Id))
            .OrderBy(e => e.Series.Indicator.Order).ThenBy(e => e.Series.Order).ThenBy(e => e.Provider)
            .ToListAsync(ct);
        return found.ConvertAll(external => Question(external, years, areas));
    }

    /// <summary>Asks each question. One that fails does not stop the others, but a source that does not answer at all is not asked again.</summary>
    /// <exception cref="RuleBrokenException">Fetching is not switched on (<c>statistics.off</c>).</exception>
    internal async Task<PendingImport> FetchAsync(IReadOnlyList<SourceQuestion> questions, AskedYears years, DateOnly today, CancellationToken ct)
    {
        var parts = new List<PendingPart>();
        var silent = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            var part = new PendingPart(question.Series.Id, question.Provider, question.Asked, today);
            if (question.Query is not { } query) parts.Add(part with { Failure = question.Fault });
            else if (silent.TryGetValue(question.Provider, out var why)) parts.Add(part with { Failure = why });
            else parts.Add(await FetchAsync(part, query, silent, ct));
        }

        return new PendingImport(years.From, years.To, parts);
    }

    /// <summary>Reads a saved response.</summary>
    /// <param name="question">What it answers.</param>
    /// <param name="years">The years of the question.</param>
    /// <param name="regions">Sotkanet's regions; null for another source.</param>
    /// <param name="file">The response.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="savedOn">The day on which the person saved it.</param>
    internal PendingImport Read(SourceQuestion question, AskedYears years, SotkanetRegions? regions, Stream file, string name, DateOnly savedOn)
    {
        var query = regions is null ? question.Query! : question.Mapping!.ToQuery(years, [.. question.Areas.Select(regions.Locate)]);
        var answer = ReaderOf(question.Provider).Read(file, query);
        return new PendingImport(years.From, years.To, [new PendingPart(question.Series.Id, question.Provider, question.Asked, savedOn) { Answer = answer, File = name }]);
    }

    private async Task<PendingPart> FetchAsync(PendingPart part, StatisticsQuery query, Dictionary<string, string> silent, CancellationToken ct)
    {
        try
        {
            var answer = await ReaderOf(part.Provider).FetchAsync(query, ct);
            return part with { Answer = answer, RetrievedOn = FinnishFormat.DayOf(answer.RetrievedAt) };
        }
        catch (StatisticsUnavailableException unavailable)
        {
            log.LogWarning(unavailable, "{Provider} gave no usable response.", part.Provider);
            if (IsSilent(unavailable)) silent[part.Provider] = unavailable.Message;
            return part with { Failure = unavailable.Message };
        }
    }

    private static bool IsSilent(StatisticsUnavailableException unavailable) => unavailable.Status is { } status
        ? status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError
        : unavailable.InnerException is OperationCanceledException or HttpRequestException { HttpRequestError: not HttpRequestError.ConfigurationLimitExceeded };

    private SourceQuestion Question(ExternalSeries external, AskedYears? years, IReadOnlyList<Area> areas)
    {
        var known = areas.Where(a => a.IsKnownTo(external.Provider)).ToList();
        var question = new SourceQuestion(external.Id, external.Series, external.Provider)
        {
            Mapping = SourceMapping.Read(external),
            Areas = known.ConvertAll(a => a.ToStatistics()),
            WithoutCode = [.. areas.Except(known).Select(a => a.Name)],
        };
        if (question.Mapping is not { } mapping) return question with { Fault = SourceTexts.MappingUnreadable };
        if (years is not { } asked) return question;
        if (known.Count == 0) return question with { Fault = string.Format(SourceTexts.NoAreaKnown, SourceProviders.NameOf(external.Provider)) };
        var query = mapping.ToQuery(asked, question.Areas);
        return question with { Query = query, Address = ReaderOf(external.Provider).AddressOf(query) };
    }

    private IStatisticsReader ReaderOf(string provider) => readers.Single(r => r.Provider == provider);
}
