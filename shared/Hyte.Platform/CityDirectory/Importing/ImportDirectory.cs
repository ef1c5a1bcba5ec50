using System.Security.Cryptography;
using System.Text.Json;
using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Importing;
using Hyte.Platform.Storage;

namespace Hyte.Platform.CityDirectory.Importing;

/// <summary>Takes the directory back from the file in which it left, as a person has changed it. What the file does not have stays as it is.</summary>
public sealed class ImportDirectory(PlatformDbContext db, DirectoryChanges changes, IActorAccessor actors, AuditLog audit, TimeProvider clock)
{
    /// <summary>How much of a file is read at most.</summary>
    public static PaperLimits Limits => DirectoryPaper.Limits;

    /// <summary>Tells what would come of the file; nothing is saved.</summary>
    /// <param name="paper">The file.</param>
    /// <param name="form">The words of its headings and kinds.</param>
    /// <param name="leftOut">Keys of the rows that a person does not want.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleBrokenException"><c>directory-import.no-table</c>: it is no table of the directory.</exception>
    public async Task<DirectoryOutcome> PreviewAsync(Paper paper, DirectoryForm form, IReadOnlySet<string> leftOut, CancellationToken ct) =>
        (await PlanAsync(paper, form, leftOut, ct)).Outcome;

    /// <summary>Saves what is new and changed in one transaction, each change with its entry in the audit log.</summary>
    /// <param name="paper">The file.</param>
    /// <param name="form">The words of its headings and kinds.</param>
    /// <param name="leftOut">Keys of the rows that a person does not want.</param>
    /// <param name="seal">The <see cref="DirectoryOutcome.Seal"/> of what the person looked at; null when nobody looked.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What came of it; without a key when nothing changed, and then nothing is saved.</returns>
    /// <exception cref="RuleBrokenException"><c>directory-import.changed</c>: somebody has changed the directory since it was looked at, or the file is none of it; nothing is saved.</exception>
    public async Task<DirectoryOutcome> ExecuteAsync(Paper paper, DirectoryForm form, IReadOnlySet<string> leftOut, string? seal, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var (plan, outcome) = await PlanAsync(paper, form, leftOut, ct);
        if (seal is not null && seal != outcome.Seal) throw new RuleBrokenException("directory-import.changed", ImportTexts.DirectoryChanged);
        if (plan.Changes.Count == 0) return outcome;
        var import = new DirectoryImport(outcome.Name, [.. outcome.Lines.Select(l => l.Kept())], actors.Current, clock.GetUtcNow().UtcDateTime);
        db.Add(import);
        await changes.WriteAllAsync(plan.Changes, ct);
        await db.SaveChangesAsync(ct);
        audit.Add(db, "directory.imported", $"{import.Id}", after: string.Format(ImportTexts.DirectoryImported, import.Paper, outcome.Count(ImportFate.New), outcome.Count(ImportFate.Changed)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return outcome with { ImportId = import.Id };
    }

    private async Task<(DirectoryPlan Plan, DirectoryOutcome Outcome)> PlanAsync(Paper paper, DirectoryForm form, IReadOnlySet<string> leftOut, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(leftOut);
        var rows = DirectoryPaper.Rows(paper, form);
        var present = await PresentDirectory.ReadAsync(db, ct);
        var whole = new DirectoryPlan(present, rows, form, new HashSet<string>());
        var plan = leftOut.Count == 0 ? whole : new DirectoryPlan(present, rows, form, leftOut);
        var seal = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(whole.Lines().Select(l => l.Kept())));
        return (plan, new DirectoryOutcome(paper.Name, plan.Lines(), paper.Remarks) { Seal = Convert.ToHexString(seal) });
    }
}
