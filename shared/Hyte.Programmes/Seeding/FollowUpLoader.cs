using Hyte.Documents.Csv;
using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Seeding;

/// <summary>Takes periods and follow-ups out of the files, and closes periods by the same rule as a coordinator does.</summary>
internal sealed class FollowUpLoader(SeedFiles files, LoadedPlan plan, DateTime now)
{
    private readonly List<(ReportingPeriod Period, CsvRow Row, PeriodState State)> _newPeriods = [];

    /// <summary>Follow-ups that were not there, those made by closing included.</summary>
    public List<FollowUp> Added { get; } = [];

    public void Load()
    {
        foreach (var row in files.Periods) PlanLoader.Guarded(row, LoadPeriod);
        foreach (var row in files.FollowUps) PlanLoader.Guarded(row, LoadFollowUp);
        foreach (var (period, row, state) in _newPeriods) PlanLoader.Guarded(row, _ => Settle(period, row, state));
    }

    private void LoadPeriod(CsvRow row)
    {
        if (plan.Programme(row) is not { } programme) return;
        if (!PeriodCode.TryParse(row.Required("code"), out var code))
        {
            row.Refuse("code", Texts.SeedNotPeriod);
            return;
        }

        if (!files.IsFirst(row, (programme.Code, code)) || plan.Has(programme, code)) return;
        var period = new ReportingPeriod(programme, code, row.Date("start"), row.Date("end"), row.Date("due"));
        plan.Add(period);
        _newPeriods.Add((period, row, row.RequiredCode("state", SeedCodes.PeriodStates)));
    }

    private void LoadFollowUp(CsvRow row)
    {
        if (plan.Programme(row) is not { } programme) return;
        var measure = plan.Measure(row, programme, "measure");
        var period = plan.Period(row, programme, "period");
        var status = row.RequiredCode("status", SeedCodes.FollowUpStatuses);
        if (measure is null || period is null || !files.IsFirst(row, (measure, period)) || plan.Has(measure, period)) return;
        if (measure.IsFollowedUp) Added.Add(FollowUp.FromSource(measure, period, status, row.Text("text"), row.WholeNumber("source_line"), Actor.Seed, now));
        else row.Refuse("measure", Texts.FollowUpMeasureNotFollowed);
    }

    private void Settle(ReportingPeriod period, CsvRow row, PeriodState state)
    {
        if (state == PeriodState.Open)
        {
            if (period.Programme.Periods.Any(p => p != period && p.State == PeriodState.Open && !WillClose(p)))
            {
                row.Refuse("state", Texts.SeedManyOpen);
            }

            return;
        }

        Measure[] measures = [.. plan.Measures.Where(m => m.Programme == period.Programme && m.IsFollowedUp)];
        period.Close(measures, Actor.Seed, now);
        Added.AddRange(period.FollowUps.Where(f => f.MadeByClosing));
        if (state == PeriodState.Reported) period.Report(on: null);
    }

    private bool WillClose(ReportingPeriod period) => _newPeriods.Exists(p => p.Period == period && p.State != PeriodState.Open);
}
