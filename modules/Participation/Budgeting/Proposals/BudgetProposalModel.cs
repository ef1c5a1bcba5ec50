using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Privacy;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Budgeting.Proposals;

internal sealed class BudgetProposalModel : IEntityTypeConfiguration<BudgetProposal>
{
    public void Configure(EntityTypeBuilder<BudgetProposal> builder)
    {
        builder.Record("budget_proposal");
        builder.Property(p => p.Title).HasMaxLength(BudgetProposal.LongestTitle);
        builder.Property(p => p.Description).HasMaxLength(BudgetProposal.LongestDescription);
        builder.Property(p => p.Place).HasMaxLength(BudgetProposal.LongestPlace);
        builder.Property(p => p.ProposerName).HasMaxLength(BudgetProposal.LongestName);
        builder.Property(p => p.ProposerEmail).HasMaxLength(EmailKey.Longest);
        builder.Property(p => p.FeasibilityReason).HasMaxLength(BudgetProposal.LongestReason);
        builder.Property(p => p.ConditionsMet).HasMaxLength(BudgetRound.LongestConditions);
        builder.Property(p => p.CostEstimatedBy).HasMaxLength(BudgetProposal.LongestEstimator);
        builder.HasOne<BudgetRound>().WithMany().HasForeignKey(p => p.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BudgetArea>().WithMany().HasForeignKey(p => p.AreaId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BudgetProposal>().WithMany().HasForeignKey(p => p.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BudgetProposal>().WithMany().HasForeignKey(p => p.CarriedFromId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.RoundId, p.Number }).IsUnique();
        // A proposal is carried over once, whoever does it and however often.
        builder.HasIndex(p => p.CarriedFromId).IsUnique();
        builder.HasIndex(p => p.ProposerEmail);
    }
}
