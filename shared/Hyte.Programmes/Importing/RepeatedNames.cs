namespace Hyte.Programmes.Importing;

/// <summary>Finds the lines of slides that say once more what the table says, and offers them as alike. Their indents tell which parts of a measure are nested.</summary>
internal sealed class RepeatedNames
{
    private const int LongestName = 300;

    private readonly Dictionary<LinePlace, int> _indents = [];

    /// <summary>Remembers how far a line is set in.</summary>
    public void Indent(LinePlace place, int indent) => _indents[place] = indent;

    /// <summary>The lines, those that are like a name of the table told as such.</summary>
    public List<FormLine> Offer(List<FormLine> lines)
    {
        var names = lines.SelectMany(Names).ToList();
        if (!names.Exists(n => n.IsPart)) return lines;
        var candidates = names.ConvertAll(n => new Candidate(n.Name, n.Place));
        var told = lines.ConvertAll(line => Alike(line, candidates) ?? line);
        var indents = told.OfType<AlikeLine>().ToLookup(a => (a.Of, a.Name), a => _indents[a.Place]);
        return told.ConvertAll(line => line is PlanMeasureLine { Parts.Count: > 0 } measure ? Nested(measure, indents) : line);
    }

    private static IEnumerable<(string Name, LinePlace Place, bool IsPart)> Names(FormLine line) => line switch
    {
        PlanMeasureLine measure => [(measure.Name, measure.Place, false), .. measure.Parts.Select(p => (p.Name, measure.Place, true))],
        _ => [],
    };

    private static AlikeLine? Alike(FormLine line, List<Candidate> names)
    {
        if (line is not QuestionLine { Because: QuestionReason.LooseText or QuestionReason.BeforeTable } question || question.Text.Length > LongestName) return null;
        var text = Markup.Strip(question.Text).TrimStart('-', ' ');
        return SimilarNames.Best(SimilarNames.Letters(text), names, n => n.Letters) is { } found ? new AlikeLine(line.Place, text, found.Name, found.Place) : null;
    }

    // What stands further out on the slide than the nested parts before it is nested no more.
    private static PlanMeasureLine Nested(PlanMeasureLine measure, ILookup<(LinePlace, string), int> indents)
    {
        var deepest = measure.Parts.Where(p => p.IsNested).SelectMany(p => indents[(measure.Place, p.Name)]).DefaultIfEmpty(0).Max();
        if (deepest == 0) return measure;
        return measure with { Parts = [.. measure.Parts.Select(p => p with { IsNested = p.IsNested && !indents[(measure.Place, p.Name)].Any(indent => indent < deepest) })] };
    }

    private sealed record Candidate(string Name, LinePlace Place)
    {
        public string Letters { get; } = SimilarNames.Letters(Name);
    }
}
