using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Events;

/// <summary>A person's registration for an event. Who the person is stays out of history, so that it can be forgotten.</summary>
internal sealed class EventRegistration : Record
{
    public const int LongestName = 200;
    public const int LongestNeeds = 500;

    /// <summary>Days from the end of an event until the people on its list are forgotten.</summary>
    public const int DaysKept = 90;

    private EventRegistration()
    {
    }

    public EventRegistration(int eventId, RegistrationSource source, Registrant who)
    {
        EventId = eventId;
        Source = source;
        Rewrite(who);
    }

    public int EventId { get; private set; }

    public RegistrationSource Source { get; private set; }

    [NotInHistory]
    public string Name { get; private set; } = "";

    [NotInHistory]
    public string? EmailKey { get; private set; }

    /// <summary>What the person needs to take part: access, diet.</summary>
    [NotInHistory]
    public string? Needs { get; private set; }

    /// <summary>Whoever registered by an account of the product.</summary>
    [NotInHistory]
    public string? UserId { get; private set; }

    public RegistrationStanding Standing { get; set; } = RegistrationStanding.Unconfirmed;

    /// <summary>The order in which registrations were confirmed: whoever has the smallest is first in the queue. Null until confirmed.</summary>
    public int? Turn { get; set; }

    public bool Attended { get; set; }

    /// <summary>When a resident agreed that the details are stored, in UTC.</summary>
    public DateTime? ConsentedAt { get; private set; }

    /// <summary>When the person was forgotten, in UTC. The registration stays as a number.</summary>
    public DateTime? AnonymisedAt { get; private set; }

    /// <summary>Writes who it is anew, for a person who registers again before confirming.</summary>
    public void Rewrite(Registrant who)
    {
        Name = who.Name;
        EmailKey = who.EmailKey;
        Needs = who.Needs;
        UserId = who.UserId;
        ConsentedAt = who.ConsentedAt;
    }

    /// <summary>Forgets who it was.</summary>
    public void Anonymise(DateTime now)
    {
        (Name, EmailKey, Needs, UserId) = ("", null, null, null);
        AnonymisedAt = now;
    }
}

/// <summary>Who registers.</summary>
/// <param name="Name">Name, or title of a signed-in person.</param>
/// <param name="EmailKey">Address as <see cref="Privacy.EmailKey"/> writes it.</param>
/// <param name="Needs">Access or diet.</param>
/// <param name="UserId">Id of a signed-in person.</param>
/// <param name="ConsentedAt">When the person agreed to the storing, in UTC.</param>
internal sealed record Registrant(string Name, string? EmailKey, string? Needs, string? UserId = null, DateTime? ConsentedAt = null);

/// <summary>Who wrote a registration.</summary>
internal enum RegistrationSource
{
    /// <summary>Staff, by hand.</summary>
    Staff,

    /// <summary>A signed-in person for themselves.</summary>
    User,

    /// <summary>A resident without an account.</summary>
    Resident,
}

/// <summary>How a registration stands.</summary>
internal enum RegistrationStanding
{
    /// <summary>A resident has not opened the link yet. Holds no place.</summary>
    Unconfirmed,

    /// <summary>Has a place.</summary>
    Confirmed,

    /// <summary>In the queue for a place.</summary>
    Waiting,

    /// <summary>Given up.</summary>
    Cancelled,
}

internal sealed class EventRegistrationModel : IEntityTypeConfiguration<EventRegistration>
{
    public void Configure(EntityTypeBuilder<EventRegistration> builder)
    {
        builder.Record("event_registration");
        builder.HasOne<ParticipationEvent>().WithMany().HasForeignKey(r => r.EventId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(r => r.Name).HasMaxLength(EventRegistration.LongestName);
        builder.Property(r => r.EmailKey).HasMaxLength(Privacy.EmailKey.Longest);
        builder.Property(r => r.Needs).HasMaxLength(EventRegistration.LongestNeeds);
        builder.Property(r => r.UserId).HasMaxLength(64);
        builder.HasIndex(r => new { r.EventId, r.EmailKey }).IsUnique().HasFilter("\"EmailKey\" IS NOT NULL AND \"Standing\" <> 'Cancelled'");
        builder.HasIndex(r => new { r.EventId, r.UserId }).IsUnique().HasFilter("\"UserId\" IS NOT NULL AND \"Standing\" <> 'Cancelled'");
        builder.HasIndex(r => new { r.EventId, r.Turn }).IsUnique().HasFilter("\"Turn\" IS NOT NULL");
        builder.HasIndex(r => r.EmailKey);
        builder.HasIndex(r => new { r.EventId, r.Standing, r.Turn });
    }
}
