using Hyte.Participation.Forms;
using Hyte.Participation.Spaces.Time;

namespace Hyte.Participation.Spaces.Rules;

/// <summary>The rules of a space as a person types them.</summary>
internal sealed class RulesDraft
{
    private const int MinutesInDay = CityTime.MinutesInDay;

    public string? StartInterval { get; set; }

    public string? MinMinutes { get; set; }

    public string? MaxMinutes { get; set; }

    public string? BufferBefore { get; set; }

    public string? BufferAfter { get; set; }

    public string? MinDaysAhead { get; set; }

    public string? MaxDaysAhead { get; set; }

    public bool NeedsApproval { get; set; }

    public string? MaxOpen { get; set; }

    /// <summary>Every field with its label, as it is compared when two people write at once.</summary>
    public static IReadOnlyList<(string Label, Func<RulesDraft, string?> Get)> Fields =>
    [
        (SpaceTexts.FieldStartInterval, d => d.StartInterval),
        (SpaceTexts.FieldMinMinutes, d => d.MinMinutes),
        (SpaceTexts.FieldMaxMinutes, d => d.MaxMinutes),
        (SpaceTexts.FieldBufferBefore, d => d.BufferBefore),
        (SpaceTexts.FieldBufferAfter, d => d.BufferAfter),
        (SpaceTexts.FieldMinDays, d => d.MinDaysAhead),
        (SpaceTexts.FieldMaxDays, d => d.MaxDaysAhead),
        (SpaceTexts.FieldNeedsApproval, d => d.NeedsApproval ? SpaceTexts.KnownYes : SpaceTexts.KnownNo),
        (SpaceTexts.FieldMaxOpen, d => d.MaxOpen),
    ];

    public static RulesDraft Of(BookingRules rules) => new()
    {
        StartInterval = $"{rules.StartInterval}",
        MinMinutes = $"{rules.MinMinutes}",
        MaxMinutes = $"{rules.MaxMinutes}",
        BufferBefore = $"{rules.BufferBefore}",
        BufferAfter = $"{rules.BufferAfter}",
        MinDaysAhead = $"{rules.MinDaysAhead}",
        MaxDaysAhead = $"{rules.MaxDaysAhead}",
        NeedsApproval = rules.NeedsApproval,
        MaxOpen = $"{rules.MaxOpen}",
    };

    /// <summary>Checks everything that was typed.</summary>
    /// <returns>Null when something was refused.</returns>
    public BookingRules? Read(Action<string, string> refuse)
    {
        var form = new Typed(refuse);
        var interval = form.Need(nameof(StartInterval), Typed.ReadWhole(StartInterval) is { } step && BookingRules.StartIntervals.Contains(step) ? step : (int?)null, SpaceTexts.StartIntervalFormat);
        var least = Quarters(nameof(MinMinutes), MinMinutes, TimeGrid.SlotMinutes, MinutesInDay);
        var most = Quarters(nameof(MaxMinutes), MaxMinutes, TimeGrid.SlotMinutes, MinutesInDay);
        if (most < least) form.Refuse(nameof(MaxMinutes), SpaceTexts.MaxBelowMin);
        var before = Quarters(nameof(BufferBefore), BufferBefore, 0, MinutesInDay / 2);
        var after = Quarters(nameof(BufferAfter), BufferAfter, 0, MinutesInDay / 2);
        var latest = form.RequiredWhole(nameof(MinDaysAhead), MinDaysAhead, 0, 365, SpaceTexts.DaysFormat);
        var earliest = form.RequiredWhole(nameof(MaxDaysAhead), MaxDaysAhead, 0, 730, SpaceTexts.DaysFormat);
        if (earliest < latest) form.Refuse(nameof(MaxDaysAhead), SpaceTexts.MaxDaysBelowMin);
        var open = form.RequiredWhole(nameof(MaxOpen), MaxOpen, 1, 1000, SpaceTexts.MaxOpenFormat);
        return form.HasRefused
            ? null
            : new BookingRules(interval!.Value, least!.Value, most!.Value, before!.Value, after!.Value, latest!.Value, earliest!.Value, NeedsApproval, open!.Value);

        int? Quarters(string field, string? typed, int from, int to) =>
            form.RequiredWhole(field, typed, from, to, SpaceTexts.MinutesFormat) is { } minutes
                ? form.Need(field, minutes % TimeGrid.SlotMinutes == 0 ? minutes : (int?)null, SpaceTexts.MinutesOffGrid)
                : null;
    }
}
