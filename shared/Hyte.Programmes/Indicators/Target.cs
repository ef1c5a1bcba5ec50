using Hyte.Modules;
using Hyte.Programmes.Plan;
using Hyte.Storage;

namespace Hyte.Programmes.Indicators;

/// <summary>What was decided to reach (tavoite), with the wording of the decision. On one series, or on the indicator for all its groups.</summary>
/// <remarks>An indicator may have several: one for each group, dated ones one after the other, a year's own.</remarks>
public sealed class Target : Record
{
    /// <summary>The longest wording.</summary>
    public const int LongestWording = 1000;

    private Target()
    {
    }

    /// <summary>Adds a target.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="series">The series; null for all groups of the indicator.</param>
    /// <param name="programme">The programme that decided it.</param>
    /// <param name="terms">What it says.</param>
    /// <exception cref="RuleBrokenException">See <see cref="Change"/>.</exception>
    public Target(Indicator indicator, IndicatorSeries? series, Programme programme, TargetTerms terms)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Indicator = indicator;
        Series = series;
        Programme = programme;
        Change(terms);
        indicator.Add(this);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; private set; } = null!;

    /// <summary>Key of the indicator.</summary>
    public int IndicatorId { get; private set; }

    /// <summary>The series; null for all groups of the indicator.</summary>
    public IndicatorSeries? Series { get; private set; }

    /// <summary>Key of the series.</summary>
    public int? SeriesId { get; private set; }

    /// <summary>The programme that decided it.</summary>
    public Programme Programme { get; private set; } = null!;

    /// <summary>Key of the programme.</summary>
    public int ProgrammeId { get; private set; }

    /// <summary>The area that it is set for; null for the city.</summary>
    public Area? Area { get; private set; }

    /// <summary>Key of the area.</summary>
    public int? AreaId { get; private set; }

    /// <summary>The kind of target.</summary>
    public TargetKind Kind { get; private set; }

    /// <summary>The number, in the series' unit: the value, the lower end of a range, the increase, the rank, or how many times.</summary>
    public decimal? Value { get; private set; }

    /// <summary>The upper end of a range.</summary>
    public decimal? Upper { get; private set; }

    /// <summary>The state in words, one of the indicator's own.</summary>
    public string? State { get; private set; }

    /// <summary>How a value is compared.</summary>
    public TargetComparison Comparison { get; private set; }

    /// <summary>The direction that is wanted, of a direction.</summary>
    public TargetDirection? Direction { get; private set; }

    /// <summary>What a direction is seen from.</summary>
    public TargetBasis Basis { get; private set; }

    /// <summary>The area whose level is wanted.</summary>
    public Area? ReferenceArea { get; private set; }

    /// <summary>Key of that area.</summary>
    public int? ReferenceAreaId { get; private set; }

    /// <summary>The year by whose end it should be reached; of a yearly target, the year itself.</summary>
    public int? Year { get; private set; }

    /// <summary>The time of a frequency.</summary>
    public TargetPer Per { get; private set; }

    /// <summary>The day on which a milestone was reached, or null.</summary>
    public DateOnly? ReachedOn { get; private set; }

    /// <summary>The words of the decision.</summary>
    public string Wording { get; private set; } = "";

    /// <summary>A note, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Line in the paper.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>What it says, in one piece.</summary>
    public TargetTerms Terms => new(Kind, Wording)
    {
        Area = Area,
        Value = Value,
        Upper = Upper,
        State = State,
        Comparison = Comparison,
        Direction = Direction,
        Basis = Basis,
        ReferenceArea = ReferenceArea,
        Year = Year,
        Per = Per,
        ReachedOn = ReachedOn,
        Note = Note,
    };

    /// <summary>Writes what it says.</summary>
    /// <exception cref="RuleBrokenException">
    /// <c>target.wording</c>, <c>target.value</c>, <c>target.range</c>, <c>target.direction</c>, <c>target.reference</c>, <c>target.year</c>
    /// or <c>text.too-long</c>: the kind asks for what is not there.
    /// </exception>
    public void Change(TargetTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        terms.EnsureWhole();
        Kind = terms.Kind;
        Wording = terms.Wording.Trim().Within(LongestWording)!;
        (Area, AreaId) = (terms.Area, terms.Area?.Id);
        (ReferenceArea, ReferenceAreaId) = (terms.ReferenceArea, terms.ReferenceArea?.Id);
        (Value, Upper, State) = (terms.Value, terms.Upper, terms.State.TrimToNull());
        (Comparison, Direction, Basis, Per) = (terms.Comparison, terms.Direction, terms.Basis, terms.Per);
        (Year, ReachedOn) = (terms.Year, terms.ReachedOn);
        Note = terms.Note.TrimToNull().Within(Observation.LongestText);
    }

    /// <summary>Marks a milestone reached, or takes the mark back.</summary>
    /// <exception cref="RuleBrokenException"><c>target.not-milestone</c> or <c>milestone.future</c>.</exception>
    public void Reach(DateOnly? on, DateOnly today)
    {
        if (Kind != TargetKind.Milestone) throw new RuleBrokenException("target.not-milestone", Texts.TargetNotMilestone);
        if (on > today) throw new RuleBrokenException("milestone.future", Texts.MilestoneFuture);
        ReachedOn = on;
    }

    /// <summary>Tells on which line of the paper it is.</summary>
    public void CameFrom(int? line) => SourceLine = line;
}
