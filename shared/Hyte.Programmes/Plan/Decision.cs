namespace Hyte.Programmes.Plan;

/// <summary>The decision by which a programme is in force; every part may be unknown.</summary>
/// <param name="BodyCode">Directory code of the body.</param>
/// <param name="Date">Day of the decision.</param>
/// <param name="Section">Section of the minutes, as written: <c>§ 45</c>.</param>
/// <param name="Number">Number of the case: <c>MliDno-2021-1234</c>.</param>
public sealed record Decision(string? BodyCode = null, DateOnly? Date = null, string? Section = null, string? Number = null);
