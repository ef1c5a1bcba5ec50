using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Feedback;
using Hyte.Participation.Links;
using Hyte.Participation.Statements;
using Hyte.Participation.Walks;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Reminds of what waits in the registers: statements to give and to answer, feedback of one's unit, observations of walks. Three queries.</summary>
/// <remarks>One contribution tells of all of them, so that they come in one letter. Feedback is named by its number: its subject may tell who sent it.</remarks>
internal sealed class RegisterReminders(ParticipationDbContext db, IDirectory directory) : IReminderSource
{
    /// <summary>Nobody has promised a day for the answer to an observation; after these days it is reminded of.</summary>
    public const int ObservationDays = 14;

    public async Task<IReadOnlyList<Reminder>> DueAsync(DateOnly today, CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        var titles = names.Entries.Where(e => e.Kind == DirectoryKind.Title).Select(e => e.Code).ToList();
        return ReminderLetters.Of([.. await StatementsAsync(), .. await FeedbackAsync(), .. await ObservationsAsync()], today);

        IEnumerable<string> TitlesIn(string unit) => titles.Where(title => names.IsWithin(title, unit));

        async Task<IEnumerable<WaitingThing>> StatementsAsync()
        {
            var open = await db.Set<Statement>().AsNoTracking().Where(s => s.Stage == StatementStage.Asked || s.Stage == StatementStage.Given)
                .Select(s => new { s.Id, s.BodyCode, s.Stage, s.GivenOn, s.Matter.Title, s.Matter.DueOn, s.Matter.AskedById, s.Matter.AskedByCode }).ToListAsync(ct);
            return
                from s in open
                let due = StatementRules.WaitsUntil(s.Stage, s.DueOn, s.GivenOn)!.Value
                let give = s.Stage == StatementStage.Asked
                let asker = names.Find(s.AskedByCode) is { Kind: DirectoryKind.Title, Code: var code } ? [code] : titles.Where(t => names.HoldersOf(t, today).Contains(s.AskedById, StringComparer.Ordinal))
                let body = TitlesIn(s.BodyCode).ToList()
                select new WaitingThing(
                    // The asker hears of what a body is late with, and of everything when the body has no title of its own.
                    give ? body.Count == 0 || due < today ? [.. body, .. asker] : body : [.. asker],
                    string.Format(give ? StatementTexts.RemindGive : StatementTexts.RemindAnswer, s.Title, names.NameOf(s.BodyCode)),
                    Registers.HrefOf(Registers.Statement, s.Id) + (give ? "" : "/answer"),
                    due,
                    due);
        }

        async Task<IEnumerable<WaitingThing>> FeedbackAsync()
        {
            var routed = await db.Set<FeedbackItem>().AsNoTracking().Where(f => f.Stage == FeedbackStage.Routed && f.UnitCode != null && f.AnswerBy != null)
                .Select(f => new { f.Id, Unit = f.UnitCode!, f.Theme, AnswerBy = f.AnswerBy!.Value }).ToListAsync(ct);
            return routed.Select(f => new WaitingThing(
                [.. TitlesIn(f.Unit)], string.Format(FeedbackTexts.RemindAnswer, FeedbackMarks.Number(f.Id), f.Theme.Word()), Registers.HrefOf(Registers.Feedback, f.Id), f.AnswerBy, f.AnswerBy));
        }

        async Task<IEnumerable<WaitingThing>> ObservationsAsync()
        {
            var waiting = await db.Set<Observation>().AsNoTracking().Where(o => o.Answer == null && o.UnitCode != null)
                .Select(o => new { o.Id, Unit = o.UnitCode!, o.Place, o.Day }).ToListAsync(ct);
            return waiting.Select(o => new WaitingThing(
                [.. TitlesIn(o.Unit)], string.Format(WalkTexts.RemindAnswer, o.Place, Hyte.Web.FinnishFormat.Date(o.Day)), Registers.HrefOf(Registers.Observation, o.Id), null, o.Day.AddDays(ObservationDays)));
        }
    }
}
