using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Reading;

/// <summary>Turns stored records into the facts that the rule judges.</summary>
internal static class IndicatorFactsMaker
{
    public static SeriesFacts Of(Indicator indicator, IndicatorSeries series, IEnumerable<Observation> observations) => new(
        series.Id,
        series.Code,
        series.Group,
        series.Segment,
        series.OwnUnit ?? indicator.Unit,
        series.OwnDecimals ?? indicator.Decimals,
        series.OwnBetter ?? indicator.Better,
        [.. observations.Select(Of).OrderBy(o => o.Time)])
    {
        Note = series.Note,
    };

    public static ObservationFacts Of(Observation observation) => new(observation.Id, observation.AreaId, observation.Time, observation.Value, observation.IsBaseline)
    {
        YearIsKnown = observation.YearIsKnown,
        Round = observation.Round,
        Note = observation.Note,
        Doubt = observation.Doubt,
        Source = observation.Source,
        SourceLine = observation.SourceLine,
        RetrievedOn = observation.RetrievedOn,
        Licence = observation.Licence,
        Entered = (observation.ChangedByName, observation.ChangedAt),
    };

    /// <remarks>Load the target's programme first.</remarks>
    public static TargetFacts Of(Target target) => new(target.Id, target.SeriesId, target.AreaId, target.Kind, target.Wording)
    {
        Value = target.Value,
        Upper = target.Upper,
        State = target.State,
        Comparison = target.Comparison,
        Direction = target.Direction,
        Basis = target.Basis,
        ReferenceAreaId = target.ReferenceAreaId,
        Year = target.Year,
        Per = target.Per,
        ReachedOn = target.ReachedOn,
        TermStart = target.Programme.StartYear,
        TermEnd = target.Programme.EndYear,
        Programme = target.Programme.Name,
        Note = target.Note,
        SourceLine = target.SourceLine,
    };
}
