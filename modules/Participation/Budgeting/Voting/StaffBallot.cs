using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Budgeting.Voting;

/// <summary>One ballot from paper, phone or an event, recorded by the staff.</summary>
internal sealed class StaffBallot : Record
{
    private StaffBallot()
    {
    }

    public StaffBallot(int roundId, VoteSource source, int number) => (RoundId, Source, Number) = (roundId, source, number);

    public int RoundId { get; private set; }

    public VoteSource Source { get; set; }

    /// <summary>The number written on the ballot; once in the round for each source.</summary>
    public int Number { get; set; }

    /// <summary>The numbers of the chosen proposals, kept so that a correction shows in history.</summary>
    public string Chosen { get; private set; } = "";

    public List<StaffChoice> Choices { get; } = [];

    public void Choose(IReadOnlyCollection<BallotLine> chosen)
    {
        Chosen = string.Join(", ", chosen.Select(c => c.Number).Order());
        Choices.RemoveAll(choice => chosen.All(c => c.Id != choice.ProposalId));
        Choices.AddRange(chosen.Where(c => !Choices.Exists(choice => choice.ProposalId == c.Id)).Select(c => new StaffChoice(c.Id)));
    }
}

/// <summary>A proposal chosen on a ballot; once at most.</summary>
internal sealed class StaffChoice
{
    private StaffChoice()
    {
    }

    public StaffChoice(int proposalId) => ProposalId = proposalId;

    public int BallotId { get; private set; }

    public int ProposalId { get; private set; }
}

internal sealed class StaffBallotModel : IEntityTypeConfiguration<StaffBallot>, IEntityTypeConfiguration<StaffChoice>
{
    public void Configure(EntityTypeBuilder<StaffBallot> builder)
    {
        builder.Record("budget_staff_ballot");
        builder.Property(b => b.Chosen).HasMaxLength(400);
        builder.HasOne<BudgetRound>().WithMany().HasForeignKey(b => b.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Choices).WithOne().HasForeignKey(c => c.BallotId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(b => new { b.RoundId, b.Source, b.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<StaffChoice> builder)
    {
        builder.ToTable("budget_staff_choice");
        builder.HasKey(c => new { c.BallotId, c.ProposalId });
        builder.HasOne<BudgetProposal>().WithMany().HasForeignKey(c => c.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }
}
