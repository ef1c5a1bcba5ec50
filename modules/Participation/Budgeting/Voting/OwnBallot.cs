using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Budgeting.Voting;

/// <summary>The ballot of a signed-in person.</summary>
/// <remarks>
/// Not a record on purpose: who made a record is written on it and in its history, and a vote is secret. The voter is known by a keyed hash whose key
/// lives in the round as long as the vote does, so that a person has one ballot and may change it; when the vote ends the key is gone.
/// </remarks>
internal sealed class OwnBallot
{
    private OwnBallot()
    {
    }

    public OwnBallot(int roundId, string voterKey, DateOnly castOn) => (RoundId, VoterKey, CastOn) = (roundId, voterKey, castOn);

    public int Id { get; private set; }

    public int RoundId { get; private set; }

    public string VoterKey { get; private set; } = "";

    /// <summary>The day, and not the moment: that would tell who voted.</summary>
    public DateOnly CastOn { get; set; }

    public List<OwnChoice> Choices { get; } = [];
}

/// <summary>A proposal chosen on a ballot; once at most.</summary>
internal sealed class OwnChoice
{
    private OwnChoice()
    {
    }

    public OwnChoice(int proposalId) => ProposalId = proposalId;

    public int BallotId { get; private set; }

    public int ProposalId { get; private set; }
}

internal sealed class OwnBallotModel : IEntityTypeConfiguration<OwnBallot>, IEntityTypeConfiguration<OwnChoice>
{
    public void Configure(EntityTypeBuilder<OwnBallot> builder)
    {
        builder.ToTable("budget_own_ballot");
        builder.Property(b => b.VoterKey).HasMaxLength(64);
        builder.HasOne<BudgetRound>().WithMany().HasForeignKey(b => b.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Choices).WithOne().HasForeignKey(c => c.BallotId).OnDelete(DeleteBehavior.Cascade);
        // One vote per voter, also when twenty requests come at once.
        builder.HasIndex(b => new { b.RoundId, b.VoterKey }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<OwnChoice> builder)
    {
        builder.ToTable("budget_own_choice");
        builder.HasKey(c => new { c.BallotId, c.ProposalId });
        builder.HasOne<BudgetProposal>().WithMany().HasForeignKey(c => c.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }
}
