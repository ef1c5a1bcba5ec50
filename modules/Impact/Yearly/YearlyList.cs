using Hyte.Impact.Assessments;
using Hyte.Impact.FollowUps;

namespace Hyte.Impact.Yearly;

/// <summary>What an audit committee asks of a year: how many decisions were assessed and how well, by the unit that prepared them.</summary>
/// <param name="Year">The year of the meetings.</param>
/// <param name="Units">By name; cases without a unit last.</param>
/// <param name="Total">The whole year.</param>
/// <param name="NotAssessed">Cases that were decided not to be assessed, nearest meeting first.</param>
/// <param name="Assessed">Cases whose assessment is ready, in the same order.</param>
internal sealed record YearlyList(int Year, IReadOnlyList<YearlyUnit> Units, YearlyCounts Total, IReadOnlyList<YearlyCase> NotAssessed, IReadOnlyList<YearlyCase> Assessed)
{
    /// <summary>Computes the list. The page and the API show what this says and count nothing themselves.</summary>
    public static YearlyList Of(int year, IReadOnlyCollection<YearlyCase> cases)
    {
        var ordered = cases.OrderBy(c => c.MeetingDate).ThenBy(c => c.Number, StringComparer.Ordinal).ToList();
        var units =
            from one in ordered
            group one by (one.UnitCode, one.Unit) into unit
            orderby unit.Key.UnitCode is null, unit.Key.Unit
            select new YearlyUnit(unit.Key.UnitCode, unit.Key.Unit, YearlyCounts.Of([.. unit]));
        return new YearlyList(year, [.. units], YearlyCounts.Of(ordered), ordered.FindAll(c => c.Stage == Stage.NotAssessed), ordered.FindAll(c => c.IsAssessed));
    }
}

/// <summary>A unit's year.</summary>
/// <param name="Code">Code in the directory; null for cases without a unit.</param>
/// <param name="Name">Its name; null as the code.</param>
/// <param name="Counts">How many.</param>
internal sealed record YearlyUnit(string? Code, string? Name, YearlyCounts Counts);

/// <summary>Counts of some cases.</summary>
internal sealed record YearlyCounts
{
    public int Cases { get; init; }

    /// <summary>Cases that have been screened at least once.</summary>
    public int Screened { get; init; }

    /// <summary>Cases whose assessment is ready.</summary>
    public int Assessed { get; init; }

    /// <summary>Cases that are being assessed.</summary>
    public int UnderWay { get; init; }

    public int NotAssessed { get; init; }

    /// <summary>Alternatives of ready assessments in all, going on as now among them.</summary>
    public int Alternatives { get; init; }

    /// <summary>Alternatives per ready assessment; null when there is none.</summary>
    public decimal? AlternativesPerCase => Assessed == 0 ? null : decimal.Divide(Alternatives, Assessed);

    /// <summary>Hearings and statements that have been written down.</summary>
    public int Hearings { get; init; }

    /// <summary>Names of the population groups that were heard, each once.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Ready before the preparation of the decision was, or on the same day.</summary>
    public int Before { get; init; }

    /// <summary>Ready only after the preparation: too late to change anything.</summary>
    public int After { get; init; }

    /// <summary>Nobody has told when the preparation was ready.</summary>
    public int TimingUnknown { get; init; }

    public PredictionCounts Predictions { get; init; } = new(0, 0, 0, 0, 0);

    public static YearlyCounts Of(IReadOnlyCollection<YearlyCase> cases)
    {
        var assessed = cases.Where(c => c.IsAssessed).ToList();
        var outcomes = assessed.SelectMany(c => c.Outcomes).ToList();
        return new YearlyCounts
        {
            Cases = cases.Count,
            Screened = cases.Count(c => c.IsScreened),
            Assessed = assessed.Count,
            UnderWay = cases.Count(c => StageMoves.IsOpen(c.Stage)),
            NotAssessed = cases.Count(c => c.Stage == Stage.NotAssessed),
            Alternatives = assessed.Sum(c => c.Alternatives),
            Hearings = cases.Sum(c => c.Hearings),
            Groups = [.. cases.SelectMany(c => c.Groups).Distinct().Order(StringComparer.CurrentCulture)],
            Before = assessed.Count(c => c.IsInTime == true),
            After = assessed.Count(c => c.IsInTime == false),
            TimingUnknown = assessed.Count(c => c.IsInTime is null),
            Predictions = new PredictionCounts(
                assessed.Sum(c => c.Predictions),
                outcomes.Count(o => o == Outcome.Held),
                outcomes.Count(o => o == Outcome.HeldPartly),
                outcomes.Count(o => o == Outcome.DidNotHold),
                outcomes.Count(o => o == Outcome.NotKnownYet)),
        };
    }
}

/// <summary>How predictions held.</summary>
/// <param name="All">Effects of cases that are followed or closed.</param>
/// <param name="Held">Held.</param>
/// <param name="HeldPartly">Held partly.</param>
/// <param name="DidNotHold">Did not hold.</param>
/// <param name="NotKnownYet">Looked at, but not known yet.</param>
internal sealed record PredictionCounts(int All, int Held, int HeldPartly, int DidNotHold, int NotKnownYet)
{
    /// <summary>Those of which it is known.</summary>
    public int Checked => Held + HeldPartly + DidNotHold;
}

/// <summary>A case as the yearly list counts it.</summary>
internal sealed record YearlyCase
{
    public required int Id { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required DateOnly MeetingDate { get; init; }

    public required Stage Stage { get; init; }

    public string? UnitCode { get; init; }

    public string? Unit { get; init; }

    public bool IsScreened { get; init; }

    /// <summary>Why it is not assessed, and who answers for that; null when it is.</summary>
    public string? Reason { get; init; }

    public string? Signer { get; init; }

    /// <summary>The day of the latest screening.</summary>
    public DateOnly? ScreenedOn { get; init; }

    public int Alternatives { get; init; }

    public int Hearings { get; init; }

    /// <summary>Names of the groups that were heard.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    public DateOnly? FinishedOn { get; init; }

    public DateOnly? PreparedOn { get; init; }

    /// <summary>Effects to be checked: none before the case is followed, and none when the body chose no alternative.</summary>
    public int Predictions { get; init; }

    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    public bool IsAssessed => Stage is >= Stage.Finished and <= Stage.Closed;

    /// <summary>The assessment was ready no later than the preparation; null when it cannot be told. A preparation that still goes on at a finished assessment is not ready before it.</summary>
    public bool? IsInTime => (FinishedOn, PreparedOn) switch
    {
        ({ } finished, { } prepared) => finished <= prepared,
        ({ }, null) when Stage == Stage.Finished => true,
        _ => null,
    };
}
