namespace Hyte.Impact.Cases;

/// <summary>Addresses of a case and its parts.</summary>
internal static class CasePaths
{
    public const string Home = "/impact";

    public static string Case(int id) => $"/impact/cases/{id}";

    /// <summary>A part of a case: <c>screening</c>, <c>effects</c>.</summary>
    public static string Part(int id, string part) => $"/impact/cases/{id}/{part}";

    /// <summary>A document of a case, to read: <c>versions/2/summary</c>, or of its present state <c>documents/summary</c>.</summary>
    /// <param name="id">The case.</param>
    /// <param name="version">Number of the version; null for the present state.</param>
    /// <param name="kind">Code of the document.</param>
    public static string Document(int id, int? version, string kind) => Part(id, version is { } number ? $"versions/{number}/{kind}" : $"documents/{kind}");

    /// <summary>How a case is named to other modules.</summary>
    public static string Reference(int id) => $"impact:{id}";
}
