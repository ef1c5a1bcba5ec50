using Hyte.Platform.Rights;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Platform.People;

/// <summary>What people and rights need at each start, once the database has been migrated and the directory seeded.</summary>
public sealed class PeopleStartup(IServiceScopeFactory scopes, RightsSetup rights, IConfiguration configuration)
{
    /// <summary>Makes the standard roles, the demo users of the development environment, or the link for the first administrator.</summary>
    /// <returns>Lines for the console; empty when there is nothing to say.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken ct)
    {
        await rights.EnsureForPlatformAsync(ct);
        await using var scope = scopes.CreateAsyncScope();
        var demoUsers = scope.ServiceProvider.GetRequiredService<DemoUsers>();
        await demoUsers.EnsureAsync(ct);
        if (demoUsers.AreAllowed) return [];
        if (await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().InviteAsync(ct) is not { } token) return [];
        return [PeopleTexts.CreateFirstAdministrator, $"  {PublicAddress.Of(configuration)}/account/first-administrator?token={token}"];
    }
}
