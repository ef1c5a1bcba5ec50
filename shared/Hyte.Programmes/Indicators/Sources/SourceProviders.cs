namespace Hyte.Programmes.Indicators.Sources;

/// <summary>The outside sources that figures are brought from.</summary>
public static class SourceProviders
{
    /// <summary>Sotkanet, of the Finnish institute for health and welfare.</summary>
    public const string Sotkanet = "sotkanet";

    /// <summary>Statistics Finland's tables.</summary>
    public const string PxWeb = "pxweb";

    /// <summary>Their ids, in the order of pages.</summary>
    public static IReadOnlyList<string> All { get; } = [Sotkanet, PxWeb];

    /// <summary>What people call a source.</summary>
    public static string NameOf(string? provider) => provider switch
    {
        Sotkanet => SourceTexts.Sotkanet,
        PxWeb => SourceTexts.PxWeb,
        _ => provider ?? "",
    };
}
