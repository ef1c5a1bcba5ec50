using Hyte.Platform.Importing;

namespace Hyte.Host.Pages.Importing;

/// <summary>The lines of an import that was made.</summary>
/// <param name="All">All of them.</param>
/// <param name="Show">The fate whose lines are shown; null for all.</param>
/// <param name="Here">The page's address.</param>
internal sealed record KeptLinesView(IReadOnlyList<KeptLine> All, ImportFate? Show, string Here)
{
    /// <summary>What is shown, what needs a person first.</summary>
    public IEnumerable<KeptLine> Shown => All.Where(l => Show is null || l.Fate == Show).OrderBy(l => l.Fate);

    public int Count(ImportFate fate) => All.Count(l => l.Fate == fate);
}

/// <summary>Imports that were made, the newest first.</summary>
/// <param name="Runs">The imports of this page.</param>
/// <param name="Here">The page's address.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many there are.</param>
internal sealed record ImportsView(IReadOnlyList<KeptImport> Runs, string Here, int Page, int Pages)
{
    /// <summary>How many imports a page has.</summary>
    public const int PageSize = 50;
}
