using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Contributions;

/// <summary>The last days of periods and the milestones of measures, for the common calendar.</summary>
/// <param name="module">The module.</param>
/// <param name="db">The module's database.</param>
public abstract class ProgrammeCalendar(ProgrammeModule module, ProgrammeDbContext db) : ICalendarSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<CalendarEntry>> BetweenAsync(DateOnly from, DateOnly to, ICurrentUser user, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!user.May(module.Read)) return [];

        var periods = await db.Periods.Where(p => p.Due >= from && p.Due <= to)
            .Select(p => new { p.Code, Due = p.Due!.Value, p.Programme.Name, Programme = p.Programme.Code }).ToListAsync(ct);
        var milestones = await db.Milestones.Where(m => m.Due >= from && m.Due <= to)
            .Select(m => new { m.Title, m.Due, m.MeasureId, Measure = m.Measure.WorkingName ?? m.Measure.DecidedName }).ToListAsync(ct);
        return
        [
            .. periods.Select(p => new CalendarEntry(p.Due, p.Due, string.Format(PageTexts.CalendarDue, p.Code), p.Name, module.FollowUp(p.Programme, ("period", p.Code.ToString())))),
            .. milestones.Select(m => new CalendarEntry(m.Due, m.Due, m.Title, m.Measure, module.Measure(m.MeasureId))),
        ];
    }
}
