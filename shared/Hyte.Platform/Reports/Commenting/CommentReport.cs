using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Reports.Commenting;

/// <summary>Adds comments of the wellbeing group and says how they were used.</summary>
public sealed class CommentReport(PlatformDbContext db, IActorAccessor actors, TimeProvider clock)
{
    /// <summary>Adds a comment.</summary>
    /// <param name="report">The report, which is out for comments.</param>
    /// <param name="chapter">The chapter; null for the whole.</param>
    /// <param name="text">The words.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleBrokenException"><c>report.no-comments</c>: it is not the time. <c>comment.text</c>: there are no words, or too many.</exception>
    public async Task AddAsync(Report report, ModuleChapter? chapter, string? text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(report);
        report.EnsureTakesComments();
        db.Add(new ReportComment(report.Id, chapter?.Key ?? "", chapter?.Chapter.Title ?? ReportTexts.WholeReport, text, actors.Current, Now));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Answers a comment.</summary>
    /// <returns>False when the report has no such comment.</returns>
    /// <exception cref="RuleBrokenException"><c>report.no-comments</c>, <c>comment.use</c>, <c>comment.answer</c>, or <c>comment.changed</c>: somebody else was faster.</exception>
    public async Task<bool> AnswerAsync(Report report, int comment, CommentUse? use, string? answer, int version, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(report);
        report.EnsureTakesComments();
        if (await db.Set<ReportComment>().SingleOrDefaultAsync(c => c.Id == comment && c.ReportId == report.Id, ct) is not { } stored) return false;
        if (stored.Version != version) throw Changed(stored);
        try
        {
            stored.Reply(use, answer, actors.Current, Now);
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (RuleBrokenException)
        {
            db.ChangeTracker.Clear();
            throw;
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(stored).ReloadAsync(ct);
            throw Changed(stored);
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static RuleBrokenException Changed(ReportComment now) => new("comment.changed", string.Format(ReportTexts.CommentChanged, now.AnsweredByName));
}
