namespace Hyte.Web;

/// <summary>A state as people see it: a drawn shape, a tone and the word that says the same.</summary>
/// <param name="Shape">The shape; prints and survives colour blindness.</param>
/// <param name="Tone">The meaning of the colour.</param>
/// <param name="Word">The state in plain Finnish, for example "Toteutuu osittain". Always present, also to a screen reader in compact form.</param>
public sealed record Mark(MarkShape Shape, MarkTone Tone, string Word);
