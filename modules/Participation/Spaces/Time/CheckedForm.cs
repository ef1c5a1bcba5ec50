using Hyte.Web;

namespace Hyte.Participation.Spaces.Time;

/// <summary>Checks the fields of a form one by one and remembers whether anything was refused.</summary>
/// <param name="refuse">Told the field and what is wrong with it.</param>
internal sealed class CheckedForm(Action<string, string> refuse)
{
    public bool IsRefused { get; private set; }

    public T? Refuse<T>(string field, string why)
    {
        IsRefused = true;
        refuse(field, why);
        return default;
    }

    public string? Required(string field, string? typed, int longest, string missing) =>
        Typed.Text(typed) is null ? Refuse<string>(field, missing) : Optional(field, typed, longest);

    public string? Optional(string field, string? typed, int longest) => Typed.Text(typed) switch
    {
        { } text when text.Length > longest => Refuse<string>(field, string.Format(SpaceTexts.TooLong, FinnishFormat.Count(longest), FinnishFormat.Count(text.Length))),
        var text => text,
    };

    public int? Count(string field, string? typed, int least, int most, string format) =>
        Typed.Count(typed) is { } count && count >= least && count <= most ? count : Refuse<int?>(field, string.Format(format, FinnishFormat.Count(least), FinnishFormat.Count(most)));

    public DateOnly? OptionalDay(string field, string? typed) =>
        Typed.Text(typed) is null ? null : Typed.Day(typed) ?? Refuse<DateOnly?>(field, SpaceTexts.DayFormat);

    public DayHours Hours(string field, string? typed) =>
        DayHours.Read(typed, out var refused) ?? Refuse<DayHours>(field, refused ?? SpaceTexts.HoursFormat) ?? DayHours.Closed;
}
