namespace Hyte.Programmes.Pages;

/// <summary>A field that takes a file.</summary>
/// <param name="Name">Name and id of the control.</param>
/// <param name="Label">The label.</param>
/// <param name="Hint">A sentence under it.</param>
/// <param name="Accept">Kinds of files that the browser offers; null for all.</param>
internal sealed record FileField(string Name, string Label, string Hint, string? Accept = null);
