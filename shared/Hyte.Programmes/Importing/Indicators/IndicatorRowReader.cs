namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Reads the rows of the tables together: a row may tell what another leaves open.</summary>
internal sealed class IndicatorRowReader(IndicatorVocabulary vocabulary)
{
    // Four times the longest cell of values that a city has; what is longer is a text.
    private const int LongestCell = 8000;

    private readonly IndicatorPairing _pairing = new(vocabulary);

    private sealed record ReadRow(RowDraft Draft, IReadOnlyList<IndicatorTitle> Titles, IReadOnlyList<CellContent> Contents)
    {
        /// <summary>The row goes on from the one before: the name of both together.</summary>
        public string? Name { get; init; }

        public bool IsContinuation { get; init; }
    }

    public Dictionary<LinePlace, IndicatorRow> Read(IReadOnlyList<RowDraft> drafts)
    {
        var first = drafts.Select(d => Cells(d, [], [])).ToList();
        var peers = first.Where(r => Producer(r) is not null).SelectMany(r => r.Contents.Select(c => (Producer: Producer(r)!, c.Rounds))).Where(p => p.Rounds.Count > 0)
            .ToLookup(p => p.Producer, p => (IReadOnlyList<Round>)p.Rounds, StringComparer.OrdinalIgnoreCase);
        var rows = drafts.Select((draft, i) => Cells(draft, Legend(first, i), [.. peers[Producer(first[i]) ?? ""]])).ToList();
        for (var i = 1; i < rows.Count; i++) Continue(rows, i);
        var unsure = rows.Where(r => r.IsContinuation).Select(r => r.Draft.Table).ToHashSet();
        // Where the list of indicators runs on beside the measures, none of them belongs to the measure that it happens to stand beside.
        return rows.ToDictionary(r => r.Draft.Place, r => Row(r, unsure.Contains(r.Draft.Table) ? null : r.Draft.Measure));
    }

    private static string? Producer(ReadRow row) => row.Titles.Count == 1 ? row.Titles[0].Producer : null;

    private ReadRow Cells(RowDraft draft, IReadOnlyList<LegendArea> legend, IReadOnlyList<IReadOnlyList<Round>> peers)
    {
        var titles = IndicatorNames.In(draft.Title);
        var title = titles.Count == 1 ? titles[0] : IndicatorTitle.Of("");
        return new ReadRow(draft, titles, [.. draft.Values.Select(v => Cell(v.Text, new CellScope(v.Heading, title, vocabulary, legend, peers)))]);
    }

    private static CellContent Cell(string text, CellScope scope)
    {
        if (text.Length <= LongestCell) return new CellReader(text, scope).Read();
        var content = new CellContent();
        content.Questions.Add(new IndicatorQuestion(IndicatorDoubt.Prose, new SourceWords(scope.Heading.Position, 0, text), null, [], []));
        return content;
    }

    // "Kaupunki / (seutu)" stands in the row that goes on.
    private static IReadOnlyList<LegendArea> Legend(List<ReadRow> rows, int row) =>
        row + 1 < rows.Count && GoesOn(rows[row], rows[row + 1]) ? rows[row + 1].Contents[0].Legend : [];

    private static void Continue(List<ReadRow> rows, int at)
    {
        if (!GoesOn(rows[at - 1], rows[at])) return;
        var name = $"{rows[at - 1].Titles[0].Name} {rows[at].Titles[0].Name}";
        rows[at - 1] = rows[at - 1] with { Name = name };
        rows[at] = rows[at] with { Name = name, IsContinuation = true };
    }

    // A name in small letters beside targets and what came of them, below one that has a baseline alone.
    private static bool GoesOn(ReadRow above, ReadRow row) =>
        above.Draft.Table == row.Draft.Table && above is { Titles.Count: 1, Contents.Count: 1 } && row is { Titles.Count: 1, Contents.Count: 1 }
        && char.IsLower(row.Titles[0].Name[0]) && above.Contents[0].Items.TrueForAll(i => i.Targets.Count == 0)
        && row.Contents[0].Items.Exists(i => i.Targets.Count > 0) && !row.Contents[0].Items.Exists(i => i.HasBaseline);

    private IndicatorRow Row(ReadRow row, string? measure)
    {
        var paired = row.Contents.Select(content => _pairing.Pair(row.Titles.Count > 0 ? row.Titles : [IndicatorTitle.Of("")], content)).ToList();
        var titles = paired.Select(p => p.Titles).MaxBy(t => t.Count) ?? row.Titles;
        var pairs = paired.SelectMany(p => p.Pairs).ToList();
        var read = titles.Select(title => RowWriter.WithoutDoubles(RowWriter.Indicator(row.Draft, title, row.Name, measure, pairs, row.Contents))).ToList();
        var indicators = read.ConvertAll(r => r.Indicator);
        var questions = row.Contents.SelectMany(c => c.Questions)
            .Concat(pairs.SelectMany(pair => RowWriter.Questions(pair, row.Name, indicators.ConvertAll(i => i.Name))))
            .Concat(read.SelectMany(r => r.Questions))
            .Concat(indicators.SelectMany(RowWriter.Alike))
            .Concat(row.Draft.Outside.Select(words => new IndicatorQuestion(IndicatorDoubt.OutsideColumns, words, null, [], [])))
            .ToList();
        var name = new SourceWords(row.Draft.TitleColumn, 0, row.Draft.Title);
        if (row.IsContinuation) questions.Add(new IndicatorQuestion(IndicatorDoubt.Continued, name, row.Name, [], []));
        if (row.Titles.Count == 0) questions.AddRange(row.Draft.Values.Select(v => new IndicatorQuestion(IndicatorDoubt.NoIndicator, new SourceWords(v.Heading.Position, 0, v.Text), null, [], [])));
        if (titles.Count == 1 && row.Titles.Count == 1 && row.Draft.Values.Count == 0 && IndicatorNames.RunTogether(row.Titles[0]).Count > 1)
        {
            questions.Add(new IndicatorQuestion(IndicatorDoubt.SeveralIndicators, name, null, [], []));
        }

        return new IndicatorRow(row.Draft.Place, indicators, questions, [.. row.Contents.SelectMany(c => c.Remarks)], row.Draft.IsShifted) { TitleColumn = row.Draft.TitleColumn, Inferred = row.Draft.Inferred };
    }
}
