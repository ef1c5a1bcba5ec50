using System.Globalization;

namespace Hyte.Participation.Spaces.Register;

/// <summary>What of the register is asked for, as it stands in the address.</summary>
/// <param name="Text">Words that a space must contain.</param>
/// <param name="People">How many people it must hold.</param>
/// <param name="Equipment">A piece of equipment that it must have.</param>
/// <param name="Access">Which accessibility facts must be known to be so: names of <see cref="AccessNeed"/>.</param>
/// <param name="Withdrawn">Show those that are no longer in use instead.</param>
internal sealed record SpaceFilter(string? Text, int? People, string? Equipment, IReadOnlyList<AccessNeed> Access, bool Withdrawn)
{
    public static SpaceFilter None { get; } = new(null, null, null, [], Withdrawn: false);

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && People is null && string.IsNullOrEmpty(Equipment) && Access.Count == 0 && !Withdrawn;

    /// <summary>The address of a page of the filtered register; the page's number is left as {0}.</summary>
    public string HrefFormat()
    {
        IEnumerable<(string Key, string? Value)> kept =
        [
            ("q", Text), ("people", People?.ToString(CultureInfo.InvariantCulture)), ("equipment", Equipment), .. Access.Select(a => ("access", (string?)a.ToString())), ("withdrawn", Withdrawn ? "true" : null),
        ];
        // Braces are the pager's own signs; a word may have them.
        var query = string.Concat(kept.Where(k => !string.IsNullOrWhiteSpace(k.Value)).Select(k => $"{k.Key}={Uri.EscapeDataString(k.Value!)}&"));
        return $"?{query}p={{0}}";
    }
}

/// <summary>What a person may need of a space.</summary>
internal enum AccessNeed
{
    StepFree,
    Toilet,
    InductionLoop,
    Lift,
    Parking,

    /// <summary>A door of at least 80 centimetres.</summary>
    WideDoor,
}

internal static class AccessNeedWords
{
    /// <summary>How wide a door a wheelchair needs, in centimetres.</summary>
    public const int WideDoor = 80;

    public static string Word(this AccessNeed need) => need switch
    {
        AccessNeed.StepFree => SpaceTexts.StepFree,
        AccessNeed.Toilet => SpaceTexts.AccessibleToilet,
        AccessNeed.InductionLoop => SpaceTexts.InductionLoop,
        AccessNeed.Lift => SpaceTexts.Lift,
        AccessNeed.Parking => SpaceTexts.AccessibleParking,
        _ => SpaceTexts.WideDoor,
    };
}
