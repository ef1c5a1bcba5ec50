using Hyte.Participation.Budgeting.Voting;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The proposals of a ballot as boxes to tick. The form posts the ticked ones as <c>Chosen</c>.</summary>
/// <param name="Lines">What can be chosen.</param>
/// <param name="Chosen">What is.</param>
/// <param name="Most">How many may be.</param>
/// <param name="Describes">Descriptions are shown, for one who votes.</param>
internal sealed record BallotChoices(IReadOnlyList<BallotLine> Lines, IReadOnlyCollection<int> Chosen, int Most, bool Describes);
