namespace Hyte.Participation.Pages.Budgeting;

/// <summary>Somebody else saved first: what they saved stands above the form, in which everything that was typed is left. Saving again replaces what they saved.</summary>
/// <param name="ByName">Who saved.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Saved">The fields that differ from what was typed, as they are saved now.</param>
internal sealed record Conflict(string ByName, DateTime At, IReadOnlyList<(string Label, string? Value)> Saved)
{
    /// <summary>Keeps of the fields those whose saved text is another than the typed one.</summary>
    public static Conflict Of(string byName, DateTime at, params (string Label, string? Saved, string? Typed)[] fields) =>
        new(byName, at, [.. fields.Where(f => (f.Saved ?? "") != (f.Typed?.Trim().ReplaceLineEndings("\n") ?? "")).Select(f => (f.Label, f.Saved))]);
}
