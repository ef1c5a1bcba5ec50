using Hyte.Modules.People;
using Hyte.Participation.Forms;
using Hyte.Web;

namespace Hyte.Participation.Spaces.Register;

/// <summary>A space as a person types it: texts that may be wrong and must not be lost.</summary>
internal sealed class SpaceDraft
{
    public string? Name { get; set; }

    public string? Address { get; set; }

    public string? Description { get; set; }

    public string? Capacity { get; set; }

    public string? Equipment { get; set; }

    public Known StepFree { get; set; }

    public string? DoorWidth { get; set; }

    public Known Toilet { get; set; }

    public Known InductionLoop { get; set; }

    public Known Lift { get; set; }

    public Known Parking { get; set; }

    public string? AccessibilityNotes { get; set; }

    public string? Monday { get; set; }

    public string? Tuesday { get; set; }

    public string? Wednesday { get; set; }

    public string? Thursday { get; set; }

    public string? Friday { get; set; }

    public string? Saturday { get; set; }

    public string? Sunday { get; set; }

    /// <summary>A title of the directory.</summary>
    public string? Contact { get; set; }

    public string? InUseFrom { get; set; }

    public string? WithdrawnOn { get; set; }

    public string? WithdrawnReason { get; set; }

    public bool ResidentsMayBook { get; set; }

    /// <summary>Every field with its label, as it is compared when two people write at once.</summary>
    public static IReadOnlyList<(string Label, Func<SpaceDraft, string?> Get)> Fields =>
    [
        (SpaceTexts.FieldName, d => d.Name),
        (SpaceTexts.FieldAddress, d => d.Address),
        (SpaceTexts.FieldDescription, d => d.Description),
        (SpaceTexts.FieldCapacity, d => d.Capacity),
        (SpaceTexts.FieldEquipment, d => d.Equipment),
        (SpaceTexts.StepFree, d => d.StepFree.Word()),
        (SpaceTexts.DoorWidth, d => d.DoorWidth),
        (SpaceTexts.AccessibleToilet, d => d.Toilet.Word()),
        (SpaceTexts.InductionLoop, d => d.InductionLoop.Word()),
        (SpaceTexts.Lift, d => d.Lift.Word()),
        (SpaceTexts.AccessibleParking, d => d.Parking.Word()),
        (SpaceTexts.AccessibilityNotes, d => d.AccessibilityNotes),
        (SpaceTexts.Monday, d => d.Monday),
        (SpaceTexts.Tuesday, d => d.Tuesday),
        (SpaceTexts.Wednesday, d => d.Wednesday),
        (SpaceTexts.Thursday, d => d.Thursday),
        (SpaceTexts.Friday, d => d.Friday),
        (SpaceTexts.Saturday, d => d.Saturday),
        (SpaceTexts.Sunday, d => d.Sunday),
        (SpaceTexts.FieldContact, d => d.Contact),
        (SpaceTexts.FieldInUseFrom, d => Day(d.InUseFrom)),
        (SpaceTexts.FieldWithdrawnOn, d => Day(d.WithdrawnOn)),
        (SpaceTexts.FieldWithdrawnReason, d => d.WithdrawnReason),
        (SpaceTexts.FieldResidents, d => d.ResidentsMayBook ? SpaceTexts.KnownYes : SpaceTexts.KnownNo),
    ];

    public static SpaceDraft Of(Space space, DirectorySnapshot names) => new()
    {
        Name = space.Name,
        Address = space.Address,
        Description = space.Description,
        Capacity = $"{space.Capacity}",
        Equipment = space.Equipment,
        StepFree = space.StepFree,
        DoorWidth = space.DoorWidth is { } width ? $"{width}" : null,
        Toilet = space.AccessibleToilet,
        InductionLoop = space.InductionLoop,
        Lift = space.Lift,
        Parking = space.AccessibleParking,
        AccessibilityNotes = space.AccessibilityNotes,
        Monday = space.Monday,
        Tuesday = space.Tuesday,
        Wednesday = space.Wednesday,
        Thursday = space.Thursday,
        Friday = space.Friday,
        Saturday = space.Saturday,
        Sunday = space.Sunday,
        Contact = space.ContactTitleCode is { } code ? names.NameOf(code) : null,
        InUseFrom = Shown.Day(space.InUseFrom),
        WithdrawnOn = Shown.Day(space.WithdrawnOn),
        WithdrawnReason = space.WithdrawnReason,
        ResidentsMayBook = space.ResidentsMayBook,
    };

    private static string? Day(string? typed) => Typed.ReadDay(typed, SpaceContent.FirstYear) is { } day ? FinnishFormat.Date(day) : typed;
}
