using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Reports.Writing;

/// <summary>Saves a text of a report, unless somebody else was faster. Also keeps what is typed and not saved.</summary>
public sealed class WriteText(PlatformDbContext db, IActorAccessor actors, TimeProvider clock)
{
    /// <summary>Saves.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="slot">The place; the caller has found it in the report.</param>
    /// <param name="text">The text; empty clears the place.</param>
    /// <param name="version">The version that it was written over; 0 when there was nothing.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Null when it is saved; otherwise what somebody else wrote meanwhile. Nothing was saved then.</returns>
    /// <exception cref="RuleBrokenException"><c>report.locked</c>: the report takes no texts any more. <c>report.text</c>: the text is too long.</exception>
    public async Task<ReportText?> SaveAsync(int reportId, string slot, string? text, int version, CancellationToken ct)
    {
        var report = await db.Set<Report>().AsNoTracking().SingleAsync(r => r.Id == reportId, ct);
        report.EnsureTakesTexts();
        var stored = await db.Set<ReportText>().SingleOrDefaultAsync(t => t.ReportId == reportId && t.Slot == slot, ct);
        var wanted = ReportText.Clean(text);
        if (stored is not null && stored.Version != version)
        {
            // A form sent twice says the same twice; that is no conflict to a person.
            if (stored.Text != wanted) return stored;
            await DropDraftAsync(reportId, slot, ct);
            return null;
        }

        try
        {
            if (stored?.Text != wanted && !(stored is null && wanted.Length == 0))
            {
                if (stored is null) db.Add(stored = new ReportText(reportId, slot));
                stored.Write(wanted, actors.Current, Now);
                await db.SaveChangesAsync(ct);
            }

            await DropDraftAsync(reportId, slot, ct);
            return null;
        }
        catch (RuleBrokenException)
        {
            // A refused change must not ride along with the next save of the same request.
            db.ChangeTracker.Clear();
            throw;
        }
        catch (DbUpdateException)
        {
            // Somebody saved between our read and our write: either the version had moved, or both wrote the first text.
            db.ChangeTracker.Clear();
            if (await db.Set<ReportText>().AsNoTracking().SingleOrDefaultAsync(t => t.ReportId == reportId && t.Slot == slot, ct) is { } theirs) return theirs;
            throw;
        }
    }

    /// <summary>Keeps what the person has typed so far. A draft over the limit is cut: it is a safety net, not a text.</summary>
    public async Task KeepDraftAsync(int reportId, string slot, string? text, CancellationToken ct)
    {
        var user = actors.Current.Id;
        var words = ReportText.Clean(text);
        if (words.Length > ReportText.LongestText * 2) words = words[..(ReportText.LongestText * 2)];
        var (at, drafts) = (Now, Drafts(reportId, slot, user));
        if (await drafts.ExecuteUpdateAsync(row => row.SetProperty(d => d.Text, words).SetProperty(d => d.At, at), ct) > 0) return;
        db.Add(new ReportTextDraft { ReportId = reportId, Slot = slot, UserId = user, Text = words, At = at });
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Two windows of one person kept their first draft at once. The one that was kept is as good.
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>What the person has typed in the place and not saved; null when nothing.</summary>
    public Task<ReportTextDraft?> DraftAsync(int reportId, string slot, CancellationToken ct) =>
        Drafts(reportId, slot, actors.Current.Id).AsNoTracking().SingleOrDefaultAsync(ct);

    /// <summary>Throws the person's draft away.</summary>
    public Task DropDraftAsync(int reportId, string slot, CancellationToken ct) => Drafts(reportId, slot, actors.Current.Id).ExecuteDeleteAsync(ct);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private IQueryable<ReportTextDraft> Drafts(int reportId, string slot, string user) =>
        db.Set<ReportTextDraft>().Where(d => d.ReportId == reportId && d.Slot == slot && d.UserId == user);
}
