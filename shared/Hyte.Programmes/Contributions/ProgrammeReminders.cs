using Hyte.Modules.Contributions;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Contributions;

/// <summary>What to remind title holders of: the measures that nobody has marked ready in the open periods of programmes in force.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="missing">What is not updated.</param>
public abstract class ProgrammeReminders(ProgrammeModule module, ProgrammeSnapshots snapshots, WhoHasNotUpdated missing) : IReminderSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Reminder>> DueAsync(DateOnly today, CancellationToken ct)
    {
        var reminders = new List<Reminder>();
        foreach (var programme in await snapshots.ListAsync(ct))
        {
            if (programme.Status != ProgrammeStatus.Active || await missing.ExecuteAsync(programme.Id, ct) is not { Period.Due: { } due } list) continue;
            if (ReminderDays.IsReminderDay(due, today)) reminders.AddRange(list.Measures.SelectMany(measure => Lines(programme, list.Period, measure)));
        }

        return reminders;
    }

    private IEnumerable<Reminder> Lines(Programme programme, ReportingPeriod period, NotUpdatedMeasure measure)
    {
        var context = string.Format(PageTexts.TaskContext, programme.Name, period.Code);
        return measure.TitleCodes.Distinct(StringComparer.Ordinal)
            .Select(title => new Reminder(title, $"{measure.Number} {measure.Name} ({context})", module.Update(measure.MeasureId, period.Code), period.Due));
    }
}
