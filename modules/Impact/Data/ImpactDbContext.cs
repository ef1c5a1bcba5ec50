using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Effects;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.Links;
using Hyte.Impact.Mitigations;
using Hyte.Impact.Screenings;
using Hyte.Impact.Versions;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hyte.Impact.Data;

/// <summary>The module's database, <c>impact.db</c>.</summary>
internal sealed class ImpactDbContext(DbContextOptions<ImpactDbContext> options) : ModuleDbContext(options)
{
    public DbSet<DecisionCase> Cases => Set<DecisionCase>();

    public DbSet<Guide> Guides => Set<Guide>();

    public DbSet<Assessment> Assessments => Set<Assessment>();

    public DbSet<Screening> Screenings => Set<Screening>();

    public DbSet<Alternative> Alternatives => Set<Alternative>();

    public DbSet<Effect> Effects => Set<Effect>();

    public DbSet<EffectCell> Cells => Set<EffectCell>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<SilentPerspective> SilentPerspectives => Set<SilentPerspective>();

    public DbSet<Hearing> Hearings => Set<Hearing>();

    public DbSet<Mitigation> Mitigations => Set<Mitigation>();

    public DbSet<AttachedVersion> Versions => Set<AttachedVersion>();

    public DbSet<CaseDecision> Decisions => Set<CaseDecision>();

    public DbSet<FollowUpPlan> FollowUpPlans => Set<FollowUpPlan>();

    public DbSet<Prediction> Predictions => Set<Prediction>();

    public DbSet<FollowUpFigure> FollowUpFigures => Set<FollowUpFigure>();

    public DbSet<CaseLink> Links => Set<CaseLink>();

    public DbSet<MeasureFit> Fits => Set<MeasureFit>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        var decisionCase = modelBuilder.Record<DecisionCase>("decision_case");
        decisionCase.Property(c => c.Number).HasConversion<CaseNumberText>().HasMaxLength(CaseNumber.Length);
        decisionCase.Property(c => c.Title).HasMaxLength(DecisionCase.LongestTitle);
        decisionCase.Property(c => c.BodyCode).HasMaxLength(100);
        decisionCase.Property(c => c.PreparerTitleCode).HasMaxLength(100);
        decisionCase.Property(c => c.PreparerName).HasMaxLength(DecisionCase.LongestPreparer);
        decisionCase.Property(c => c.Description).HasMaxLength(DecisionCase.LongestDescription);
        decisionCase.Property(c => c.Objective).HasMaxLength(DecisionCase.LongestDescription);
        decisionCase.Property(c => c.PresenterTitleCode).HasMaxLength(100);
        decisionCase.Property(c => c.PresenterName).HasMaxLength(DecisionCase.LongestPreparer);
        decisionCase.Property(c => c.Participants).HasMaxLength(DecisionCase.LongestParticipants);
        decisionCase.Property(c => c.UnitCode).HasMaxLength(100);
        decisionCase.Property(c => c.Restriction).HasMaxLength(DecisionCase.LongestRestriction);
        decisionCase.HasIndex(c => c.Number).IsUnique();
        // The register's order: newest meeting first, then by number.
        decisionCase.HasIndex(c => new { c.MeetingDate, c.Number });
        decisionCase.HasIndex(c => c.ChangedAt);
        modelBuilder.AddAssessments();
    }

    private sealed class CaseNumberText() : ValueConverter<CaseNumber, string>(number => number.ToString(), stored => CaseNumber.Parse(stored));
}
