using Hyte.Storage;

namespace Hyte.Participation.Pages;

/// <summary>What somebody else saved while a form was open. The form keeps what was typed, which may be saved over it.</summary>
/// <param name="ByName">Who saved.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Fields">What is stored now, field by field; none when it is what was typed.</param>
internal sealed record EarlierSave(string ByName, DateTime At, IReadOnlyList<(string Label, string? Value)> Fields)
{
    /// <summary>The form has a file to choose, which a browser does not keep.</summary>
    public bool LosesFile { get; init; }

    public static EarlierSave Of(Record saved, params IReadOnlyList<(string Label, string? Value)> fields) => new(saved.ChangedByName, saved.ChangedAt, fields);

    /// <summary>Keeps of the fields those that are stored otherwise than they were typed.</summary>
    public static EarlierSave Differing(Record saved, params IEnumerable<(string Label, string? Saved, string? Typed)> fields) =>
        Of(saved, [.. fields.Where(f => Plain(f.Saved) != Plain(f.Typed)).Select(f => (f.Label, f.Saved))]);

    private static string Plain(string? text) => text?.Trim().ReplaceLineEndings("\n") ?? "";
}
