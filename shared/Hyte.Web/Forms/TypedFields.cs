using System.Globalization;

namespace Hyte.Web.Forms;

/// <summary>Reads what people type into a form, and tells every mistake beside its field, not only the first one. Modules add readers of their own.</summary>
/// <remarks>
/// A reader answers null when its field is empty, and when it refused what stands there. A text is given back also when it is too long:
/// what is checked after it must not take it for missing. Whoever reads asks <see cref="HasRefused"/> before using any of it.
/// </remarks>
/// <param name="refuse">Told the field and what is wrong with it.</param>
public abstract class TypedFields(Action<string, string> refuse)
{
    /// <summary>A day as a date field sends it: <c>2027-05-04</c>.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>Something was refused.</summary>
    public bool HasRefused { get; private set; }

    /// <summary>A text of several lines without the white space around it; null when there is nothing.</summary>
    public static string? Plain(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");

    /// <summary>A text of one line, runs of white space made one space; null when there is nothing.</summary>
    public static string? OneLine(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : string.Join(' ', typed.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What to say of a text that is too long.</summary>
    /// <param name="longest">The most letters that it may have.</param>
    /// <param name="length">How many it has.</param>
    public static string TooLong(int longest, int length) => string.Format(Texts.TooLong, FinnishFormat.Count(longest), FinnishFormat.Count(length));

    /// <summary>Any day of the calendar, as a date field sends it or, from a browser without one, as people write it: <c>4.5.2027</c>; null when it makes no sense.</summary>
    public static DateOnly? AnyDay(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), [DayFormat, "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Refuses a field.</summary>
    public void Refuse(string field, string message)
    {
        HasRefused = true;
        refuse(field, message);
    }

    /// <summary>A value that must be there.</summary>
    public T? Need<T>(string field, T? value, string missing)
        where T : struct
    {
        if (value is null) Refuse(field, missing);
        return value;
    }

    /// <summary>A text that may be left out.</summary>
    public string? Optional(string field, string? typed, int longest)
    {
        var text = Plain(typed);
        if (text?.Length > longest) Refuse(field, TooLong(longest, text.Length));
        return text;
    }

    /// <summary>A text that must be there; empty when it is not.</summary>
    public string Required(string field, string? typed, int longest, string missing)
    {
        if (Optional(field, typed, longest) is { } text) return text;
        Refuse(field, missing);
        return "";
    }
}
