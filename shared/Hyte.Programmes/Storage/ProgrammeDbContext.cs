using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Storage;

/// <summary>The base of the database of a module that runs programmes. A module derives its own context from it and may add tables of its own.</summary>
public abstract class ProgrammeDbContext(DbContextOptions options) : ModuleDbContext(options)
{
    /// <summary>Programmes.</summary>
    public DbSet<Programme> Programmes => Set<Programme>();

    /// <summary>Focus areas.</summary>
    public DbSet<FocusArea> FocusAreas => Set<FocusArea>();

    /// <summary>Measures.</summary>
    public DbSet<Measure> Measures => Set<Measure>();

    /// <summary>Parties of measures.</summary>
    public DbSet<MeasureParty> MeasureParties => Set<MeasureParty>();

    /// <summary>Titles that answer for measures.</summary>
    public DbSet<MeasureRole> MeasureRoles => Set<MeasureRole>();

    /// <summary>The same work in other modules.</summary>
    public DbSet<MeasureLink> MeasureLinks => Set<MeasureLink>();

    /// <summary>Milestones of measures.</summary>
    public DbSet<Milestone> Milestones => Set<Milestone>();

    /// <summary>Reporting periods.</summary>
    public DbSet<ReportingPeriod> Periods => Set<ReportingPeriod>();

    /// <summary>Follow-ups.</summary>
    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    /// <summary>What is told of a programme outside its periods.</summary>
    public DbSet<NarrativeEntry> Narratives => Set<NarrativeEntry>();

    /// <summary>Indicators.</summary>
    public DbSet<Indicator> Indicators => Set<Indicator>();

    /// <summary>Series of indicators.</summary>
    public DbSet<IndicatorSeries> Series => Set<IndicatorSeries>();

    /// <summary>Areas that figures speak of.</summary>
    public DbSet<Area> Areas => Set<Area>();

    /// <summary>Figures, words and gaps of series.</summary>
    public DbSet<Observation> Observations => Set<Observation>();

    /// <summary>What was decided to reach.</summary>
    public DbSet<Target> Targets => Set<Target>();

    /// <summary>Focus areas and measures that indicators tell about.</summary>
    public DbSet<IndicatorLink> IndicatorLinks => Set<IndicatorLink>();

    /// <summary>Indicators that follow each other.</summary>
    public DbSet<IndicatorCause> IndicatorCauses => Set<IndicatorCause>();

    /// <summary>Keys of series in outside sources.</summary>
    public DbSet<ExternalSeries> ExternalSeries => Set<ExternalSeries>();

    /// <summary>Confirmed colours by period.</summary>
    public DbSet<ColourConfirmation> Confirmations => Set<ColourConfirmation>();

    /// <summary>Imports.</summary>
    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    /// <summary>Lines of imports, packed.</summary>
    public DbSet<ImportLogPart> ImportLogParts => Set<ImportLogPart>();

    /// <summary>Records that imports made or changed.</summary>
    public DbSet<ImportTouch> ImportTouches => Set<ImportTouch>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<PeriodCode>().HaveConversion<PeriodCodeText>().HaveMaxLength(8);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        PlanModel.Map(modelBuilder);
        FollowUpModel.Map(modelBuilder);
        IndicatorModel.Map(modelBuilder);
        ImportModel.Map(modelBuilder);
    }
}
