using Hyte.Programmes.Indicators.Entering;
using Hyte.Statistics;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>A source's answer beside what is stored of a series: what is new, what changes, what is the same, and what is not understood.</summary>
/// <param name="Rows">One for each row of the answer and one for each of its problems, in the answer's order. Nothing is left out.</param>
public sealed record ImportPreview(IReadOnlyList<ImportRow> Rows)
{
    /// <summary>How many rows have an outcome.</summary>
    public int Count(ImportOutcome outcome) => Rows.Count(r => r.Outcome == outcome);

    /// <summary>Compares.</summary>
    /// <param name="answer">What the source said.</param>
    /// <param name="seriesId">Key of the series that it was asked for.</param>
    /// <param name="years">The years that it was asked for.</param>
    /// <param name="facts">The series' rules, the areas and what is stored.</param>
    /// <remarks>It looks at nothing but its arguments. The order of the answer's rows changes the order of the result only.</remarks>
    public static ImportPreview Make(StatisticsAnswer answer, int seriesId, AskedYears years, EntryFacts facts)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(facts);
        var judge = new ImportJudge(answer.Rows, seriesId, years, facts);
        var rows = answer.Rows.Select((row, number) => judge.Judge(row, number));
        var problems = answer.Problems.Select((problem, number) => new ImportRow(answer.Rows.Count + number, ImportOutcome.Unknown) { Because = problem.ToString() });
        return new ImportPreview([.. rows, .. problems]);
    }
}
