using Hyte.Documents.Csv;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Seeding;

/// <summary>Takes the narrative entries out of the files, for programmes that have none: what people have taken away since must not come back.</summary>
/// <param name="files">The files.</param>
/// <param name="plan">The programmes.</param>
/// <param name="told">Keys of the programmes that have entries already.</param>
internal sealed class NarrativeLoader(SeedFiles files, LoadedPlan plan, IReadOnlySet<int> told)
{
    /// <summary>Entries that were not there.</summary>
    public List<NarrativeEntry> Added { get; } = [];

    public void Load()
    {
        foreach (var row in files.Narratives) PlanLoader.Guarded(row, LoadEntry);
    }

    private void LoadEntry(CsvRow row)
    {
        if (plan.Programme(row) is not { } programme || told.Contains(programme.Id)) return;
        var measure = row.Text("measure") is null ? null : plan.Measure(row, programme, "measure");
        var kind = row.RequiredCode("kind", SeedCodes.NarrativeKinds);
        var order = row.RequiredWholeNumber("order");
        if (!files.IsFirst(row, (programme, kind, measure, order))) return;
        var entry = new NarrativeEntry(programme, kind, order, row.Required("text"));
        entry.Belongs(measure, row.WholeNumber("parent"));
        entry.CameFrom(row.WholeNumber("source_line"));
        Added.Add(entry);
    }
}
