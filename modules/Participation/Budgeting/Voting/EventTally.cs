using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Budgeting.Voting;

/// <summary>A batch of ballots that were counted where they were cast: how many ballots, and how many votes each proposal got.</summary>
internal sealed class EventTally : Record
{
    public const int LongestName = 200;
    public const int MostBallots = 100_000;

    private EventTally()
    {
    }

    public EventTally(int roundId, TallyContent content)
    {
        RoundId = roundId;
        Write(content);
    }

    public int RoundId { get; private set; }

    public VoteSource Source { get; private set; }

    /// <summary>Where the votes were cast: <c>Kirjaston äänestyspiste</c>.</summary>
    public string Name { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public int Ballots { get; private set; }

    /// <summary>Proposal number and votes as one text, kept so that a correction shows in history.</summary>
    public string Counted { get; private set; } = "";

    public List<TallyVotes> Votes { get; } = [];

    public void Write(TallyContent content)
    {
        (Source, Name, Day, Ballots) = (content.Source, content.Name, content.Day, content.Ballots);
        Counted = string.Join(", ", content.Votes.OrderBy(v => v.Line.Number).Select(v => $"{v.Line.Number}: {v.Votes}"));
        foreach (var (line, votes) in content.Votes)
        {
            if (Votes.Find(v => v.ProposalId == line.Id) is { } present) present.Votes = votes;
            else Votes.Add(new TallyVotes(line.Id, votes));
        }
    }
}

/// <summary>The votes of a proposal in a batch.</summary>
internal sealed class TallyVotes
{
    private TallyVotes()
    {
    }

    public TallyVotes(int proposalId, int votes) => (ProposalId, Votes) = (proposalId, votes);

    public int TallyId { get; private set; }

    public int ProposalId { get; private set; }

    public int Votes { get; set; }
}

internal sealed class EventTallyModel : IEntityTypeConfiguration<EventTally>, IEntityTypeConfiguration<TallyVotes>
{
    public void Configure(EntityTypeBuilder<EventTally> builder)
    {
        builder.Record("budget_tally");
        builder.Property(t => t.Name).HasMaxLength(EventTally.LongestName);
        builder.HasOne<BudgetRound>().WithMany().HasForeignKey(t => t.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Votes).WithOne().HasForeignKey(v => v.TallyId).OnDelete(DeleteBehavior.Cascade);
        // A form that is sent twice does not count twice.
        builder.HasIndex(t => new { t.RoundId, t.Source, t.Name, t.Day }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<TallyVotes> builder)
    {
        builder.ToTable("budget_tally_votes");
        builder.HasKey(v => new { v.TallyId, v.ProposalId });
        builder.HasOne<BudgetProposal>().WithMany().HasForeignKey(v => v.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }
}
