namespace Hyte.Participation.Events;

/// <summary>Reads the fields of a form one by one and remembers whether any was refused.</summary>
/// <param name="refuse">Told the field and what is wrong with it.</param>
internal sealed class FieldReader(Action<string, string> refuse)
{
    public bool Refused { get; private set; }

    public void Refuse(string field, string message)
    {
        Refused = true;
        refuse(field, message);
    }

    /// <summary>A value that must be there.</summary>
    public T? Need<T>(string field, T? value, string missing)
        where T : struct
    {
        if (value is null) Refuse(field, missing);
        return value;
    }

    /// <summary>One line that must be there.</summary>
    public string? Line(string field, string? typed, int longest, string missing)
    {
        var text = Typed.Line(typed);
        if (text is null) Refuse(field, missing);
        return Bounded(field, text, longest);
    }

    /// <summary>A text that may be left out; when it is needed, <paramref name="missing"/> says so.</summary>
    public string? Text(string field, string? typed, int longest, string? missing = null)
    {
        var text = Typed.Text(typed);
        if (text is null && missing is not null) Refuse(field, missing);
        return Bounded(field, text, longest);
    }

    /// <summary>A value that may be left out, but not be wrong.</summary>
    public T? Optional<T>(string field, string? typed, Func<string, T?> read, string wrong)
        where T : struct
    {
        if (Typed.Line(typed) is not { } text) return null;
        var value = read(text);
        if (value is null) Refuse(field, wrong);
        return value;
    }

    private string? Bounded(string field, string? text, int longest)
    {
        if (text?.Length > longest) Refuse(field, string.Format(EventTexts.TooLong, longest, text.Length));
        return text;
    }
}
