namespace Hyte.Web;

/// <summary>One option of a radio row.</summary>
/// <param name="Value">The value that is posted.</param>
/// <param name="Text">The option in plain Finnish.</param>
/// <param name="Mark">The state's mark, drawn before the text; null when the option is not a state.</param>
public sealed record Choice(string Value, string Text, Mark? Mark);
