using Hyte.Modules;
using Hyte.Participation.Events;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Walks;

/// <summary>Something that people saw on a walk and that the city answers. Who saw it is not kept.</summary>
internal sealed class Observation : Record
{
    public const int LongestLine = 200;
    public const int LongestText = 4000;

    private Observation()
    {
    }

    public Observation(int? eventId, ObservationContent content)
    {
        EventId = eventId;
        Write(content);
    }

    /// <summary>The walk; null for an observation that stands alone.</summary>
    public int? EventId { get; private set; }

    public DateOnly Day { get; private set; }

    public string Place { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string? Theme { get; private set; }

    /// <summary>Degrees north, WGS84.</summary>
    public decimal? Latitude { get; private set; }

    /// <summary>Degrees east, WGS84.</summary>
    public decimal? Longitude { get; private set; }

    /// <summary>Place on the picture of the area: per cent from the left.</summary>
    public decimal? PlanX { get; private set; }

    /// <summary>Place on the picture of the area: per cent from the top.</summary>
    public decimal? PlanY { get; private set; }

    public int? PhotoId { get; set; }

    /// <summary>What the photo shows, in words.</summary>
    public string? PhotoAlt { get; set; }

    /// <summary>Code of the unit that answers.</summary>
    public string? UnitCode { get; private set; }

    public ObservationState State { get; private set; } = ObservationState.New;

    public string? Answer { get; private set; }

    /// <summary>The day on which it was first answered.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Why nothing will be done.</summary>
    public string? Reason { get; private set; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    /// <summary>Somebody still has to say something.</summary>
    public bool WaitsForAnswer => Answer is null;

    public void Write(ObservationContent content)
    {
        Day = content.Day;
        Place = content.Place;
        Text = content.Text;
        Theme = content.Theme;
        (Latitude, Longitude) = (content.Latitude, content.Longitude);
        (PlanX, PlanY) = (content.PlanX, content.PlanY);
        MakeFindable();
    }

    /// <summary>Marks the place on the picture of the area.</summary>
    public void PlaceAt(decimal x, decimal y) => (PlanX, PlanY) = (Math.Clamp(x, 0, 100), Math.Clamp(y, 0, 100));

    /// <summary>Writes who answers, what is answered and how far it is.</summary>
    /// <exception cref="RuleBrokenException">A state that needs a unit, an answer or a reason lacks it.</exception>
    public void Handle(ObservationState state, string? unitCode, string? answer, string? reason, DateOnly today)
    {
        if (state == ObservationState.Routed && unitCode is null) throw new RuleBrokenException(NeedsUnit, WalkTexts.NeedsUnit);
        if (state is ObservationState.Done or ObservationState.NotDone && answer is null) throw new RuleBrokenException(NeedsAnswer, WalkTexts.NeedsAnswer);
        if (state == ObservationState.NotDone && reason is null) throw new RuleBrokenException(NeedsReason, WalkTexts.NeedsReason);
        State = state;
        UnitCode = unitCode;
        AnsweredOn = answer is null ? null : AnsweredOn ?? today;
        Answer = answer;
        Reason = state == ObservationState.NotDone ? reason : null;
        MakeFindable();
    }

    public const string NeedsUnit = "observation.needs-unit";
    public const string NeedsAnswer = "observation.needs-answer";
    public const string NeedsReason = "observation.needs-reason";

    private void MakeFindable() => SearchText = Modules.Search.SearchText.Fold($"{Text} {Place} {Theme} {Answer}");
}

/// <summary>How far an observation is.</summary>
internal enum ObservationState
{
    /// <summary>Uusi.</summary>
    New,

    /// <summary>Ohjattu yksikölle.</summary>
    Routed,

    /// <summary>Työn alla.</summary>
    InProgress,

    /// <summary>Tehty.</summary>
    Done,

    /// <summary>Ei tehdä.</summary>
    NotDone,
}

internal sealed class ObservationModel : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.Record("walk_observation");
        builder.HasOne<ParticipationEvent>().WithMany().HasForeignKey(o => o.EventId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(o => o.WaitsForAnswer);
        builder.Property(o => o.Place).HasMaxLength(Observation.LongestLine);
        builder.Property(o => o.Theme).HasMaxLength(Observation.LongestLine);
        builder.Property(o => o.PhotoAlt).HasMaxLength(Observation.LongestLine);
        builder.Property(o => o.UnitCode).HasMaxLength(100);
        builder.Property(o => o.SearchText).HasMaxLength(3 * Observation.LongestText);
        builder.HasIndex(o => new { o.Day, o.Id });
        builder.HasIndex(o => new { o.UnitCode, o.State });
        builder.HasIndex(o => o.ChangedAt);
        builder.ToTable(t => t.HasCheckConstraint("CK_walk_observation_answered", "\"State\" NOT IN ('Done', 'NotDone') OR \"Answer\" IS NOT NULL"));
        builder.ToTable(t => t.HasCheckConstraint("CK_walk_observation_reason", "\"State\" <> 'NotDone' OR \"Reason\" IS NOT NULL"));
    }
}
