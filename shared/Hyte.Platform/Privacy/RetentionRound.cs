using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Privacy;
using Hyte.Platform.Audit;
using Hyte.Platform.People;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Privacy;

/// <summary>Applies the rules of retention of every enabled module, and notes in the audit log what came of it.</summary>
public sealed class RetentionRound(IContributions<IRetention> modules, IDbContextFactory<PlatformDbContext> contexts, AuditLog audit, IActorAccessor actors, CityClock clock)
{
    /// <summary>Applies them for today.</summary>
    /// <returns>What was made unrecognisable, by module; a module that fails is reported as faulty and left out.</returns>
    public async Task<IReadOnlyList<Answer<IReadOnlyList<Anonymised>>>> RunAsync(CancellationToken ct)
    {
        using var asSystem = actors.ActAs(Actor.System);
        var today = clock.Today;
        var answers = (await modules.AskAsync(rules => rules.ApplyAsync(today, ct))).Where(answer => answer.Value.Count > 0).ToList();
        if (answers.Count == 0) return answers;

        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var answer in answers)
        {
            audit.Add(db, "personal-data.anonymised", answer.ModuleId, null, string.Join(", ", answer.Value.Select(kind => $"{kind.Kind}: {kind.Count}")));
        }

        await db.SaveChangesAsync(ct);
        return answers;
    }
}
