using Hyte.Participation.Forms;

namespace Hyte.Participation.Budgeting.Voting;

/// <summary>A batch of counted ballots as a person types it.</summary>
internal sealed class TallyDraft
{
    public string? Source { get; set; }

    public string? Name { get; set; }

    public string? Day { get; set; }

    public string? Ballots { get; set; }

    /// <summary>Votes by the proposal's key; an empty field means none.</summary>
    public Dictionary<string, string?> Votes { get; set; } = [];

    public static TallyDraft Of(EventTally tally) => new()
    {
        Source = $"{tally.Source}",
        Name = tally.Name,
        Day = Shown.Day(tally.Day),
        Ballots = $"{tally.Ballots}",
        Votes = tally.Votes.ToDictionary(v => $"{v.ProposalId}", v => (string?)$"{v.Votes}"),
    };
}
