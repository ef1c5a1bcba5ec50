namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>What a person has answered to the questions of a file's preview.</summary>
/// <param name="SeenAt">When the preview was made, in UTC; null while it is made.</param>
/// <param name="Confirmations">Ticked confirmations by the line.</param>
/// <param name="Reasons">Chosen reasons by the line.</param>
/// <param name="All">Every question that a tick can answer is answered.</param>
internal sealed record FileAnswers(
    DateTime? SeenAt, IReadOnlyDictionary<int, string> Confirmations, IReadOnlyDictionary<int, MissingReason> Reasons, bool All)
{
    public static FileAnswers None { get; } = new(null, new Dictionary<int, string>(), new Dictionary<int, MissingReason>(), All: false);

    public string? ConfirmationOf(int line) => Confirmations.GetValueOrDefault(line);

    public MissingReason? ReasonOf(int line) => Reasons.TryGetValue(line, out var reason) ? reason : null;
}
