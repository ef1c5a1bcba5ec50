using Hyte.Modules.Contributions;

namespace Hyte.Impact.Links;

/// <summary>Kinds of records in words.</summary>
internal static class RecordKinds
{
    public static string Name(this RecordKind kind) => kind switch
    {
        RecordKind.Measure => LinkTexts.KindMeasure,
        RecordKind.Indicator => LinkTexts.KindIndicator,
        RecordKind.Event => LinkTexts.KindEvent,
        RecordKind.Statement => LinkTexts.KindStatement,
        RecordKind.Survey => LinkTexts.KindSurvey,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The heading of records of the kind.</summary>
    public static string Title(this RecordKind kind) => kind switch
    {
        RecordKind.Measure => LinkTexts.MeasuresTitle,
        RecordKind.Indicator => LinkTexts.IndicatorsTitle,
        RecordKind.Event => LinkTexts.EventsTitle,
        RecordKind.Statement => LinkTexts.StatementsTitle,
        RecordKind.Survey => LinkTexts.SurveysTitle,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
