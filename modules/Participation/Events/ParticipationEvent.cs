using Hyte.Modules;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Events;

/// <summary>An occasion at which people take part: a partnership evening, a walk, a forum.</summary>
internal sealed class ParticipationEvent : Record
{
    public const int LongestName = 200;
    public const int LongestText = 8000;

    private ParticipationEvent()
    {
    }

    public ParticipationEvent(EventContent content) => Write(content);

    public EventKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string Place { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public TimeOnly? StartTime { get; private set; }

    public DateOnly EndDay { get; private set; }

    public TimeOnly? EndTime { get; private set; }

    public string? Themes { get; private set; }

    /// <summary>As <see cref="Events.Organisers"/> writes them.</summary>
    public string? Organisers { get; private set; }

    public string? Description { get; private set; }

    /// <summary>Residents see it on their pages.</summary>
    public bool IsPublic { get; private set; }

    public bool TakesRegistrations { get; private set; }

    /// <summary>How many places there are; null when there is room for everybody.</summary>
    public int? Capacity { get; private set; }

    /// <summary>When the places are gone, people queue for one.</summary>
    public bool HasWaitingList { get; private set; }

    /// <summary>Last day to register; null when one may until it begins.</summary>
    public DateOnly? RegistrationEnds { get; private set; }

    /// <summary>How many came without being on the list of the registered; null when nobody has counted.</summary>
    public int? CameUnregistered { get; private set; }

    public string? Minutes { get; private set; }

    /// <summary>The minutes as a file.</summary>
    public int? MinutesFileId { get; set; }

    /// <summary>Of a walk: the picture of the area on which observations are placed.</summary>
    public int? PlanImageId { get; set; }

    /// <summary>Why it was cancelled; null when it was not.</summary>
    public string? CancelReason { get; private set; }

    /// <summary>Where an event of the city's papers stands in them (<c>S2:29</c>). The common calendar has those already.</summary>
    public string? SourceReference { get; init; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    public bool IsCancelled => CancelReason is not null;

    public EventTime When => new(Day, StartTime, EndDay, EndTime);

    public void Write(EventContent content)
    {
        Kind = content.Kind;
        Name = content.Name;
        Place = content.Place;
        (Day, StartTime, EndDay, EndTime) = content.When;
        Themes = content.Themes;
        Organisers = content.Organisers;
        Description = content.Description;
        IsPublic = content.IsPublic;
        TakesRegistrations = content.TakesRegistrations;
        Capacity = content.Capacity;
        HasWaitingList = content.HasWaitingList;
        RegistrationEnds = content.RegistrationEnds;
        MakeFindable(content.OrganiserNames);
    }

    /// <summary>Writes down what was said and how many came.</summary>
    /// <param name="minutes">What was said.</param>
    /// <param name="cameUnregistered">How many came without registering.</param>
    /// <param name="organiserNames">The organisers in words, to be found by.</param>
    public void WriteMinutes(string? minutes, int? cameUnregistered, string organiserNames)
    {
        Minutes = minutes;
        CameUnregistered = cameUnregistered;
        MakeFindable(organiserNames);
    }

    /// <exception cref="RuleBrokenException">It is over or cancelled already.</exception>
    public void Cancel(string reason, DateTime now)
    {
        if (IsCancelled) throw new RuleBrokenException("event.cancelled", EventTexts.AlreadyCancelled);
        if (StateAt(now) == EventState.Held) throw new RuleBrokenException("event.held", EventTexts.HeldCannotCancel);
        CancelReason = reason;
    }

    /// <summary>How it stands at a moment, in UTC.</summary>
    public EventState StateAt(DateTime now) => IsCancelled ? EventState.Cancelled : When.OverAt <= now ? EventState.Held : EventState.Coming;

    /// <summary>Why nobody may register by themselves at the moment; null when they may.</summary>
    public string? ClosedBecause(DateTime now, DateOnly today) => this switch
    {
        { IsCancelled: true } => EventTexts.ClosedCancelled,
        { TakesRegistrations: false } => EventTexts.ClosedNone,
        _ when When.OverAt <= now || When.StartsAt <= now => EventTexts.ClosedBegun,
        { RegistrationEnds: { } last } when last < today => EventTexts.ClosedDeadline,
        _ => null,
    };

    private void MakeFindable(string organiserNames) =>
        SearchText = Modules.Search.SearchText.Fold($"{Name} {EventKinds.Of(Kind).Name} {Place} {Themes} {organiserNames} {Description} {Minutes}");
}

/// <summary>How an event stands.</summary>
internal enum EventState
{
    /// <summary>It has not ended yet.</summary>
    Coming,

    /// <summary>It has ended.</summary>
    Held,

    /// <summary>It was cancelled.</summary>
    Cancelled,
}

internal sealed class ParticipationEventModel : IEntityTypeConfiguration<ParticipationEvent>
{
    public void Configure(EntityTypeBuilder<ParticipationEvent> builder)
    {
        builder.Record("event");
        builder.Ignore(e => e.When);
        builder.Property(e => e.Name).HasMaxLength(ParticipationEvent.LongestName);
        builder.Property(e => e.Place).HasMaxLength(ParticipationEvent.LongestName);
        builder.Property(e => e.Organisers).HasMaxLength(Organisers.Longest);
        builder.Property(e => e.SourceReference).HasMaxLength(40);
        builder.Property(e => e.SearchText).HasMaxLength(3 * ParticipationEvent.LongestText);
        builder.HasIndex(e => new { e.Day, e.Id });
        builder.HasIndex(e => new { e.Kind, e.Day });
        builder.HasIndex(e => e.ChangedAt);
        builder.HasIndex(e => e.SourceReference).IsUnique();
    }
}
