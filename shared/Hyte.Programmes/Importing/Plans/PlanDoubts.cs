using Hyte.Modules.Search;

namespace Hyte.Programmes.Importing.Plans;

/// <summary>Tells what is less than certain in a line of a plan, given what a person has said of it.</summary>
internal static class PlanDoubts
{
    /// <summary>What a line of a measure or an action leaves open.</summary>
    /// <param name="line">The line.</param>
    /// <param name="row">The row that it was read from.</param>
    /// <param name="isPart">It is an item of a list in the cell of a measure.</param>
    /// <param name="answers">What a person has said.</param>
    public static IEnumerable<Uncertainty> Of(PlanPaperLine line, PlanMeasureLine row, bool isPart, PlanAnswers answers)
    {
        var isNamed = answers.Names.ContainsKey(line.Key);
        if (line.Alike is { } alike && SearchText.Fold(alike) != SearchText.Fold(line.Name) && !answers.Same.Contains(line.Key) && !answers.Other.Contains(line.Key)) yield return new Uncertainty(UncertaintyKind.SimilarName, alike);
        if (isPart && !isNamed) yield return new Uncertainty(UncertaintyKind.ListItem);
        foreach (var doubt in row.Doubts.Where(d => !isNamed || d.Kind != UncertaintyKind.NameCut)) yield return doubt;
        foreach (var doubt in Uncertainty.OfJoins(line.Joins.Where(j => !isNamed || line.PrintedName?.Contains(j.IsProposed ? j.From : j.To, StringComparison.Ordinal) != true))) yield return doubt;
        // Who has split the cell has seen what the directory does not know.
        if (!answers.Parties.ContainsKey(line.Key))
        {
            foreach (var party in line.Parties.Where(p => p.EntryCode is null)) yield return Unknown(party, line.Parties.Count);
        }

        foreach (var role in line.Roles.Where(r => r.EntryCode is null)) yield return Unknown(role, line.Roles.Count);
    }

    /// <summary>The line, with a doubt when it is a question that nothing else tells to be unsure. What is there already in other words is understood: only what to do with it is asked.</summary>
    public static PlanPaperLine Asked(PlanPaperLine line) =>
        line is { Fate: PaperFate.Question, MeasureId: null } && Uncertainty.Leave(line.Doubts) != Certainty.Unsure ? line with { Doubts = [new Uncertainty(UncertaintyKind.Asked), .. line.Doubts] } : line;

    private static Uncertainty Unknown(SplitParty party, int of) => new(of > 1 ? UncertaintyKind.PartyCut : UncertaintyKind.PartyUnknown, party.RawText);
}
