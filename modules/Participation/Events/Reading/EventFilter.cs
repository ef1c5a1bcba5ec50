using System.Globalization;

namespace Hyte.Participation.Events.Reading;

/// <summary>What of the register is asked for, as it stands in the address.</summary>
/// <param name="Text">Words that an event must contain.</param>
/// <param name="Kind">Code of the kind.</param>
/// <param name="State">One of <see cref="States"/>.</param>
/// <param name="Year">Year of the first day.</param>
internal sealed record EventFilter(string? Text, string? Kind, string? State, int? Year)
{
    public const string Coming = "coming";
    public const string Held = "held";
    public const string Cancelled = "cancelled";

    public static IReadOnlyList<(string Code, string Name)> States => [(Coming, EventTexts.StatesComing), (Held, EventTexts.StatesHeld), (Cancelled, EventTexts.StatesCancelled)];

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && string.IsNullOrEmpty(Kind) && string.IsNullOrEmpty(State) && Year is null;

    /// <summary>The address of a page of the filtered register; the page's number is left as {0}.</summary>
    public string HrefFormat()
    {
        (string Key, string? Value)[] kept = [("q", Text), ("kind", Kind), ("state", State), ("year", Year?.ToString(CultureInfo.InvariantCulture))];
        return $"?{string.Concat(kept.Where(k => !string.IsNullOrWhiteSpace(k.Value)).Select(k => $"{k.Key}={Uri.EscapeDataString(k.Value!)}&"))}p={{0}}";
    }
}
