using Hyte.Participation.Pages.Records;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Links;

/// <summary>Registers what ties registers to measures.</summary>
internal static class LinksRegistration
{
    public static IServiceCollection AddMeasureTies(this IServiceCollection services) => services
        .AddScoped<MeasureTies>()
        .AddScoped<RecordSurroundings>();
}
