using Hyte.Documents.Papers;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing;

// The steps that the tests share.
public sealed partial class ImportFollowUpsTests
{
    private static PaperAnswers Replacing(string key, int version) => PaperAnswers.None with { Replaced = new Dictionary<string, int> { [key] = version } };

    private static async Task<PaperOutcome> PreviewAsync(TestDatabase database, string text)
    {
        await using var db = database.Open();
        var id = await db.Programmes.Select(p => p.Id).SingleAsync();
        return await database.ImportFollowUps(db).PreviewAsync(TextPaper.Parse(text, "", PaperLimits.Standard), id, PaperAnswers.None, default);
    }

    private static async Task<PaperOutcome> ImportAsync(TestDatabase database, string text, PaperAnswers? answers = null)
    {
        await using var db = database.Open();
        var id = await db.Programmes.Select(p => p.Id).SingleAsync();
        return await database.ImportFollowUps(db).ExecuteAsync(TextPaper.Parse(text, "", PaperLimits.Standard), id, answers ?? PaperAnswers.None, default);
    }

    private static async Task<List<(string Measure, FollowUpStatus Status, string? Text, bool IsReady)>> StoredAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var stored = await db.FollowUps.Include(f => f.Measure).OrderBy(f => f.Measure.Order).ToListAsync();
        return stored.ConvertAll(f => (f.Measure.DecidedName, f.Status, f.Text, f.IsReady));
    }
}
