using Hyte.Modules;
using Hyte.Programmes.Plan;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Metrics;

/// <summary>A metric of an action of the plan (tavoite/mittari), bound to where its figure comes from.</summary>
internal sealed class Metric : Record
{
    public const int LongestName = 500;
    public const int LongestNote = 2000;

    private readonly List<MetricScore> _scores = [];

    private Metric()
    {
    }

    public Metric(int measureId, int order, MetricContent content)
    {
        MeasureId = measureId;
        Order = order;
        Write(content);
    }

    /// <summary>The action that it measures.</summary>
    public int MeasureId { get; private set; }

    /// <summary>Its place among the action's metrics, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>The metric in the plan's words.</summary>
    public string Name { get; private set; } = "";

    public MetricKind Kind { get; private set; }

    /// <summary>Key of the register that counts; null for the other kinds.</summary>
    public string? RegisterKey { get; private set; }

    /// <summary>The least that the plan promises for each year; null when it promises no number.</summary>
    public decimal? AtLeast { get; private set; }

    /// <summary>The survey of an experience.</summary>
    public int? SurveyId { get; private set; }

    /// <summary>The question in it.</summary>
    public int? QuestionId { get; private set; }

    /// <summary>When the milestone was reached; null while it has not been.</summary>
    public DateOnly? ReachedOn { get; private set; }

    /// <summary>What was reached, or a remark on the metric.</summary>
    public string? Note { get; private set; }

    public IReadOnlyList<MetricScore> Scores => _scores;

    public void Write(MetricContent content)
    {
        Name = content.Name;
        Kind = content.Kind;
        RegisterKey = content.RegisterKey;
        AtLeast = content.AtLeast;
        SurveyId = content.SurveyId;
        QuestionId = content.QuestionId;
        Note = content.Note;
    }

    /// <summary>The same promise for the action that follows in another plan: its rule, and none of its results.</summary>
    public Metric CopyFor(int measureId, int order) =>
        // A survey that has been made is a result, and what is noted of a milestone tells of its being reached.
        new(measureId, order, MetricContent.Of(this) with { SurveyId = null, QuestionId = null, Note = Kind == MetricKind.Milestone ? null : Note });

    /// <summary>Enters the score of a year; an earlier one of the same year is replaced and stays in history.</summary>
    /// <exception cref="RuleBrokenException"><c>metric.not-a-score</c>.</exception>
    public void Enter(int year, decimal value, string source, DateOnly readOn)
    {
        if (Kind != MetricKind.Score) throw new RuleBrokenException("metric.not-a-score", MetricTexts.NotAScore);
        if (_scores.Find(s => s.Year == year) is { } earlier) earlier.Write(value, source, readOn);
        else _scores.Add(new MetricScore(year, value, source, readOn));
    }

    /// <summary>Tells that the milestone was reached, or with null that it has not been after all.</summary>
    /// <exception cref="RuleBrokenException"><c>metric.not-a-milestone</c>.</exception>
    public void Reach(DateOnly? on, string? note)
    {
        if (Kind != MetricKind.Milestone) throw new RuleBrokenException("metric.not-a-milestone", MetricTexts.NotAMilestone);
        ReachedOn = on;
        Note = note;
    }
}

/// <summary>A metric's outside score of a year.</summary>
internal sealed class MetricScore : Record
{
    public const int LongestSource = 500;

    private MetricScore()
    {
    }

    public MetricScore(int year, decimal value, string source, DateOnly readOn)
    {
        Year = year;
        Write(value, source, readOn);
    }

    public int MetricId { get; private set; }

    public int Year { get; private set; }

    /// <summary>0–100.</summary>
    public decimal Value { get; private set; }

    /// <summary>Where it was read.</summary>
    public string Source { get; private set; } = "";

    /// <summary>On which day.</summary>
    public DateOnly ReadOn { get; private set; }

    public void Write(decimal value, string source, DateOnly readOn)
    {
        Value = value;
        Source = source;
        ReadOn = readOn;
    }
}

internal sealed class MetricModel : IEntityTypeConfiguration<Metric>, IEntityTypeConfiguration<MetricScore>
{
    public void Configure(EntityTypeBuilder<Metric> builder)
    {
        builder.Record("metric");
        builder.Property(m => m.Name).HasMaxLength(Metric.LongestName);
        builder.Property(m => m.RegisterKey).HasMaxLength(60);
        builder.Property(m => m.Note).HasMaxLength(Metric.LongestNote);
        builder.HasOne<Measure>().WithMany().HasForeignKey(m => m.MeasureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.MeasureId, m.Order }).IsUnique();
        builder.HasMany(m => m.Scores).WithOne().HasForeignKey(s => s.MetricId).OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(m => m.Scores).HasField("_scores").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    public void Configure(EntityTypeBuilder<MetricScore> builder)
    {
        builder.Record("metric_score");
        builder.Property(s => s.Source).HasMaxLength(MetricScore.LongestSource);
        builder.HasIndex(s => new { s.MetricId, s.Year }).IsUnique();
    }
}
