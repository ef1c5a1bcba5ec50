using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Importing.Plans;

/// <summary>Turns the lines of a plan on paper into what would come of them, given what the programme holds already and what a person has said.</summary>
internal sealed class PlanReading(IReadOnlyCollection<FocusArea> areas, IReadOnlyCollection<Measure> measures, DirectorySnapshot directory, PlanAnswers answers)
{
    private readonly HashSet<string> _areas = [.. areas.Select(a => SearchText.Fold(a.Name))];
    private readonly ILookup<(string Area, string Above, string Name), Measure> _there = measures.SelectMany(m => NamesOf(m).Distinct().Select(name => (Name: name, Measure: m))).ToLookup(m => m.Name, m => m.Measure);
    private readonly Dictionary<(string Area, string Above), List<KnownName>> _names = ByPlace(measures);
    private readonly Dictionary<(string Area, string Above), List<KnownName>> _stored = ByPlace(measures);
    private readonly Dictionary<string, string> _numbered = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Area, string Above, string Name), string> _firsts = [];
    private readonly Dictionary<int, string> _met = [];
    private string? _group;
    private bool _isAreaRefused;

    public List<PlanPaperLine> Read(PlanForm form, PlanSections sections)
    {
        // A paper whose measures go over several rows tells actions apart; then each row is one.
        var hasActions = form.Rows.Any(r => r.IsContinued);
        var lines = form.Lines.SelectMany(line => sections.Find(line.Place) is { IsTaken: false } section ? OfOther(line, section) : line switch
        {
            FocusAreaLine area => [OfArea(area)],
            PlanMeasureLine loose when loose.FocusArea is null || (_isAreaRefused && loose.FocusArea.Place != loose.Place) => [Line(loose, PlanLineKind.Measure, PaperFate.Question, loose.Name, ImportTexts.PlanNoFocusArea)],
            PlanMeasureLine measure => AreaBeside(measure).Concat(hasActions ? OfActions(measure) : OfRow(measure)),
            QuestionLine question => [Line(question, PlanLineKind.Other, question.Because.Fate(), question.Text, question.Because.Word()) with { MayBeFocusArea = question.Because == QuestionReason.LooseText }],
            AlikeLine alike => [Line(alike, PlanLineKind.Other, alike.IsSame ? PaperFate.Read : PaperFate.Question, alike.Text, string.Format(alike.IsSame ? ImportTexts.AlikeSaid : ImportTexts.AlikeAsked, alike.Name, alike.Of.Words()))],
            TitleLine title => [Line(title, PlanLineKind.Other, PaperFate.Read, title.Text)],
            AbbreviationLine abbreviation => [Line(abbreviation, PlanLineKind.Other, PaperFate.Read, $"{abbreviation.Abbreviation} = {abbreviation.Meaning}", KnownAs(abbreviation.Abbreviation))],
            _ => (IEnumerable<PlanPaperLine>)[Line(line, PlanLineKind.Other, PaperFate.Read, ImportTexts.Headings)],
        });
        return [.. lines.Select(PlanDoubts.Asked)];
    }

    // An abbreviation that the directory knows is found in the cells of parties; of another a person should know what to do.
    private string KnownAs(string abbreviation) => directory.Resolve(abbreviation) is { } entry ? string.Format(ImportTexts.AbbreviationKnown, entry.Name) : ImportTexts.AbbreviationUnknown;

    // Told, and nothing is taken of it: not even the headings or the questions of another programme.
    private static IEnumerable<PlanPaperLine> OfOther(FormLine line, PlanSection section)
    {
        var names = line switch
        {
            PlanMeasureLine { FocusArea: { } area } measure when area.Place == measure.Place => [area.Name, measure.Name, .. measure.Parts.Select(p => p.Name)],
            PlanMeasureLine measure => [measure.Name, .. measure.Parts.Select(p => p.Name)],
            FocusAreaLine area => [area.Name],
            QuestionLine question => [question.Text],
            AlikeLine alike => [alike.Text],
            AbbreviationLine abbreviation => [$"{abbreviation.Abbreviation} = {abbreviation.Meaning}"],
            TitleLine title => [title.Text],
            _ => (string[])[ImportTexts.Headings],
        };
        return names.Select((name, index) => Line(line, PlanLineKind.Other, PaperFate.Read, name, string.Format(ImportTexts.PlanSectionLeftOut, section.Name)) with { Key = $"{line.Place.Key()}o{index}" });
    }

    // Where the focus area stands beside its measures, it begins with the first of them.
    private IEnumerable<PlanPaperLine> AreaBeside(PlanMeasureLine measure)
    {
        if (measure.FocusArea!.Place == measure.Place) yield return OfArea(measure.FocusArea) with { Key = $"{measure.Place.Key()}f" };
    }

    private IEnumerable<PlanPaperLine> OfRow(PlanMeasureLine row)
    {
        var above = row.Parent is { } parent ? _numbered.GetValueOrDefault(parent) ?? "" : "";
        var measure = OfMeasure(row, row.DecidedName ?? row.Name, above, above.Length > 0 ? PlanLineKind.Action : PlanLineKind.Measure);
        if (row.Number is { } number) _numbered[number] = measure.Above;
        yield return row.Parent is not null && above.Length == 0 ? measure with { Fate = PaperFate.Question, Because = ImportTexts.PlanNoGroup } : measure;
        foreach (var part in OfParts(row, measure)) yield return part;
    }

    // A list below the name of a measure: its actions, and what details them.
    private IEnumerable<PlanPaperLine> OfParts(PlanMeasureLine row, PlanPaperLine measure)
    {
        var (group, inner, count) = (measure.Above, "", 0);
        foreach (var part in row.Parts)
        {
            var bare = row with { Description = null, Metric = null, Parties = null, Partners = null, Roles = null, Note = null, Joins = [], Number = null, Parent = null };
            var line = OfMeasure(bare, part.Name, part.IsNested && inner.Length > 0 ? inner : group, PlanLineKind.Action, $"{row.Place.Key()}p{++count}") with { IsNested = part.IsNested && inner.Length > 0 };
            if (!part.IsNested) inner = line.Above;
            yield return measure.Holds ? line : line with { Fate = PaperFate.Question, Because = ImportTexts.PlanNoGroup };
        }
    }

    private PlanPaperLine OfArea(FocusAreaLine area)
    {
        (_group, _isAreaRefused) = (null, area.Name.Length > Measure.LongestName);
        if (_isAreaRefused) return Line(area, PlanLineKind.FocusArea, PaperFate.Refused, area.Name, string.Format(ImportTexts.TooLong, Measure.LongestName));
        var isNew = _areas.Add(SearchText.Fold(area.Name));
        return Line(area, PlanLineKind.FocusArea, isNew ? PaperFate.New : PaperFate.Same, area.Name) with { Doubts = isNew ? area.Doubts : [], MayBeFocusArea = answers.Form.FocusAreas.Contains(area.Place.Key()) };
    }

    private IEnumerable<PlanPaperLine> OfActions(PlanMeasureLine row)
    {
        if (!row.IsContinued)
        {
            var group = OfMeasure(row with { Description = null, Metric = null, Parties = null, Roles = null, Note = null, Joins = [] }, row.Name, above: "", PlanLineKind.Measure);
            _group = group.Holds ? group.Above : null;
            yield return group;
        }

        if (row.Description is not { } action) yield break;
        var line = OfMeasure(row with { Description = null }, action, _group ?? "", PlanLineKind.Action);
        yield return _group is null ? line with { Fate = PaperFate.Question, Because = ImportTexts.PlanNoGroup } : line;
    }

    private PlanPaperLine OfMeasure(PlanMeasureLine row, string printed, string above, PlanLineKind kind, string? partKey = null)
    {
        var key = partKey ?? (kind == PlanLineKind.Action && row.Number is null ? $"{row.Place.Key()}a" : row.Place.Key());
        var name = answers.Names.GetValueOrDefault(key)?.Trim() is { Length: > 0 } written ? written : printed;
        IReadOnlyList<SplitParty> cut = [.. PartyText.Split(row.Parties, directory), .. PartyText.Split(row.Partners, directory).Select(p => p with { Kind = PartyKind.Partner })];
        var line = new PlanPaperLine(key, row.Place.Words(), kind, PaperFate.New, name, null)
        {
            PrintedName = printed,
            Description = row.Description,
            Metric = row.Metric,
            Note = row.Note,
            PartiesRaw = row.Parties,
            RolesRaw = row.Roles,
            CutParties = cut,
            Parties = answers.Parties.TryGetValue(key, out var parties) ? Written(parties) : cut,
            Roles = [.. PartyText.Split(row.Roles, directory).Select(Title)],
            Joins = row.Joins,
            Line = row.Place.Line,
            Number = row.Number,
            ParentNumber = row.Parent,
            WorkingName = row.DecidedName is { } decided && decided != row.Name ? row.Name : null,
        };
        if (answers.LeftOut.Contains(key)) return line with { Fate = PaperFate.Refused, Because = ImportTexts.PlanLeftOut };
        if (TooLong(line) is { } tooLong) return line with { Fate = PaperFate.Refused, Because = tooLong };
        var compared = Compare(line, (SearchText.Fold(row.FocusArea!.Name), above, SearchText.Fold(name)), row.Key is not null);
        return compared with { Doubts = [.. PlanDoubts.Of(compared, row, partKey is not null, answers)] };
    }

    private sealed record KnownName(string Name)
    {
        public string Letters { get; } = SimilarNames.Letters(Name);
    }

    private PlanPaperLine Compare(PlanPaperLine line, (string Area, string Above, string Name) place, bool isOwn)
    {
        // Of two of one name the number tells which, and without numbers their order.
        if (_there[place].OrderBy(m => _met.ContainsKey(m.Id)).ThenByDescending(m => m.Number == line.Number).FirstOrDefault() is { } there) return OfThere(line, there);
        if (_firsts.TryGetValue(place, out var first)) return OfTwice(line, first, isOwn);
        if (!_names.TryGetValue((place.Area, place.Above), out var names)) _names[(place.Area, place.Above)] = names = [];
        var own = new KnownName(line.Name);
        // A table that the product has written tells its own measures apart, however alike their names are.
        var alike = SimilarNames.Best(own.Letters, isOwn ? _stored.GetValueOrDefault((place.Area, place.Above)) ?? [] : names, n => n.Letters)?.Name;
        if (alike is not null && answers.Same.Contains(line.Key))
        {
            var same = line with { Fate = PaperFate.Same, Alike = alike, Because = string.Format(ImportTexts.SameMeasure, alike) };
            return _there[place with { Name = SearchText.Fold(alike) }].FirstOrDefault() is { } meant ? OfThere(same, meant) : same;
        }

        if (alike is not null && !answers.Other.Contains(line.Key)) return line with { Fate = PaperFate.Question, Alike = alike, Because = string.Format(ImportTexts.PlanAlike, alike) };
        _firsts.Add(place, line.Place);
        names.Add(own);
        return line with { Alike = alike };
    }

    // Two rows of one name may be two measures; a table that the product has written says so by its keys, of another a person is asked.
    private PlanPaperLine OfTwice(PlanPaperLine line, string first, bool isOwn)
    {
        if (isOwn) return line with { IsOneMore = true, Because = string.Format(ImportTexts.PlanOneMore, first) };
        var asked = line with { Alike = line.Name };
        if (answers.Other.Contains(line.Key)) return asked with { IsOneMore = true, Because = string.Format(ImportTexts.PlanOneMore, first) };
        return answers.Same.Contains(line.Key)
            ? asked with { Fate = PaperFate.Same, Because = string.Format(ImportTexts.PlanTwice, first) }
            : asked with { Fate = PaperFate.Question, Because = string.Format(ImportTexts.PlanAskTwice, first) };
    }

    // The same measure on a second line would take what the first one has taken.
    private PlanPaperLine OfThere(PlanPaperLine line, Measure there)
    {
        var differences = PlanDifferences.Between(line, there, answers);
        var told = line with { ThereId = there.Id, Fate = PaperFate.Same, Because = line.Because ?? ImportTexts.PlanSame };
        if (differences.Count == 0)
        {
            _met.TryAdd(there.Id, line.Place);
            return told;
        }

        if (!_met.TryAdd(there.Id, line.Place)) return told with { Fate = PaperFate.Question, MeasureId = there.Id, Differences = [.. differences.Select(d => d with { IsTaken = false, Conflict = null, Barred = string.Format(ImportTexts.PlanTakenOnOther, _met[there.Id]) })], Because = ImportTexts.PlanOtherwise };
        // Another name alone is no question any more, once a person has said that the two are the same.
        var isAsked = differences.Any(d => d.Field != PlanField.Name || line.Alike is null);
        return told with
        {
            MeasureId = there.Id,
            Differences = differences,
            Fate = differences.Any(d => d.IsTaken) ? PaperFate.Changed : isAsked ? PaperFate.Question : PaperFate.Same,
            Because = isAsked ? ImportTexts.PlanOtherwise : told.Because,
        };
    }

    // A unit that stands among titles answers for nothing.
    private SplitParty Title(SplitParty role) => directory.Find(role.EntryCode) is { Kind: DirectoryKind.Title } ? role : role with { EntryCode = null };

    private List<SplitParty> Written(WrittenParties parties) => [.. Each(parties.Responsible, PartyKind.Responsible), .. Each(parties.Partners, PartyKind.Partner)];

    private IEnumerable<SplitParty> Each(string text, PartyKind kind) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => new SplitParty(kind, directory.Resolve(name)?.Code, name, ','));

    private static string? TooLong(PlanPaperLine line)
    {
        if (line.Name.Length > Measure.LongestName) return string.Format(ImportTexts.TooLong, Measure.LongestName);
        var texts = new[] { line.Description, line.Metric, line.Note, line.PartiesRaw, line.RolesRaw };
        if (Array.Exists(texts, t => t?.Length > Measure.LongestText)) return string.Format(ImportTexts.TooLong, Measure.LongestText);
        return line.Parties.Concat(line.Roles).Any(p => p.RawText.Length > Measure.LongestName) ? string.Format(ImportTexts.TooLong, Measure.LongestName) : null;
    }

    private static Dictionary<(string Area, string Above), List<KnownName>> ByPlace(IEnumerable<Measure> measures) =>
        measures.SelectMany(m => AboveOf(m).Select(above => (Place: (SearchText.Fold(m.FocusArea.Name), above), m.Name))).GroupBy(m => m.Place, m => new KnownName(m.Name)).ToDictionary(g => g.Key, g => g.ToList());

    private static IEnumerable<(string Area, string Above, string Name)> NamesOf(Measure measure) =>
        from above in AboveOf(measure)
        from name in (string?[])[measure.DecidedName, measure.WorkingName]
        where name is not null
        select (SearchText.Fold(measure.FocusArea.Name), above, SearchText.Fold(name));

    // A group is called by the name that was decided or by the one in use.
    private static IEnumerable<string> AboveOf(Measure measure) => measure.Parent is { } group ? [.. new[] { group.DecidedName, group.Name }.Select(SearchText.Fold).Distinct(StringComparer.Ordinal)] : [""];

    private static PlanPaperLine Line(FormLine line, PlanLineKind kind, PaperFate fate, string name, string? because = null) =>
        new(line.Place.Key(), line.Place.Words(), kind, fate, name, because) { Line = line.Place.Line };
}
