namespace Hyte.Participation.Pages.Spaces;

/// <summary>Somebody else saved first: who, when and what, beside what the second person typed, which stays in the form.</summary>
/// <param name="ByName">Who saved.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Fields">The fields whose saved text differs from the typed one.</param>
internal sealed record Conflict(string ByName, DateTime At, IReadOnlyList<(string Label, string? Saved, string? Typed)> Fields)
{
    public static IReadOnlyList<(string Label, string? Saved, string? Typed)> Between<TDraft>(IReadOnlyList<(string Label, Func<TDraft, string?> Get)> fields, TDraft saved, TDraft typed) =>
        [.. fields.Select(f => (f.Label, Saved: f.Get(saved), Typed: f.Get(typed))).Where(f => Plain(f.Saved) != Plain(f.Typed))];

    private static string Plain(string? text) => text?.Trim().ReplaceLineEndings("\n") ?? "";
}
