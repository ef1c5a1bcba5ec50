using Hyte.Modules.Search;
using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;

namespace Hyte.Programmes.Importing.IndicatorPapers;

/// <summary>Takes the lines of a paper of indicators.</summary>
internal sealed class IndicatorTaking(KnownPlan plan, KnownIndicators known, IndicatorAnswers answers, string paper, bool saves)
{
    private readonly FilledPlaces _filled = new();
    private readonly Dictionary<string, TakenIndicator> _row = new(StringComparer.Ordinal);
    private QuestionTaking? _questions;
    private readonly string _source = paper.Length > Area.LongestCode ? paper[..Area.LongestCode] : paper;

    public IEnumerable<IndicatorPaperLine> Of(IndicatorFormLine line) => line switch
    {
        IndicatorRow row => OfRow(row).Select(Asked),
        IndicatorHeadings => [Other(line, ImportTexts.Headings)],
        RepeatedLine repeated => [Other(line, string.Format(ImportTexts.IndicatorRepeated, repeated.OfLine))],
        _ => [Other(line, ImportTexts.IndicatorNoTable)],
    };

    public void AddTo(ProgrammeDbContext db)
    {
        db.Areas.AddRange(known.AddedAreas);
        db.Indicators.AddRange(known.Added);
    }

    /// <summary>Answers to what the paper does not ask.</summary>
    public int Unasked => Questions.Unasked;

    private QuestionTaking Questions => _questions ??= new QuestionTaking(answers, known, _filled);

    private IEnumerable<IndicatorPaperLine> OfRow(IndicatorRow row)
    {
        var told = new List<IndicatorPaperLine>();
        _row.Clear();
        foreach (var (number, read) in row.Indicators.Index()) OfIndicator(row, read, number, told);
        foreach (var (number, question) in row.Questions.Index()) told.AddRange(Questions.Take(OfQuestion(row, question, number), question, _row));
        return told.Count > 0 ? told : [Other(row, ImportTexts.IndicatorNothing)];
    }

    private void OfIndicator(IndicatorRow row, ReadIndicator read, int number, List<IndicatorPaperLine> told)
    {
        var key = $"{row.Place.Key()}-{number}";
        var line = new IndicatorPaperLine(key, row.Place.Words(), IndicatorLineKind.Indicator, PaperFate.Question, read.Name, null) { Doubts = ReadingDoubts.OfRow(row) };
        if (read.Name.Length == 0) told.Add(line with { What = ImportTexts.IndicatorUnnamed, Because = ImportTexts.DoubtNoIndicator });
        else if (answers.LeftOut.Contains(key))
        {
            _row[read.Name] = new TakenIndicator(null, IsLeftOut: true);
            told.Add(line with { Fate = PaperFate.Refused, Because = ImportTexts.PlanLeftOut });
        }
        else if (Meant(key, read) is { } indicator)
        {
            var isOtherForm = SearchText.Fold(indicator.Name) != SearchText.Fold(read.Name);
            // The printed name is kept beside the short one; a person who has said which indicator it is has seen both.
            var isLikely = isOtherForm && SearchText.Fold(indicator.PrintedName) != SearchText.Fold(read.Name) && !answers.Indicators.ContainsKey(key);
            told.Add(line with { Fate = PaperFate.Same, Because = isOtherForm ? string.Format(ImportTexts.IndicatorIs, indicator.Name) : null, Doubts = isLikely ? [.. line.Doubts, new Uncertainty(UncertaintyKind.OtherForm, indicator.Name)] : line.Doubts });
            Fill(row, read, indicator, key, told, isNew: false);
        }
        else if (!answers.Indicators.ContainsKey(key) && Alike(read) is { Count: > 0 } alike) told.Add(line with { Because = string.Format(ImportTexts.IndicatorAlike, alike[0].Name), Alike = alike, Doubts = [new Uncertainty(UncertaintyKind.SimilarName, alike[0].Name), .. line.Doubts] });
        else if (!answers.Indicators.ContainsKey(key) && known.IsAdded(read.Name)) told.Add(line with { Because = ImportTexts.IndicatorTwice, AsksWhetherNew = true });
        else if (FocusArea(key, read) is { } area)
        {
            var made = known.Make(read, _source, row.Place.Line);
            told.Add(line with { Fate = PaperFate.New, Text = area.Name });
            new IndicatorLink(made, area, MeasureOf(read, area), LinkEffect.Unknown, null).CameFrom(row.Place.Line);
            Fill(row, read, made, key, told, isNew: true);
        }
        else told.Add(line with { Because = read.FocusArea is null ? ImportTexts.IndicatorNoFocusArea : string.Format(ImportTexts.IndicatorOtherFocusArea, read.FocusArea), AsksFocusArea = true });
    }

    private Indicator? Meant(string key, ReadIndicator read)
    {
        if (answers.Indicators.TryGetValue(key, out var id)) return id == 0 ? null : known.Find(id);
        var called = known.Called(read.Name).Where(i => Fits(i, read)).ToList();
        return called.Count == 1 ? called[0] : null;
    }

    // The same name elsewhere is another indicator: "Yritysten määrä" of EcoSairila is not that of Kalevankangas.
    private bool Fits(Indicator indicator, ReadIndicator read)
    {
        var here = indicator.Links.Where(l => l.FocusArea is { } area && area.Programme == plan.Programme).ToList();
        if (here.Count == 0 || read.FocusArea is null) return true;
        return here.Exists(l => IsCalled(l.FocusArea.Name, read.FocusArea) && (read.Measure is null || l.Measure is null || IsCalled(l.Measure.DecidedName, read.Measure) || IsCalled(l.Measure.Name, read.Measure)));
    }

    private static bool IsCalled(string name, string printed) => SimilarNames.Likeness(name, printed) >= 0.9;

    private List<(int Id, string Name)> Alike(ReadIndicator read)
    {
        var stored = known.Called(read.Name).Where(i => i.Id > 0).ToList();
        // Several of one name that all stand elsewhere say that this one is one more.
        if (stored.Count > 1 && !stored.Exists(i => Fits(i, read))) return [];
        if (stored.Count == 0 && known.Called(read.Name).Count == 0 && known.Alike(read.Name) is { } one) stored = [one];
        return stored.ConvertAll(i => (i.Id, i.Name));
    }

    private FocusArea? FocusArea(string key, ReadIndicator read) => answers.FocusAreas.TryGetValue(key, out var id) && id > 0
        ? plan.Programme.FocusAreas.FirstOrDefault(a => a.Id == id)
        : plan.Programme.FocusAreas.FirstOrDefault(a => SearchText.Fold(a.Name) == SearchText.Fold(read.FocusArea));

    private Measure? MeasureOf(ReadIndicator read, FocusArea area) => read.Measure is null
        ? null
        : plan.Measures.FirstOrDefault(m => m.FocusArea == area && SearchText.Fold(m.DecidedName) == SearchText.Fold(read.Measure));

    private void Fill(IndicatorRow row, ReadIndicator read, Indicator indicator, string key, List<IndicatorPaperLine> told, bool isNew)
    {
        var filling = new IndicatorFilling(indicator, plan.Programme, known, answers, _source, row, saves, isNew);
        _row[read.Name] = new TakenIndicator(filling);
        foreach (var (number, value) in read.Observations.Index())
        {
            var line = filling.Take($"{key}-o{number}", value);
            if (line.Fate is PaperFate.New or PaperFate.Same or PaperFate.Changed) _filled.Fill(indicator, new OfferedPlace("", value, null).Place, line.Text ?? "");
            told.Add(line);
        }

        foreach (var (number, target) in read.Targets.Index()) told.Add(filling.Take($"{key}-t{number}", target));
    }

    private static IndicatorPaperLine Asked(IndicatorPaperLine line) =>
        line.Fate == PaperFate.Question && Uncertainty.Leave(line.Doubts) != Certainty.Unsure ? line with { Doubts = [new Uncertainty(UncertaintyKind.Asked), .. line.Doubts] } : line;

    private static IndicatorPaperLine OfQuestion(IndicatorRow row, IndicatorQuestion question, int number) =>
        new($"{row.Place.Key()}-q{number}", row.Place.Words(), IndicatorLineKind.Question, PaperFate.Question, question.Indicator ?? ImportTexts.IndicatorUnnamed, question.Sentence) { Words = question.Words.Text };

    private static IndicatorPaperLine Other(IndicatorFormLine line, string what) =>
        new(line.Place.Key(), line.Place.Words(), IndicatorLineKind.Other, PaperFate.Read, what, null);
}
