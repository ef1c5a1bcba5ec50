using Hyte.Impact.Cases;

namespace Hyte.Impact.EditCase;

/// <summary>Two people changed one case: what the other saved and what the second one typed, field by field.</summary>
/// <param name="Version">The version now saved; a choice is made against it.</param>
/// <param name="ByName">Who saved it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Fields">The fields that the other changed and that differ.</param>
internal sealed record CaseConflict(int Version, string ByName, DateTime At, IReadOnlyList<ConflictingField> Fields);

/// <summary>A field with two texts.</summary>
/// <param name="Field">Which.</param>
/// <param name="Saved">What the other saved, in words.</param>
/// <param name="Mine">What the second person typed, in words.</param>
/// <param name="IChangedIt">False when the second person's text is only the old one: then the saved text is the natural choice.</param>
internal sealed record ConflictingField(CaseField Field, string? Saved, string? Mine, bool IChangedIt);
