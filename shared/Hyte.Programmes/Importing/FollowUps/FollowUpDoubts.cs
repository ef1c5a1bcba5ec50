using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Importing.FollowUps;

/// <summary>Tells what is less than certain in a line of follow-ups.</summary>
internal static class FollowUpDoubts
{
    /// <summary>What the row leaves open.</summary>
    /// <param name="entry">What is said of a period.</param>
    /// <param name="alike">The measure whose name is alike, while nobody has said that it is the same; null when the measure is known.</param>
    /// <param name="isByArea">Measures of several focus areas have the name.</param>
    public static IEnumerable<Uncertainty> Of(FormEntry entry, Measure? alike, bool isByArea)
    {
        if (alike is not null) yield return new Uncertainty(UncertaintyKind.SimilarName, alike.WorkingName ?? alike.DecidedName);
        if (isByArea) yield return new Uncertainty(UncertaintyKind.NameInArea);
        foreach (var doubt in Uncertainty.OfJoins(entry.Joins)) yield return doubt;
    }

    /// <summary>The line, with what only its fate tells: a status that is offered because of the words, and a question that nothing else tells to be unsure.</summary>
    public static PaperLine Last(PaperLine line)
    {
        if (line is { Fate: PaperFate.New or PaperFate.Changed, Chosen: null, Stated: null, Suggested: not null })
        {
            var isMixed = line.SuggestedBecause?.Contains('…', StringComparison.Ordinal) == true;
            line = line with { Doubts = [.. line.Doubts, new Uncertainty(isMixed ? UncertaintyKind.StatusMixed : UncertaintyKind.StatusFromWords, line.SuggestedBecause)] };
        }

        return line.Fate == PaperFate.Question && Uncertainty.Leave(line.Doubts) != Certainty.Unsure ? line with { Doubts = [new Uncertainty(UncertaintyKind.Asked), .. line.Doubts] } : line;
    }
}
