using System.Text.RegularExpressions;
using Hyte.Impact.Assessments;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Links;
using Hyte.Modules.Contributions;

namespace Hyte.Impact.Api;

/// <summary>A word that programs hold on to, and what people read.</summary>
/// <param name="Code">Stays the same whatever the words become.</param>
/// <param name="Name">In Finnish.</param>
internal sealed record CodedName(string Code, string Name)
{
    public static CodedName Of(Stage stage) => new(stage.Code(), stage.Name());

    /// <summary>How a prediction held; an outcome that this version does not know keeps its code.</summary>
    public static CodedName OfOutcome(string outcome) =>
        Enum.TryParse<Outcome>(outcome, out var known) ? new(ApiCodes.Of(known), OutcomeMarks.Of(known).Word) : new(outcome, outcome);

    /// <summary>What a link leads to; a kind that this version does not know keeps its code.</summary>
    public static CodedName OfRecord(string kind) =>
        Enum.TryParse<RecordKind>(kind, out var known) ? new(ApiCodes.Of(known), known.Name()) : new(kind, kind);
}

/// <summary>Names of the code as codes of the interface: <c>NotAssessed</c> is <c>not-assessed</c>.</summary>
internal static partial class ApiCodes
{
    public static string Of<T>(T value)
        where T : struct, Enum => Of(value.ToString());

    public static string Of(string name) => Borders().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Borders();
}
