using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Importing.FollowUps;

/// <summary>
/// Periods that a paper tells of and the programme has never had. They are over: nobody can open them one after the other and mark every cell of an old table ready. A person says which of them come in,
/// and they come in closed, with what the paper says as it stands and the rest as not updated.
/// </summary>
/// <param name="programme">The programme; null when there is none of the key.</param>
/// <param name="known">The periods that it has.</param>
/// <param name="ticked">The periods that a person wants to have.</param>
/// <param name="by">Who imports.</param>
/// <param name="now">When, in UTC.</param>
internal sealed class PastPeriods(Programme? programme, IReadOnlyCollection<PeriodCode> known, IReadOnlySet<PeriodCode> ticked, Actor by, DateTime now)
{
    private readonly Dictionary<PeriodCode, ReportingPeriod> _made = [];

    /// <summary>The periods that the import has made.</summary>
    public IEnumerable<ReportingPeriod> Made => _made.Values;

    /// <summary>Tells whether a period of the paper can come in as one that is over. One that still goes on is opened.</summary>
    public bool Offers(PeriodCode code) =>
        programme is { Status: ProgrammeStatus.Active } && code.Kind == programme.PeriodKind && !known.Contains(code) && code.End < DateOnly.FromDateTime(now);

    /// <summary>Tells whether a person wants to have it.</summary>
    public bool IsTaken(PeriodCode code) => ticked.Contains(code) && Offers(code);

    /// <summary>Takes what the paper says of a measure. A paper need not give a reason for what does not proceed.</summary>
    public void Write(Measure measure, FormEntry entry, FollowUpStatus status, int line)
    {
        if (!_made.TryGetValue(entry.Period, out var period)) _made[entry.Period] = period = new ReportingPeriod(programme!, entry.Period);
        FollowUp.FromSource(measure, period, status, entry.Text, line, by, now, entry.Reason).CameFrom(entry.SourceText, line);
    }

    /// <summary>Closes the periods by the same rule as a coordinator does.</summary>
    public void Close(IEnumerable<Measure> measures)
    {
        var followedUp = measures.Where(m => m.IsFollowedUp).ToList();
        foreach (var period in _made.Values) period.Close(followedUp, by, now);
    }
}

/// <summary>A period that a paper tells of and the programme does not have.</summary>
/// <param name="Period">Its code.</param>
/// <param name="Entries">What the paper says of it, in cells.</param>
/// <param name="IsTaken">It comes in, as one that is over.</param>
public sealed record PastPeriod(PeriodCode Period, int Entries, bool IsTaken);
