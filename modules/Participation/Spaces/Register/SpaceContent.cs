using Hyte.Modules.People;
using Hyte.Participation.Forms;
using Hyte.Participation.Spaces.Time;

namespace Hyte.Participation.Spaces.Register;

/// <summary>What the register says about a space, once it has been checked. There is no other way to one than <see cref="Read"/>.</summary>
internal sealed record SpaceContent
{
    public const int LongestReason = 500;
    public const int MostPeople = 10_000;

    /// <summary>Some of the houses have been open for a hundred years.</summary>
    public const int FirstYear = 1900;

    private SpaceContent()
    {
    }

    public required string Name { get; init; }

    public required string Address { get; init; }

    public string? Description { get; init; }

    public required int Capacity { get; init; }

    public required IReadOnlyList<string> Equipment { get; init; }

    public required AccessFacts Access { get; init; }

    /// <summary>Hours of the seven weekdays, from Monday.</summary>
    public required IReadOnlyList<DayHours> Week { get; init; }

    public string? ContactTitleCode { get; init; }

    public required DateOnly InUseFrom { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnReason { get; init; }

    public required bool ResidentsMayBook { get; init; }

    /// <summary>Checks everything that a person typed, not only the first mistake.</summary>
    /// <param name="draft">What was typed.</param>
    /// <param name="names">Knows titles.</param>
    /// <param name="today">The day in the city: a space without another first day is in use from it.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public static SpaceContent? Read(SpaceDraft draft, DirectorySnapshot names, DateOnly today, Action<string, string> refuse)
    {
        var form = new Typed(refuse);
        var name = form.Required(nameof(draft.Name), draft.Name, Space.LongestName, SpaceTexts.NameMissing);
        var address = form.Required(nameof(draft.Address), draft.Address, Space.LongestName, SpaceTexts.AddressMissing);
        var description = form.Optional(nameof(draft.Description), draft.Description, Space.LongestText);
        var capacity = form.RequiredWhole(nameof(draft.Capacity), draft.Capacity, 1, MostPeople, SpaceTexts.CapacityFormat);
        var equipment = ReadEquipment(draft.Equipment, form);
        var door = form.Whole(nameof(draft.DoorWidth), draft.DoorWidth, 30, 500, SpaceTexts.DoorWidthFormat);
        var notes = form.Optional(nameof(draft.AccessibilityNotes), draft.AccessibilityNotes, Space.LongestText);
        DayHours[] week =
        [
            form.Hours(nameof(draft.Monday), draft.Monday), form.Hours(nameof(draft.Tuesday), draft.Tuesday), form.Hours(nameof(draft.Wednesday), draft.Wednesday),
            form.Hours(nameof(draft.Thursday), draft.Thursday), form.Hours(nameof(draft.Friday), draft.Friday), form.Hours(nameof(draft.Saturday), draft.Saturday), form.Hours(nameof(draft.Sunday), draft.Sunday),
        ];
        var title = Typed.Plain(draft.Contact);
        var contact = title is not null && names.Resolve(title) is { Kind: DirectoryKind.Title } found ? found.Code : null;
        if (title is not null && contact is null) form.Refuse(nameof(draft.Contact), SpaceTexts.ContactUnknown);
        var from = form.Day(nameof(draft.InUseFrom), draft.InUseFrom, FirstYear) ?? today;
        var withdrawn = form.Day(nameof(draft.WithdrawnOn), draft.WithdrawnOn, FirstYear);
        var reason = form.Optional(nameof(draft.WithdrawnReason), draft.WithdrawnReason, LongestReason);
        if (withdrawn < from) form.Refuse(nameof(draft.WithdrawnOn), SpaceTexts.WithdrawnTooEarly);
        if (withdrawn is not null && reason is null) form.Refuse(nameof(draft.WithdrawnReason), SpaceTexts.WithdrawnReasonMissing);
        if (withdrawn is null && reason is not null) form.Refuse(nameof(draft.WithdrawnOn), SpaceTexts.WithdrawnDayMissing);

        return form.HasRefused ? null : new SpaceContent
        {
            Name = name,
            Address = address,
            Description = description,
            Capacity = capacity!.Value,
            Equipment = equipment,
            Access = new AccessFacts(draft.StepFree, door, draft.Toilet, draft.InductionLoop, draft.Lift, draft.Parking, notes),
            Week = week,
            ContactTitleCode = contact,
            InUseFrom = from,
            WithdrawnOn = withdrawn,
            WithdrawnReason = reason,
            ResidentsMayBook = draft.ResidentsMayBook,
        };
    }

    private static IReadOnlyList<string> ReadEquipment(string? typed, Typed form)
    {
        if (form.Optional(nameof(SpaceDraft.Equipment), typed, Space.LongestEquipment) is not { } text) return [];
        return [.. text.Split(['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Replace('|', '/'))
            .DistinctBy(Modules.Search.SearchText.Fold)];
    }
}

/// <summary>What is known of how accessible a space is.</summary>
/// <param name="StepFree">A way in without steps.</param>
/// <param name="DoorWidth">Width of the narrowest door on the way in, in centimetres.</param>
/// <param name="Toilet">An accessible toilet.</param>
/// <param name="InductionLoop">An induction loop.</param>
/// <param name="Lift">A lift, where one is needed.</param>
/// <param name="Parking">An accessible parking place.</param>
/// <param name="Notes">What else is to be known.</param>
internal sealed record AccessFacts(Known StepFree, int? DoorWidth, Known Toilet, Known InductionLoop, Known Lift, Known Parking, string? Notes);
