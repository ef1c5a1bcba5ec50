namespace Hyte.Participation.Events.Editing;

/// <summary>Two people changed one record: what the one who was first has saved, where it differs from what the other typed.</summary>
/// <param name="ByName">Who saved it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Fields">The fields that differ, with what is saved.</param>
internal sealed record EditConflict(string ByName, DateTime At, IReadOnlyList<(string Label, string Value)> Fields);
