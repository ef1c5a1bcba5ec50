using Hyte.Participation.Forms;
using Hyte.Participation.Spaces.Time;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>When a series repeats, as a person types it.</summary>
internal sealed class SeriesDraft
{
    public const int LongestStep = 12;

    public string? First { get; set; }

    public string? Until { get; set; }

    public string? EveryWeeks { get; set; } = "1";

    /// <summary>A time of the clock, in minutes from midnight: each occurrence begins at it, in summer and in winter.</summary>
    public string? StartMinute { get; set; }

    public string? Minutes { get; set; }

    /// <summary>Checks everything that was typed.</summary>
    /// <returns>Null when something was refused.</returns>
    public SeriesContent? Read(Action<string, string> refuse)
    {
        var form = new Typed(refuse);
        var first = form.RequiredDay(nameof(First), First);
        var until = form.RequiredDay(nameof(Until), Until);
        var step = form.RequiredWhole(nameof(EveryWeeks), EveryWeeks, 1, LongestStep, SpaceTexts.EveryWeeksFormat);
        var start = form.Need(nameof(StartMinute), Typed.ReadWhole(StartMinute) is { } minute and < CityTime.MinutesInDay && minute % TimeGrid.SlotMinutes == 0 ? minute : (int?)null, SpaceTexts.StartMissing);
        var minutes = form.Need(nameof(Minutes), Typed.ReadWhole(Minutes) is { } length and > 0 and <= CityTime.MinutesInDay && length % TimeGrid.SlotMinutes == 0 ? length : (int?)null, SpaceTexts.LengthMissing);
        if (until < first) form.Refuse(nameof(Until), SpaceTexts.UntilBeforeFirst);
        if (first is { } from && until is { } to && step is { } weeks && from <= to && ((to.DayNumber - from.DayNumber) / (7 * weeks)) + 1 is > BookingSeries.MostOccurrences and var count)
            form.Refuse(nameof(Until), string.Format(SpaceTexts.TooManyOccurrences, count, BookingSeries.MostOccurrences));
        return form.HasRefused ? null : new SeriesContent(first!.Value, until!.Value, step!.Value, start!.Value, minutes!.Value);
    }
}

/// <summary>When a series repeats, once it has been checked.</summary>
/// <param name="First">The first day.</param>
/// <param name="Until">The last day that may have an occurrence.</param>
/// <param name="EveryWeeks">Every how many weeks.</param>
/// <param name="StartMinute">When each begins, in minutes of the clock from midnight.</param>
/// <param name="Minutes">How long each is.</param>
internal sealed record SeriesContent(DateOnly First, DateOnly Until, int EveryWeeks, int StartMinute, int Minutes);
