namespace Hyte.Impact;

/// <summary>Reads the texts of a form and remembers whether anything was refused.</summary>
/// <param name="refuse">Told the field and what is wrong with it.</param>
internal sealed class Typed(Action<string, string> refuse)
{
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

    private static string? Plain(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");
}
