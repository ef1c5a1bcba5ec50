using Hyte.Participation.Budgeting.Rounds;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Budgeting.Deciding;

/// <summary>What the body decided of a round. The chosen proposals carry what they were granted.</summary>
internal sealed class BudgetDecision : Record
{
    public const int LongestSection = 40;
    public const int LongestReason = 4000;

    private BudgetDecision()
    {
    }

    public BudgetDecision(int roundId) => RoundId = roundId;

    public int RoundId { get; private set; }

    /// <summary>The body's code in the directory.</summary>
    public string BodyCode { get; private set; } = "";

    public DateOnly Day { get; private set; }

    /// <summary>The section of the minutes: <c>38</c>.</summary>
    public string Section { get; private set; } = "";

    /// <summary>Why the decision leaves the order of the vote; null when it follows it.</summary>
    public string? Reason { get; private set; }

    public void Write(DecisionContent content) => (BodyCode, Day, Section, Reason) = (content.BodyCode, content.Day, content.Section, content.Reason);
}

internal sealed class BudgetDecisionModel : IEntityTypeConfiguration<BudgetDecision>
{
    public void Configure(EntityTypeBuilder<BudgetDecision> builder)
    {
        builder.Record("budget_decision");
        builder.Property(d => d.BodyCode).HasMaxLength(100);
        builder.Property(d => d.Section).HasMaxLength(BudgetDecision.LongestSection);
        builder.Property(d => d.Reason).HasMaxLength(BudgetDecision.LongestReason);
        builder.HasOne<BudgetRound>().WithMany().HasForeignKey(d => d.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => d.RoundId).IsUnique();
        builder.HasIndex(d => d.Day);
    }
}
