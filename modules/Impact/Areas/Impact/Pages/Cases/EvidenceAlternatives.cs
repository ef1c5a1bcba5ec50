using Hyte.Impact.Sheets;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The alternatives that a form offers evidence for.</summary>
/// <param name="Id">Id of the group on the page.</param>
/// <param name="All">The alternatives.</param>
/// <param name="Chosen">Keys of those that are ticked.</param>
/// <param name="Wrong">What is wrong with the choice; null for nothing.</param>
internal sealed record EvidenceAlternatives(string Id, IReadOnlyList<SheetAlternative> All, IReadOnlyCollection<int> Chosen, string? Wrong);
