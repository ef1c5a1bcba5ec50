namespace Hyte.Participation.Budgeting.Voting;

/// <summary>How a ballot came. Every count keeps the sources apart.</summary>
internal enum VoteSource
{
    /// <summary>Cast in the product by a signed-in person.</summary>
    SignedIn,

    /// <summary>A ballot paper.</summary>
    Paper,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>At an event.</summary>
    Event,
}

internal static class VoteSourceWords
{
    /// <summary>Every source in the order in which they are shown.</summary>
    public static IReadOnlyList<VoteSource> All { get; } = [VoteSource.SignedIn, VoteSource.Paper, VoteSource.Phone, VoteSource.Event];

    /// <summary>The sources that the staff records.</summary>
    public static IReadOnlyList<VoteSource> Staffed { get; } = [VoteSource.Paper, VoteSource.Phone, VoteSource.Event];

    public static string Word(this VoteSource source) => source switch
    {
        VoteSource.SignedIn => BudgetTexts.VoteSignedIn,
        VoteSource.Paper => BudgetTexts.VotePaper,
        VoteSource.Phone => BudgetTexts.VotePhone,
        _ => BudgetTexts.VoteEvent,
    };

    /// <summary>A source that a form posted; null when it is none of the staff's.</summary>
    public static VoteSource? ReadStaffed(string? typed) => Enum.TryParse<VoteSource>(typed, out var source) && Staffed.Contains(source) ? source : null;
}
