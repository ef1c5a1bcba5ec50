using Hyte.Participation.Spaces.Rules;
using Hyte.Participation.Spaces.Time;
using Hyte.Storage;

namespace Hyte.Participation.Spaces.Register;

/// <summary>A space that residents and groups may use free of charge.</summary>
internal sealed class Space : Record
{
    public const int LongestName = 200;
    public const int LongestText = 4000;
    public const int LongestEquipment = 2000;

    private Space()
    {
    }

    public Space(SpaceContent content)
    {
        Write(content);
        Write(BookingRules.AtFirst);
    }

    public string Name { get; private set; } = "";

    public string Address { get; private set; } = "";

    public string? Description { get; private set; }

    /// <summary>How many people at most.</summary>
    public int Capacity { get; private set; }

    /// <summary>One piece of equipment a line.</summary>
    public string Equipment { get; private set; } = "";

    public Known StepFree { get; private set; }

    /// <summary>Width of the narrowest door on the way in, in centimetres; null when it is not known.</summary>
    public int? DoorWidth { get; private set; }

    public Known AccessibleToilet { get; private set; }

    public Known InductionLoop { get; private set; }

    public Known Lift { get; private set; }

    public Known AccessibleParking { get; private set; }

    public string? AccessibilityNotes { get; private set; }

    /// <summary>When it is open on a weekday, as <see cref="DayHours"/> writes it; empty is closed.</summary>
    public string Monday { get; private set; } = "";

    public string Tuesday { get; private set; } = "";

    public string Wednesday { get; private set; } = "";

    public string Thursday { get; private set; } = "";

    public string Friday { get; private set; } = "";

    public string Saturday { get; private set; } = "";

    public string Sunday { get; private set; } = "";

    /// <summary>The directory's code of the title that answers for the space.</summary>
    public string? ContactTitleCode { get; private set; }

    /// <summary>The first day on which the space was in use.</summary>
    public DateOnly InUseFrom { get; private set; }

    /// <summary>From this day on the space is no longer in use; null when it is.</summary>
    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawnReason { get; private set; }

    /// <summary>Residents may book it on their own pages.</summary>
    public bool ResidentsMayBook { get; private set; }

    public int StartInterval { get; private set; }

    public int MinMinutes { get; private set; }

    public int MaxMinutes { get; private set; }

    public int BufferBefore { get; private set; }

    public int BufferAfter { get; private set; }

    public int MinDaysAhead { get; private set; }

    public int MaxDaysAhead { get; private set; }

    public bool NeedsApproval { get; private set; }

    public int MaxOpen { get; private set; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    /// <summary>The equipment folded, each piece between bars, for filters.</summary>
    [NotInHistory]
    public string EquipmentKeys { get; private set; } = "";

    public bool IsWithdrawn => WithdrawnOn is not null;

    public BookingRules Rules => new(StartInterval, MinMinutes, MaxMinutes, BufferBefore, BufferAfter, MinDaysAhead, MaxDaysAhead, NeedsApproval, MaxOpen);

    public IReadOnlyList<string> EquipmentList => Equipment.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>When it is open on a weekday, exceptions aside.</summary>
    public DayHours HoursOn(DayOfWeek day) => DayHours.Stored(day switch
    {
        DayOfWeek.Monday => Monday,
        DayOfWeek.Tuesday => Tuesday,
        DayOfWeek.Wednesday => Wednesday,
        DayOfWeek.Thursday => Thursday,
        DayOfWeek.Friday => Friday,
        DayOfWeek.Saturday => Saturday,
        _ => Sunday,
    });

    public void Write(SpaceContent content)
    {
        Name = content.Name;
        Address = content.Address;
        Description = content.Description;
        Capacity = content.Capacity;
        Equipment = string.Join('\n', content.Equipment);
        (StepFree, DoorWidth, AccessibleToilet, InductionLoop, Lift, AccessibleParking, AccessibilityNotes) =
            (content.Access.StepFree, content.Access.DoorWidth, content.Access.Toilet, content.Access.InductionLoop, content.Access.Lift, content.Access.Parking, content.Access.Notes);
        (Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday) =
            ($"{content.Week[0]}", $"{content.Week[1]}", $"{content.Week[2]}", $"{content.Week[3]}", $"{content.Week[4]}", $"{content.Week[5]}", $"{content.Week[6]}");
        ContactTitleCode = content.ContactTitleCode;
        InUseFrom = content.InUseFrom;
        (WithdrawnOn, WithdrawnReason) = (content.WithdrawnOn, content.WithdrawnReason);
        ResidentsMayBook = content.ResidentsMayBook;
        SearchText = Modules.Search.SearchText.Fold($"{Name} {Address} {Description} {Equipment} {AccessibilityNotes}");
        EquipmentKeys = string.Concat(content.Equipment.Select(KeyOf));
    }

    public void Write(BookingRules rules)
    {
        (StartInterval, MinMinutes, MaxMinutes) = (rules.StartInterval, rules.MinMinutes, rules.MaxMinutes);
        (BufferBefore, BufferAfter) = (rules.BufferBefore, rules.BufferAfter);
        (MinDaysAhead, MaxDaysAhead) = (rules.MinDaysAhead, rules.MaxDaysAhead);
        (NeedsApproval, MaxOpen) = (rules.NeedsApproval, rules.MaxOpen);
    }

    /// <summary>How a piece of equipment stands in <see cref="EquipmentKeys"/>.</summary>
    public static string KeyOf(string equipment) => $"|{Modules.Search.SearchText.Fold(equipment)}|";
}
