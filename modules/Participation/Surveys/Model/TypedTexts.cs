using System.Globalization;

namespace Hyte.Participation.Surveys.Model;

/// <summary>Reads what a person typed field by field, and tells of everything that is wrong, not of the first only.</summary>
internal sealed class TypedTexts(Action<string, string> refuse)
{
    /// <summary>Something was wrong.</summary>
    public bool Refused { get; private set; }

    public void Refuse(string field, string why)
    {
        Refused = true;
        refuse(field, why);
    }

    /// <summary>The day of a moment, as a date field takes it.</summary>
    public static string Shown(DateTime utc) => Web.FinnishFormat.DayOf(utc).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A date field sends the first form; a browser without one sends what people write.</summary>
    public static DateOnly? ReadDay(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;

    /// <summary>The time, and midnight for none.</summary>
    public static TimeOnly? ReadTime(string? typed) => string.IsNullOrWhiteSpace(typed)
        ? TimeOnly.MinValue
        : TimeOnly.TryParseExact(typed.Trim(), ["H.mm", "H:mm", "%H"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static string? Plain(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");

    public string? Required(string field, string? typed, int longest, string missing)
    {
        if (Plain(typed) is null) Refuse(field, missing);
        return Optional(field, typed, longest);
    }

    public string? Optional(string field, string? typed, int longest)
    {
        var text = Plain(typed);
        if (text?.Length > longest) Refuse(field, string.Format(SurveyTexts.TooLong, longest, text.Length));
        return text;
    }

    public DateTime? Moment(string dayField, string? day, string timeField, string? time)
    {
        var (onDay, at) = (ReadDay(day), ReadTime(time));
        if (onDay is null) Refuse(dayField, SurveyTexts.DayFormat);
        if (at is null) Refuse(timeField, SurveyTexts.TimeFormat);
        return onDay is { } d && at is { } t ? CityTime.Meant(d, t) : null;
    }

    public int? Whole(string field, string? typed, int least, int most)
    {
        if (int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        Refuse(field, string.Format(SurveyTexts.WholeBetween, least, most));
        return null;
    }
}
