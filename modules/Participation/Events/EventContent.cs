using Hyte.Modules.People;
using Hyte.Participation.Forms;

namespace Hyte.Participation.Events;

/// <summary>What an event says, once it has been checked.</summary>
internal sealed record EventContent
{
    private const int MostDays = 31;
    private const int MostPlaces = 10_000;

    public required EventKind Kind { get; init; }

    public required string Name { get; init; }

    public required string Place { get; init; }

    public required EventTime When { get; init; }

    public string? Themes { get; init; }

    public string? Organisers { get; init; }

    /// <summary>The same in words, to be searched.</summary>
    public string OrganiserNames { get; init; } = "";

    public string? Description { get; init; }

    public bool IsPublic { get; init; }

    public bool TakesRegistrations { get; init; }

    public int? Capacity { get; init; }

    public bool HasWaitingList { get; init; }

    public DateOnly? RegistrationEnds { get; init; }

    /// <summary>Checks everything that a person typed, not only the first mistake.</summary>
    /// <param name="draft">What was typed.</param>
    /// <param name="directory">Knows the organisers.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public static EventContent? Read(EventDraft draft, DirectorySnapshot directory, Action<string, string> refuse)
    {
        var fields = new Typed(refuse);
        var kind = fields.Need(nameof(draft.Kind), EventKinds.Find(draft.Kind), EventTexts.KindMissing);
        var name = fields.RequiredLine(nameof(draft.Name), draft.Name, ParticipationEvent.LongestName, EventTexts.NameMissing);
        var place = fields.RequiredLine(nameof(draft.Place), draft.Place, ParticipationEvent.LongestName, EventTexts.PlaceMissing);
        var when = ReadTime(draft, fields);
        var themes = fields.Optional(nameof(draft.Themes), draft.Themes, 1000);
        var description = fields.Optional(nameof(draft.Description), draft.Description, ParticipationEvent.LongestText);
        var organisers = ReadOrganisers(draft, fields);
        var capacity = fields.Whole(nameof(draft.Capacity), draft.Capacity, 1, MostPlaces, EventTexts.CapacityFormat);
        var last = fields.Day(nameof(draft.RegistrationEnds), draft.RegistrationEnds);
        if (last > when?.EndDay) fields.Refuse(nameof(draft.RegistrationEnds), EventTexts.DeadlineAfterEvent);
        if (draft.HasWaitingList && draft.TakesRegistrations && Typed.OneLine(draft.Capacity) is null) fields.Refuse(nameof(draft.Capacity), EventTexts.CapacityForWaiting);
        if (fields.HasRefused) return null;
        return new EventContent
        {
            Kind = kind!.Value,
            Name = name,
            Place = place,
            When = when!,
            Themes = themes,
            Organisers = Events.Organisers.Of(organisers, directory),
            OrganiserNames = string.Join(' ', organisers),
            Description = description,
            IsPublic = draft.IsPublic,
            TakesRegistrations = draft.TakesRegistrations,
            Capacity = capacity,
            HasWaitingList = draft.HasWaitingList,
            RegistrationEnds = last,
        };
    }

    private static EventTime? ReadTime(EventDraft draft, Typed fields)
    {
        var day = fields.RequiredDay(nameof(draft.Day), draft.Day);
        var start = fields.Time(nameof(draft.StartTime), draft.StartTime);
        var endDay = fields.Day(nameof(draft.EndDay), draft.EndDay) ?? day;
        var end = fields.Time(nameof(draft.EndTime), draft.EndTime);
        if (day is not { } first || endDay is not { } lastDay) return null;
        if (lastDay < first) fields.Refuse(nameof(draft.EndDay), EventTexts.EndDayBeforeDay);
        if (lastDay.DayNumber - first.DayNumber > MostDays) fields.Refuse(nameof(draft.EndDay), EventTexts.TooManyDays);
        if (end is not null && Typed.OneLine(draft.StartTime) is null) fields.Refuse(nameof(draft.StartTime), EventTexts.StartMissing);
        if (lastDay == first && end is not null && end <= start) fields.Refuse(nameof(draft.EndTime), EventTexts.EndBeforeStart);
        return new EventTime(first, start, lastDay, end);
    }

    private static List<string> ReadOrganisers(EventDraft draft, Typed fields)
    {
        var names = (draft.Organisers ?? "").Split('\n').Select(Typed.OneLine).OfType<string>().Select(name => name.Trim('\u0001')).Where(name => name.Length > 0).ToList();
        if (names.Count > Events.Organisers.Most) fields.Refuse(nameof(draft.Organisers), string.Format(EventTexts.TooManyOrganisers, Events.Organisers.Most));
        if (names.Find(n => n.Length > Events.Organisers.LongestName) is { } longest) fields.Refuse(nameof(draft.Organisers), Typed.TooLong(Events.Organisers.LongestName, longest.Length));
        return names;
    }
}
