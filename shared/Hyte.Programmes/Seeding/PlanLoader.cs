using Hyte.Documents.Csv;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Seeding;

/// <summary>Takes programmes, focus areas and measures out of the files. What is there already stays as people have made it.</summary>
internal sealed class PlanLoader(SeedFiles files, LoadedPlan plan, DirectorySnapshot directory)
{
    private readonly Dictionary<(string?, string?), string?> _parents = files.Measures
        .DistinctBy(r => (r.Text("programme"), r.Text("number")))
        .ToDictionary(r => (r.Text("programme"), r.Text("number")), r => r.Text("parent"));

    /// <summary>Programmes that were not there, with the row and the status they are to have in the end.</summary>
    public List<(Programme Programme, CsvRow Row, ProgrammeStatus Status)> NewProgrammes { get; } = [];

    public void Load()
    {
        foreach (var row in files.Programmes) Guarded(row, LoadProgramme);
        foreach (var row in files.FocusAreas) Guarded(row, LoadFocusArea);
        // Groups first: a file may name a measure before its group.
        foreach (var row in files.Measures.OrderBy(Level)) Guarded(row, LoadMeasure);
        foreach (var programme in plan.Added.Select(m => m.Programme).Distinct()) PlanOrder.Renumber([.. plan.Measures.Where(m => m.Programme == programme)]);
        foreach (var row in files.Parties.OrderBy(r => r.WholeNumber("order"))) Guarded(row, LoadParty);
        foreach (var row in files.Roles.OrderBy(r => r.WholeNumber("order"))) Guarded(row, LoadRole);
        foreach (var row in files.Links) Guarded(row, LoadLink);
    }

    /// <summary>A broken rule refuses the row, not the load: the rest of the file is read for its own faults.</summary>
    public static void Guarded(CsvRow row, Action<CsvRow> load)
    {
        try
        {
            load(row);
        }
        catch (RuleBrokenException broken)
        {
            row.Refuse("", broken.Message);
        }
    }

    private void LoadProgramme(CsvRow row)
    {
        var code = row.Required("code");
        if (!files.IsFirst(row, code) || plan.Has(code)) return;
        var programme = new Programme(
            code, row.Required("name"), row.RequiredWholeNumber("start"), row.RequiredWholeNumber("end"), row.RequiredCode("period_kind", SeedCodes.PeriodKinds));
        programme.DecideBy(new Decision(Entry(row, "decision_body"), row.Date("decision_date"), row.Text("decision_section"), row.Text("decision_number")));
        programme.Annotate(row.Text("note"));
        programme.CameFrom(row.Text("source"), row.WholeNumber("source_line"));
        plan.Add(programme);
        NewProgrammes.Add((programme, row, row.RequiredCode("status", SeedCodes.ProgrammeStatuses)));
    }

    private void LoadFocusArea(CsvRow row)
    {
        var number = row.RequiredWholeNumber("number");
        if (plan.Programme(row) is not { } programme || !files.IsFirst(row, (programme.Code, number)) || plan.Has(programme, number)) return;
        var area = new FocusArea(programme, number, row.Required("name"));
        area.Describe(row.Text("themes"));
        area.CameFrom(row.WholeNumber("source_line"));
        plan.Add(area);
    }

    private int Level(CsvRow row)
    {
        var level = 1;
        // A file may make a circle of groups by mistake; the bound ends the walk and the rows are refused for their missing groups.
        for (var above = row.Text("parent"); above is not null && level <= Measure.DeepestLevel; level++)
        {
            above = _parents.GetValueOrDefault((row.Text("programme"), above));
        }

        return level;
    }

    private void LoadMeasure(CsvRow row)
    {
        var number = row.Required("number");
        if (plan.Programme(row) is not { } programme || !files.IsFirst(row, (programme.Code, number)) || plan.Has(programme, number)) return;
        if (plan.FocusArea(row, programme) is not { } area) return;
        var parent = row.Text("parent") is null ? null : plan.Measure(row, programme, "parent");
        if (parent is null && row.Text("parent") is not null) return;

        var measure = new Measure(area, number, row.Required("name"), order: 0, parent);
        measure.Rename(row.Text("working_name"));
        measure.Describe(row.Text("description"), row.Text("metric"), row.Text("note"));
        measure.CameFrom(row.Text("parties_raw"), row.Text("roles_raw"), row.WholeNumber("source_line"));
        plan.Add(measure);
    }

    private void LoadParty(CsvRow row)
    {
        if (NewMeasure(row) is not { } measure || !files.IsFirst(row, (measure, row.RequiredWholeNumber("order")))) return;
        measure.AddParty(row.RequiredCode("kind", SeedCodes.PartyKinds), Entry(row, "entry"), row.Required("raw"));
    }

    private void LoadRole(CsvRow row)
    {
        if (NewMeasure(row) is not { } measure || !files.IsFirst(row, (measure, row.RequiredWholeNumber("order")))) return;
        var title = Entry(row, "title");
        if (title is not null && directory.Find(title)?.Kind != DirectoryKind.Title) row.Refuse("title", string.Format(Texts.SeedNotTitle, title));
        measure.AddRole(title, row.Required("raw"));
    }

    private void LoadLink(CsvRow row) =>
        NewMeasure(row)?.LinkTo(row.Required("other_module"), row.Required("other_programme"), row.Required("other_measure"));

    // Parties, titles and links come with their measure only: what people have taken away since must not come back.
    private Measure? NewMeasure(CsvRow row) =>
        plan.Programme(row) is { } programme && plan.Measure(row, programme, "measure") is { } measure && plan.Added.Contains(measure) ? measure : null;

    private string? Entry(CsvRow row, string column)
    {
        if (row.Text(column) is not { } code) return null;
        if (directory.Find(code) is not null) return code;
        row.Refuse(column, string.Format(Texts.SeedNoEntry, code));
        return null;
    }
}
