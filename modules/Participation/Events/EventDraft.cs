using System.Globalization;
using Hyte.Modules.People;
using Hyte.Participation.Forms;

namespace Hyte.Participation.Events;

/// <summary>An event as a person types it: texts that may be wrong and must not be lost.</summary>
internal sealed class EventDraft
{
    public string? Kind { get; set; }

    public string? Name { get; set; }

    public string? Place { get; set; }

    public string? Day { get; set; }

    public string? StartTime { get; set; }

    public string? EndDay { get; set; }

    public string? EndTime { get; set; }

    public string? Themes { get; set; }

    /// <summary>One a line.</summary>
    public string? Organisers { get; set; }

    public string? Description { get; set; }

    public bool IsPublic { get; set; }

    public bool TakesRegistrations { get; set; }

    public string? Capacity { get; set; }

    public bool HasWaitingList { get; set; }

    public string? RegistrationEnds { get; set; }

    public static EventDraft Of(ParticipationEvent saved, DirectorySnapshot directory) => new()
    {
        Kind = EventKinds.Of(saved.Kind).Code,
        Name = saved.Name,
        Place = saved.Place,
        Day = Shown.Day(saved.Day),
        StartTime = saved.StartTime is { } start ? Shown.Time(start) : null,
        EndDay = saved.EndDay == saved.Day ? null : Shown.Day(saved.EndDay),
        EndTime = saved.EndTime is { } end ? Shown.Time(end) : null,
        Themes = saved.Themes,
        Organisers = string.Join('\n', Events.Organisers.Names(saved.Organisers, directory)),
        Description = saved.Description,
        IsPublic = saved.IsPublic,
        TakesRegistrations = saved.TakesRegistrations,
        Capacity = saved.Capacity?.ToString(CultureInfo.InvariantCulture),
        HasWaitingList = saved.HasWaitingList,
        RegistrationEnds = Shown.Day(saved.RegistrationEnds),
    };

    /// <summary>The fields that two drafts do not agree on, with what the other says, in words.</summary>
    public IReadOnlyList<(string Label, string? Value)> DifferencesIn(EventDraft other) =>
        [.. Fields(this).Zip(Fields(other)).Where(pair => !string.Equals(pair.First.Value?.Trim(), pair.Second.Value?.Trim(), StringComparison.Ordinal))
            .Select(pair => pair.Second)];

    private static IEnumerable<(string Label, string? Value)> Fields(EventDraft draft) =>
    [
        (EventTexts.FieldKind, EventKinds.Find(draft.Kind) is { } kind ? EventKinds.Of(kind).Name : null),
        (EventTexts.FieldName, draft.Name),
        (EventTexts.FieldPlace, draft.Place),
        (EventTexts.FieldDay, Spoken(draft.Day)),
        (EventTexts.FieldStartTime, draft.StartTime),
        (EventTexts.FieldEndDay, Spoken(draft.EndDay)),
        (EventTexts.FieldEndTime, draft.EndTime),
        (EventTexts.FieldThemes, draft.Themes?.ReplaceLineEndings("\n")),
        (EventTexts.FieldOrganisers, draft.Organisers?.ReplaceLineEndings("\n")),
        (EventTexts.FieldDescription, draft.Description?.ReplaceLineEndings("\n")),
        (EventTexts.FieldPublic, YesNo(draft.IsPublic)),
        (EventTexts.FieldTakesRegistrations, YesNo(draft.TakesRegistrations)),
        (EventTexts.FieldCapacity, draft.Capacity),
        (EventTexts.FieldWaitingList, YesNo(draft.HasWaitingList)),
        (EventTexts.FieldRegistrationEnds, Spoken(draft.RegistrationEnds)),
    ];

    private static string? Spoken(string? day) => Typed.ReadDay(day) is { } read ? Web.FinnishFormat.Date(read) : day;

    private static string YesNo(bool value) => value ? EventTexts.Yes : EventTexts.No;
}
