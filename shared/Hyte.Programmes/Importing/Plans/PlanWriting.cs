using System.Globalization;
using Hyte.Modules.Search;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;

namespace Hyte.Programmes.Importing.Plans;

/// <summary>Makes the focus areas, measures and actions that a paper brings, numbered after those that are there, and takes what was ticked of those.</summary>
internal sealed class PlanWriting(Programme programme, List<Measure> measures)
{
    private FocusArea? _area;
    private readonly Dictionary<string, Measure> _numbered = new(StringComparer.Ordinal);
    private Measure? _group;
    private Measure? _action;

    public void Write(IEnumerable<PlanPaperLine> lines, ProgrammeDbContext db)
    {
        var made = new List<Measure>();
        foreach (var line in lines)
        {
            switch (line.Kind)
            {
                case PlanLineKind.FocusArea when line.Fate is PaperFate.New or PaperFate.Same:
                    (_area, _group) = (Area(line), null);
                    break;
                case PlanLineKind.Measure:
                    _group = _action = Take(line, null, made);
                    break;
                case PlanLineKind.Action when line.Holds:
                    var group = line.ParentNumber is { } number ? _numbered.GetValueOrDefault(number) : line.IsNested ? _action : _group;
                    var action = Take(line, group, made);
                    if (!line.IsNested) _action = action;
                    break;
            }
        }

        PlanOrder.Renumber(measures);
        db.Measures.AddRange(made);
    }

    private FocusArea Area(PlanPaperLine line) =>
        programme.FocusAreas.FirstOrDefault(a => SearchText.Fold(a.Name) == SearchText.Fold(line.Name))
        ?? Described(new FocusArea(programme, programme.FocusAreas.Select(a => a.Number).DefaultIfEmpty(0).Max() + 1, line.Name), line);

    private static FocusArea Described(FocusArea area, PlanPaperLine line)
    {
        area.CameFrom(line.Line);
        return area;
    }

    private Measure? Take(PlanPaperLine line, Measure? group, List<Measure> made)
    {
        var measure = line.Fate == PaperFate.New ? Make(line, group) : line.ThereId is { } there ? measures.Find(m => m.Id == there) : measures.Find(m => m.FocusArea == _area && m.Parent == group && Called(m, line.Alike ?? line.Name));
        if (measure is not null && line.Fate == PaperFate.New) made.Add(measure);
        if (measure is not null && line.Fate == PaperFate.Changed) PlanDifferences.Take(line, measure);
        if (measure is not null && line.Number is { } number) _numbered[number] = measure;
        return measure;
    }

    private static bool Called(Measure measure, string name) => SearchText.Fold(measure.DecidedName) == SearchText.Fold(name) || SearchText.Fold(measure.WorkingName) == SearchText.Fold(name);

    private Measure Make(PlanPaperLine line, Measure? group)
    {
        var measure = new Measure(_area!, NumberOf(line, group), line.Name, order: 0, group);
        measure.Rename(line.WorkingName);
        measure.Describe(line.Description, line.Metric, line.Note);
        measure.CameFrom(line.PartiesRaw, line.RolesRaw, line.Line);
        foreach (var party in line.Parties) measure.AddParty(party.Kind, party.EntryCode, party.RawText);
        foreach (var role in line.Roles) measure.AddRole(role.EntryCode, role.RawText);
        measures.Add(measure);
        return measure;
    }

    // The number of the paper holds as long as nobody has it and it continues that of its group.
    private string NumberOf(PlanPaperLine line, Measure? group) =>
        line.Number is { } number && number.StartsWith((group?.Number ?? _area!.Number.ToString(CultureInfo.InvariantCulture)) + ".", StringComparison.Ordinal) && !measures.Exists(m => m.Number == number)
            ? number
            : NextNumber(group);

    private string NextNumber(Measure? group)
    {
        var above = group?.Number ?? _area!.Number.ToString(CultureInfo.InvariantCulture);
        var taken = measures.Where(m => m.FocusArea == _area && m.Parent == group).Select(m => m.Number.LastIndexOf('.') is var dot && int.TryParse(m.Number.AsSpan(dot + 1), out var number) ? number : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{above}.{taken.DefaultIfEmpty(0).Max() + 1}");
    }
}
