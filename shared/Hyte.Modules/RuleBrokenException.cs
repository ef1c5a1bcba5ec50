namespace Hyte.Modules;

/// <summary>Somebody asked for what a rule of the domain forbids. Shown beside the form, or answered as 409 by an API.</summary>
public sealed class RuleBrokenException : Exception
{
    /// <summary>Refuses.</summary>
    /// <param name="code">Stable code of the rule: <c>period.closed</c>.</param>
    /// <param name="message">What is wrong and what to do, in Finnish, for the user's eyes.</param>
    public RuleBrokenException(string code, string message)
        : base(message) => Code = code;

    /// <summary>Refuses with a text only; prefer the other form.</summary>
    public RuleBrokenException(string message)
        : base(message) => Code = "rule";

    /// <summary>Refuses because of another failure; prefer the other form.</summary>
    public RuleBrokenException(string message, Exception inner)
        : base(message, inner) => Code = "rule";

    /// <summary>Refuses without a text; prefer the other form.</summary>
    public RuleBrokenException() => Code = "rule";

    /// <summary>Stable code of the rule.</summary>
    public string Code { get; }
}
