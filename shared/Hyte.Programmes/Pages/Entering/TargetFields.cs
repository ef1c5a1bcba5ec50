using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Hyte.Programmes.Pages;

/// <summary>What a target says, as it is posted. The form asks only for what its kind needs.</summary>
public sealed record TargetFields
{
    /// <summary>The kind of target.</summary>
    public TargetKind Kind { get; set; }

    /// <summary>The words of the decision.</summary>
    public string? Wording { get; set; }

    /// <summary>The programme that decided it.</summary>
    public int? ProgrammeId { get; set; }

    /// <summary>The series; null for all groups.</summary>
    public int? SeriesId { get; set; }

    /// <summary>The area; null for the city.</summary>
    public int? AreaId { get; set; }

    /// <summary>The number.</summary>
    public string? Value { get; set; }

    /// <summary>The upper end of a range.</summary>
    public string? Upper { get; set; }

    /// <summary>The state.</summary>
    public string? State { get; set; }

    /// <summary>How a value is compared.</summary>
    public TargetComparison Comparison { get; set; }

    /// <summary>The direction that is wanted.</summary>
    public TargetDirection? Direction { get; set; }

    /// <summary>What a direction is seen from.</summary>
    public TargetBasis Basis { get; set; }

    /// <summary>The area whose level is wanted.</summary>
    public int? ReferenceAreaId { get; set; }

    /// <summary>The year.</summary>
    public string? Year { get; set; }

    /// <summary>The time of a frequency.</summary>
    public TargetPer Per { get; set; }

    /// <summary>The day on which a milestone was reached.</summary>
    public DateOnly? ReachedOn { get; set; }

    /// <summary>A note.</summary>
    public string? Note { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    public int Version { get; set; }

    /// <summary>The kinds that a person may choose, the common ones first.</summary>
    internal static IReadOnlyList<TargetKind> Kinds { get; } =
    [
        TargetKind.Value, TargetKind.Direction, TargetKind.Yearly, TargetKind.Increase, TargetKind.Range, TargetKind.Relative,
        TargetKind.Rank, TargetKind.Frequency, TargetKind.Milestone, TargetKind.State,
    ];

    /// <summary>The fields that broken rules are about.</summary>
    internal static (string Code, string Field)[] Rules { get; } =
    [
        ("target.wording", nameof(Wording)), ("target.value", nameof(Value)), ("target.range", nameof(Upper)), ("target.direction", nameof(Direction)),
        ("target.reference", nameof(ReferenceAreaId)), ("target.year", nameof(Year)), ("target.programme", nameof(ProgrammeId)), ("target.series", nameof(SeriesId)),
        ("milestone.future", nameof(ReachedOn)),
    ];

    internal bool AsksValue => Kind is TargetKind.Value or TargetKind.Range or TargetKind.Increase or TargetKind.Yearly or TargetKind.Rank or TargetKind.Frequency;

    internal bool AsksComparison => Kind is TargetKind.Value or TargetKind.Yearly;

    internal bool AsksYear => Kind is not (TargetKind.Relative or TargetKind.Frequency);

    /// <summary>What the number is called for this kind.</summary>
    internal string ValueLabel => Kind switch
    {
        TargetKind.Range => EntryTexts.TargetLower,
        TargetKind.Increase => EntryTexts.TargetMore,
        TargetKind.Rank => EntryTexts.TargetPlace,
        TargetKind.Frequency => EntryTexts.TargetTimes,
        _ => EntryTexts.TargetNumber,
    };

    internal static TargetFields Of(Target target) => new()
    {
        Kind = target.Kind,
        Wording = target.Wording,
        ProgrammeId = target.ProgrammeId,
        SeriesId = target.SeriesId,
        AreaId = target.AreaId,
        Value = IndicatorFields.Text(target.Value),
        Upper = IndicatorFields.Text(target.Upper),
        State = target.State,
        Comparison = target.Comparison,
        Direction = target.Direction,
        Basis = target.Basis,
        ReferenceAreaId = target.ReferenceAreaId,
        Year = target.Year is { } year ? $"{year}" : null,
        Per = target.Per,
        ReachedOn = target.ReachedOn,
        Note = target.Note,
        Version = target.Version,
    };

    /// <summary>Reads what was typed; what the kind does not ask for is left out.</summary>
    internal TargetWording Read(ModelStateDictionary errors, string form)
    {
        errors.Within(form, nameof(Wording), Wording, Target.LongestWording);
        errors.Within(form, nameof(Note), Note, Observation.LongestText);
        var terms = new TargetTerms(Kind, FormErrors.Lines(Wording) ?? "")
        {
            Value = AsksValue ? errors.Number(form, nameof(Value), Value) : null,
            Upper = Kind == TargetKind.Range ? errors.Number(form, nameof(Upper), Upper) : null,
            State = Kind == TargetKind.State ? State : null,
            Comparison = AsksComparison ? Comparison : TargetComparison.AtLeast,
            Direction = Kind == TargetKind.Direction ? Direction : null,
            Basis = Kind == TargetKind.Direction ? Basis : TargetBasis.Baseline,
            Year = AsksYear ? errors.Year(form, nameof(Year), Year) : null,
            Per = Kind == TargetKind.Frequency ? Per : TargetPer.Year,
            ReachedOn = Kind == TargetKind.Milestone ? ReachedOn : null,
            Note = FormErrors.Lines(Note),
        };
        return new TargetWording(SeriesId, ProgrammeId, AreaId, Kind == TargetKind.Relative ? ReferenceAreaId : null, terms);
    }

    internal IReadOnlyList<FieldConflict> Against(Target now, Func<int?, string?> area)
    {
        var theirs = Of(now);
        return FieldConflict.Between(
            (EntryTexts.TargetWording, theirs.Wording, FormErrors.Lines(Wording)),
            (ValueLabel, theirs.Value, Value),
            (EntryTexts.TargetUpper, theirs.Upper, Upper),
            (EntryTexts.TargetState, theirs.State, State),
            (EntryTexts.TargetComparison, theirs.Comparison.Word(), AsksComparison ? Comparison.Word() : theirs.Comparison.Word()),
            (EntryTexts.TargetDirection, theirs.Direction?.Word(), Direction?.Word()),
            (EntryTexts.TargetBasis, theirs.Basis.Word(), Basis.Word()),
            (EntryTexts.Area, area(theirs.AreaId), area(AreaId)),
            (EntryTexts.TargetReference, area(theirs.ReferenceAreaId), area(ReferenceAreaId)),
            (EntryTexts.Year, theirs.Year, Year),
            (EntryTexts.TargetPer, theirs.Per.Word(), Per.Word()),
            (EntryTexts.TargetReached, Day(theirs.ReachedOn), Day(ReachedOn)),
            (EntryTexts.Note, theirs.Note, FormErrors.Lines(Note)));
    }

    private static string? Day(DateOnly? day) => day is { } d ? FinnishFormat.Date(d) : null;
}
