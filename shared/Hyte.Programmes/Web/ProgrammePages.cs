using Hyte.Programmes.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Web;

/// <summary>Registers what the shared pages of a module need besides the engine.</summary>
public static class ProgrammePages
{
    /// <summary>Makes the module known to the shared pages and contributions, under its id as the key.</summary>
    public static IServiceCollection AddProgrammePages(this IServiceCollection services, ProgrammeModule module)
    {
        ArgumentNullException.ThrowIfNull(module);
        return services
            .AddKeyedSingleton(module.Id, module)
            .AddKeyedScoped<ProgrammeSnapshots>(module.Id);
    }
}
