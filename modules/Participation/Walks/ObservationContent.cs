using Hyte.Participation.Events;

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
        var fields = new FieldReader(refuse);
        var day = fields.Need(nameof(draft.Day), Typed.Day(draft.Day), EventTexts.DayMissing);
        if (day > today) fields.Refuse(nameof(draft.Day), WalkTexts.DayAhead);
        var place = fields.Line(nameof(draft.Place), draft.Place, Observation.LongestLine, WalkTexts.PlaceMissing);
        var text = fields.Text(nameof(draft.Text), draft.Text, Observation.LongestText, WalkTexts.TextMissing);
        var theme = fields.Text(nameof(draft.Theme), Typed.Line(draft.Theme), Observation.LongestLine);
        var x = fields.Optional(nameof(draft.PlanX), draft.PlanX, typed => Typed.Number(typed, 0, 100), WalkTexts.PercentFormat);
        var y = fields.Optional(nameof(draft.PlanY), draft.PlanY, typed => Typed.Number(typed, 0, 100), WalkTexts.PercentFormat);
        var latitude = fields.Optional(nameof(draft.Latitude), draft.Latitude, typed => Typed.Number(typed, 59, 71), WalkTexts.LatitudeFormat);
        var longitude = fields.Optional(nameof(draft.Longitude), draft.Longitude, typed => Typed.Number(typed, 19, 32), WalkTexts.LongitudeFormat);
        Pair(nameof(draft.PlanX), draft.PlanX, nameof(draft.PlanY), draft.PlanY);
        Pair(nameof(draft.Latitude), draft.Latitude, nameof(draft.Longitude), draft.Longitude);
        var alt = fields.Text(nameof(draft.PhotoAlt), Typed.Line(draft.PhotoAlt), Observation.LongestLine, hasPhoto ? WalkTexts.PhotoAltMissing : null);
        return fields.Refused ? null : new ObservationContent(day!.Value, place!, text!, theme, Rounded(x), Rounded(y), latitude, longitude, alt);

        void Pair(string first, string? firstTyped, string second, string? secondTyped)
        {
            if (Typed.Line(firstTyped) is null == Typed.Line(secondTyped) is null) return;
            fields.Refuse(Typed.Line(firstTyped) is null ? first : second, WalkTexts.BothNumbers);
        }
    }

    private static decimal? Rounded(decimal? percent) => percent is { } value ? Math.Round(value, 2) : null;
}
