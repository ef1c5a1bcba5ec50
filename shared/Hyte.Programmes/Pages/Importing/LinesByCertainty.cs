using Hyte.Programmes.Importing;

namespace Hyte.Programmes.Pages;

/// <summary>The lines of a preview in the order in which a person goes through them: what is unsure first, or as the paper has them.</summary>
/// <param name="Lines">The lines, in the order of the paper.</param>
/// <param name="IsPaperOrder">A person wants them so.</param>
internal sealed record LinesByCertainty(IReadOnlyList<IReadLine> Lines, bool IsPaperOrder)
{
    private static readonly Certainty[] Levels = [Certainty.Unsure, Certainty.Likely, Certainty.Sure];

    /// <summary>How many lines are how sure; what no line is, is left out.</summary>
    public IEnumerable<(Certainty Certainty, int Count)> Counts => Levels.Select(level => (level, Lines.Count(l => l.Certainty == level))).Where(l => l.Item2 > 0);

    /// <summary>The lines of a table in groups; one group without a heading in the order of the paper.</summary>
    public IEnumerable<(Certainty? Certainty, IReadOnlyList<T> Lines)> Groups<T>()
        where T : IReadLine
    {
        var lines = Lines.OfType<T>().ToList();
        return IsPaperOrder ? [(null, lines)] : Levels.Select(level => ((Certainty?)level, (IReadOnlyList<T>)lines.FindAll(l => l.Certainty == level))).Where(g => g.Item2.Count > 0);
    }

    /// <summary>The place of a group on the page.</summary>
    public static string Anchor(Certainty certainty) => $"lines-{certainty.ToString().ToLowerInvariant()}";
}
