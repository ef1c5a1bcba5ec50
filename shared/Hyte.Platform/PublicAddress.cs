using Microsoft.Extensions.Configuration;

namespace Hyte.Platform;

/// <summary>The address at which people reach the product, for links that leave it: the one in the settings, or else the one it listens at.</summary>
internal static class PublicAddress
{
    /// <summary>The address without a slash at its end.</summary>
    public static string Of(IConfiguration configuration)
    {
        var address = configuration["Hyte:PublicAddress"] is { Length: > 0 } told ? told : Listened(configuration);
        return address.TrimEnd('/');
    }

    private static string Listened(IConfiguration configuration) =>
        configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? "http://localhost:5080";
}
