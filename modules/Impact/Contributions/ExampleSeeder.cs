using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Examples;
using Hyte.Modules.Contributions;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Loads the worked example of an assessment, <c>seeds/impact/example-case.json</c>: once. It is left as people have made it, and does not come back when they have removed it.</summary>
internal sealed class ExampleSeeder(ImpactDbContext db, WriteExample writing) : IModuleSeeder
{
    public async Task SeedAsync(string directory, CancellationToken ct)
    {
        var path = Path.Combine(directory, ExampleFile.FileName);
        if (!File.Exists(path) || await HasBeenThereAsync(ct)) return;
        var file = await ExampleFile.ReadAsync(path, ct);
        // A city that has a matter of that number goes without the example: it is a help, not worth stopping the module for.
        if (CaseNumber.TryParse(file.Case.Number, out var number) && await db.Cases.AnyAsync(c => c.Number == number, ct)) return;
        await writing.ExecuteAsync(file, ct);
    }

    // Only an example is ever removed from the register, so the removal of a case is the removal of the example.
    private async Task<bool> HasBeenThereAsync(CancellationToken ct) =>
        await db.Cases.AnyAsync(c => c.IsExample, ct)
        || await db.History.AnyAsync(h => h.RecordType == nameof(DecisionCase) && h.Act == HistoryAct.Removed, ct);
}
