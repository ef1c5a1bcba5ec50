using Hyte.Participation.Forms;

namespace Hyte.Participation.Walks;

/// <summary>What an observation says, once it has been checked.</summary>
internal sealed record ObservationContent(
    DateOnly Day, string Place, string Text, string? Theme, decimal? PlanX, decimal? PlanY, decimal? Latitude, decimal? Longitude, string? PhotoAlt)
{
    /// <summary>Checks everything that a person typed, not only the first mistake.</summary>
    /// <param name="draft">What was typed.</param>
    /// <param name="hasPhoto">There is a photo, which must be told in words.</param>
    /// <param name="today">The day in the city: nothing has been seen after it.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public static ObservationContent? Read(ObservationDraft draft, bool hasPhoto, DateOnly today, Action<string, string> refuse)
    {
        var fields = new Typed(refuse);
        var day = fields.RequiredDay(nameof(draft.Day), draft.Day);
        if (day > today) fields.Refuse(nameof(draft.Day), WalkTexts.DayAhead);
        var place = fields.RequiredLine(nameof(draft.Place), draft.Place, Observation.LongestLine, WalkTexts.PlaceMissing);
        var text = fields.Required(nameof(draft.Text), draft.Text, Observation.LongestText, WalkTexts.TextMissing);
        var theme = fields.Line(nameof(draft.Theme), draft.Theme, Observation.LongestLine);
        var x = fields.Number(nameof(draft.PlanX), draft.PlanX, 0, 100, WalkTexts.PercentFormat);
        var y = fields.Number(nameof(draft.PlanY), draft.PlanY, 0, 100, WalkTexts.PercentFormat);
        var latitude = fields.Number(nameof(draft.Latitude), draft.Latitude, 59, 71, WalkTexts.LatitudeFormat);
        var longitude = fields.Number(nameof(draft.Longitude), draft.Longitude, 19, 32, WalkTexts.LongitudeFormat);
        Pair(nameof(draft.PlanX), draft.PlanX, nameof(draft.PlanY), draft.PlanY);
        Pair(nameof(draft.Latitude), draft.Latitude, nameof(draft.Longitude), draft.Longitude);
        var alt = hasPhoto
            ? fields.RequiredLine(nameof(draft.PhotoAlt), draft.PhotoAlt, Observation.LongestLine, WalkTexts.PhotoAltMissing)
            : fields.Line(nameof(draft.PhotoAlt), draft.PhotoAlt, Observation.LongestLine);
        return fields.HasRefused ? null : new ObservationContent(day!.Value, place, text, theme, Rounded(x), Rounded(y), latitude, longitude, alt);

        void Pair(string first, string? firstTyped, string second, string? secondTyped)
        {
            if (Typed.OneLine(firstTyped) is null == Typed.OneLine(secondTyped) is null) return;
            fields.Refuse(Typed.OneLine(firstTyped) is null ? first : second, WalkTexts.BothNumbers);
        }
    }

    private static decimal? Rounded(decimal? percent) => percent is { } value ? Math.Round(value, 2) : null;
}
