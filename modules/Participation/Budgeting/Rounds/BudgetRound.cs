using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Budgeting.Rounds;

/// <summary>A round of participatory budgeting: its rules, and how far it has come. The vote advises; a body decides.</summary>
internal sealed class BudgetRound : Record
{
    public const int LongestName = 200;
    public const int LongestConditions = 4000;
    public const int MostChoicesEver = 50;

    private BudgetRound()
    {
    }

    public BudgetRound(RoundContent content) => Write(content);

    public string Name { get; private set; } = "";

    public int Year { get; private set; }

    /// <summary>The deciding body's code in the directory.</summary>
    public string BodyCode { get; private set; } = "";

    /// <summary>What the round has to give, in euros.</summary>
    public decimal Money { get; private set; }

    /// <summary>The least and the most that a proposal may cost, in euros.</summary>
    public decimal MinCost { get; private set; }

    /// <inheritdoc cref="MinCost"/>
    public decimal MaxCost { get; private set; }

    /// <summary>How many proposals a voter may choose at most.</summary>
    public int MostChoices { get; private set; }

    public DateOnly? ProposalsFrom { get; private set; }

    public DateOnly? ProposalsTo { get; private set; }

    public DateOnly? VotingFrom { get; private set; }

    public DateOnly? VotingTo { get; private set; }

    /// <summary>What a proposal must fulfil, a condition a line.</summary>
    public string? Conditions { get; private set; }

    public RoundState State { get; private set; }

    /// <summary>The day on which the round was closed.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The key that voters' ids are hashed with. It exists during the vote only: after that nobody can tell who cast which ballot.</summary>
    [NotInHistory]
    public string? VoterSecret { get; private set; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    public IReadOnlyList<string> ConditionList => Conditions?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList() ?? [];

    /// <summary>Proposals may be recorded and changed.</summary>
    public bool TakesProposals => State is RoundState.Proposing or RoundState.Assessing;

    /// <summary>Ballots from paper, phone and events may be recorded.</summary>
    public bool TakesBallots => State == RoundState.Voting;

    /// <summary>What was recorded wrongly may be corrected: until the body has decided.</summary>
    public bool TakesCorrections => State is RoundState.Voting or RoundState.Counted;

    /// <summary>The result is open to readers.</summary>
    public bool ShowsResult => State >= RoundState.Counted;

    public void Write(RoundContent content)
    {
        (Name, Year, BodyCode) = (content.Name, content.Year, content.BodyCode);
        (Money, MinCost, MaxCost, MostChoices) = (content.Money, content.MinCost, content.MaxCost, content.MostChoices);
        (ProposalsFrom, ProposalsTo, VotingFrom, VotingTo) = (content.ProposalsFrom, content.ProposalsTo, content.VotingFrom, content.VotingTo);
        Conditions = content.Conditions;
        SearchText = Modules.Search.SearchText.Fold($"{Name} {Year} {Conditions}");
    }

    /// <summary>A signed-in person may cast a ballot on the day.</summary>
    public bool IsOpenOn(DateOnly day) => State == RoundState.Voting && VotingFrom <= day && day <= VotingTo;

    /// <summary>Goes to a state; whether it may is asked from <see cref="RoundMoves"/>.</summary>
    /// <param name="to">The state.</param>
    /// <param name="today">The day in the city.</param>
    /// <param name="newSecret">A key for the voters' ids, used when the vote begins.</param>
    public void GoTo(RoundState to, DateOnly today, string newSecret)
    {
        State = to;
        VoterSecret = to == RoundState.Voting ? newSecret : null;
        if (to == RoundState.Closed) ClosedOn = today;
    }
}

internal sealed class BudgetRoundModel : IEntityTypeConfiguration<BudgetRound>
{
    public void Configure(EntityTypeBuilder<BudgetRound> builder)
    {
        builder.Record("budget_round");
        builder.Property(r => r.Name).HasMaxLength(BudgetRound.LongestName);
        builder.Property(r => r.BodyCode).HasMaxLength(100);
        builder.Property(r => r.Conditions).HasMaxLength(BudgetRound.LongestConditions);
        builder.Property(r => r.VoterSecret).HasMaxLength(64);
        builder.HasIndex(r => new { r.Year, r.Name }).IsUnique();
        builder.HasIndex(r => r.State);
    }
}
