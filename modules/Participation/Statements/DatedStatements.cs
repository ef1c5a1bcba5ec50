using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Statements;

/// <summary>The last days for giving statements, one entry for each matter.</summary>
internal sealed class DatedStatements(ParticipationDbContext db, IDirectory directory) : IDatedRegister
{
    public async Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var due = await db.Set<Statement>().AsNoTracking()
            .Where(s => s.Stage != StatementStage.Withdrawn && s.Matter.DueOn >= from && s.Matter.DueOn <= to)
            .Select(s => new { s.Id, s.MatterId, s.BodyCode, s.Matter.Title, s.Matter.DueOn }).ToListAsync(ct);
        var names = await directory.GetAsync(ct);
        return
        [
            .. due.GroupBy(s => s.MatterId).Select(matter => new CalendarEntry(
                matter.First().DueOn,
                matter.First().DueOn,
                string.Format(StatementTexts.CalendarTitle, matter.First().Title),
                string.Join(", ", matter.Select(s => names.NameOf(s.BodyCode)).Order(StringComparer.CurrentCulture)),
                Registers.HrefOf(Registers.Statement, matter.Min(s => s.Id)))),
        ];
    }
}
