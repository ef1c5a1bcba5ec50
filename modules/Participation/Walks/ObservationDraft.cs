using System.Globalization;
using Hyte.Participation.Forms;

namespace Hyte.Participation.Walks;

/// <summary>An observation as a person types it: texts that may be wrong and must not be lost.</summary>
internal sealed class ObservationDraft
{
    public string? Day { get; set; }

    public string? Place { get; set; }

    public string? Text { get; set; }

    public string? Theme { get; set; }

    public string? PlanX { get; set; }

    public string? PlanY { get; set; }

    public string? Latitude { get; set; }

    public string? Longitude { get; set; }

    /// <summary>What the photo shows.</summary>
    public string? PhotoAlt { get; set; }

    public static ObservationDraft Of(Observation saved) => new()
    {
        Day = Shown.Day(saved.Day),
        Place = saved.Place,
        Text = saved.Text,
        Theme = saved.Theme,
        PlanX = Written(saved.PlanX),
        PlanY = Written(saved.PlanY),
        Latitude = Written(saved.Latitude),
        Longitude = Written(saved.Longitude),
        PhotoAlt = saved.PhotoAlt,
    };

    /// <summary>What another draft says otherwise, in words.</summary>
    public IReadOnlyList<(string Label, string? Value)> DifferencesIn(ObservationDraft other) =>
        [.. Fields(this).Zip(Fields(other)).Where(pair => !string.Equals(pair.First.Value?.Trim().ReplaceLineEndings("\n"), pair.Second.Value?.Trim().ReplaceLineEndings("\n"), StringComparison.Ordinal))
            .Select(pair => pair.Second)];

    private static IEnumerable<(string Label, string? Value)> Fields(ObservationDraft draft) =>
    [
        (WalkTexts.FieldDay, draft.Day), (WalkTexts.FieldPlace, draft.Place), (WalkTexts.FieldText, draft.Text), (WalkTexts.FieldTheme, draft.Theme),
        (WalkTexts.FieldPlanX, draft.PlanX), (WalkTexts.FieldPlanY, draft.PlanY), (WalkTexts.FieldLatitude, draft.Latitude), (WalkTexts.FieldLongitude, draft.Longitude),
        (WalkTexts.FieldPhotoAlt, draft.PhotoAlt),
    ];

    private static string? Written(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture).Replace('.', ',');
}
