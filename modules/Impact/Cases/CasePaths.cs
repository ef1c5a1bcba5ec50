namespace Hyte.Impact.Cases;

/// <summary>Addresses of a case and its parts.</summary>
internal static class CasePaths
{
    public const string Home = "/impact";

    public static string Case(int id) => $"/impact/cases/{id}";

    /// <summary>A part of a case: <c>screening</c>, <c>effects</c>.</summary>
    public static string Part(int id, string part) => $"/impact/cases/{id}/{part}";

    /// <summary>How a case is named to other modules.</summary>
    public static string Reference(int id) => $"impact:{id}";
}
