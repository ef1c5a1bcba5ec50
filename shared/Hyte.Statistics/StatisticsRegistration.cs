using System.Net;
using Hyte.Statistics.PxWeb;
using Hyte.Statistics.Sotkanet;
using Hyte.Statistics.Sources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Hyte.Statistics;

/// <summary>Registers the readers of outside statistics.</summary>
public static class StatisticsRegistration
{
    /// <summary>Adds one <see cref="IStatisticsReader"/> for each source. Adding twice adds once.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The host's whole configuration, of which <see cref="StatisticsOptions.Section"/> is read.</param>
    public static IServiceCollection AddStatistics(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<StatisticsOptions>()
            .Bind(configuration.GetSection(StatisticsOptions.Section))
            .Validate(options => options.IsUsable(), $"{StatisticsOptions.Section} has an address, a limit or a name that cannot be used.")
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStatisticsReader, SotkanetReader>(provider =>
        {
            var options = OptionsOf(provider);
            var clock = provider.GetRequiredService<TimeProvider>();
            return new SotkanetReader(SourceOf(Texts.Sotkanet, options, clock), options, clock);
        }));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStatisticsReader, PxWebReader>(provider =>
        {
            var options = OptionsOf(provider);
            var clock = provider.GetRequiredService<TimeProvider>();
            return new PxWebReader(SourceOf(Texts.PxWeb, options, clock), options, clock);
        }));
        return services;
    }

    private static StatisticsOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<StatisticsOptions>>().Value;

    private static StatisticsSource SourceOf(string name, StatisticsOptions options, TimeProvider clock)
    {
        var handler = new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.All,
            // A house without a way out often drops packets silently; the person must not wait for every try to run its full time.
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            UseCookies = false,
        };
        var client = new HttpClient(handler)
        {
            Timeout = options.Timeout,
            MaxResponseContentBufferSize = options.LargestResponse,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        return new StatisticsSource(name, client, options, clock, new Random());
    }
}
