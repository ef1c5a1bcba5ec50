namespace Hyte.Impact.Guides;

/// <summary>Addresses of the guide.</summary>
internal static class GuidePaths
{
    public const string Home = "/impact/guide";

    public static string Version(int number) => $"/impact/guide/versions/{number}";

    public static string Part(string part) => $"/impact/guide/{part}";

    /// <summary>A part of one term: the dimensions of a perspective, the rows of a template.</summary>
    public static string Part(string part, string code) => $"/impact/guide/{part}/{Uri.EscapeDataString(code)}";
}
