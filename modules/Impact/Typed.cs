using System.Globalization;

namespace Hyte.Impact;

/// <summary>Reads the texts of a form and remembers whether anything was refused.</summary>
/// <param name="refuse">Told the field and what is wrong with it.</param>
internal sealed class Typed(Action<string, string> refuse)
{
    /// <summary>The days that a case of the register can have to do with.</summary>
    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    /// <inheritdoc cref="FirstDay"/>
    public static readonly DateOnly LastDay = new(2099, 12, 31);

    public bool Refused { get; private set; }

    public void Refuse(string field, string message)
    {
        Refused = true;
        refuse(field, message);
    }

    /// <summary>A text that must be there.</summary>
    public string? Required(string field, string? typed, int longest, string missing)
    {
        if (Plain(typed) is not null) return Optional(field, typed, longest);
        Refuse(field, missing);
        return null;
    }

    /// <summary>A text that may be missing, but not be too long.</summary>
    public string? Optional(string field, string? typed, int longest)
    {
        var text = Plain(typed);
        if (text?.Length > longest) Refuse(field, string.Format(Texts.TooLong, longest, text.Length));
        return text;
    }

    /// <summary>A day that must be there and lie between two days.</summary>
    public DateOnly? Day(string field, string? typed, DateOnly earliest, DateOnly latest, string wrong)
    {
        if (ReadDay(typed) is { } day && day >= earliest && day <= latest) return day;
        Refuse(field, wrong);
        return null;
    }

    // A date field sends the first form; a browser without one sends what people write.
    private static DateOnly? ReadDay(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Plain(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");
}
