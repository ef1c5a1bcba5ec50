namespace Hyte.Programmes.Indicators.Entering;

/// <summary>What would come of a proposed value.</summary>
public enum EntryOutcome
{
    /// <summary>Nothing was written. Whatever is stored stays.</summary>
    Empty,

    /// <summary>It is stored already.</summary>
    Same,

    /// <summary>It is new.</summary>
    New,

    /// <summary>It takes the place of an earlier value, or of what is said beside it. The earlier stays in the history.</summary>
    Changed,

    /// <summary>A person must say first that it is right.</summary>
    Question,

    /// <summary>It cannot be right.</summary>
    Refused,
}

/// <summary>What a message is about.</summary>
public enum EntryField
{
    /// <summary>The value as a whole, its place among the others included.</summary>
    Row,

    /// <summary>The number, the words or the reason.</summary>
    Value,

    /// <summary>The year or years.</summary>
    Year,

    /// <summary>The remark.</summary>
    Note,

    /// <summary>The survey round.</summary>
    Round,

    /// <summary>The doubt.</summary>
    Doubt,

    /// <summary>The mark that progress is measured from it.</summary>
    Baseline,
}

/// <summary>What is wrong or asked of a value.</summary>
/// <param name="Field">What it is about.</param>
/// <param name="Text">What is wrong and what to do, in Finnish.</param>
public sealed record EntryMessage(EntryField Field, string Text);

/// <summary>A proposed value, checked.</summary>
/// <param name="Proposed">What was proposed.</param>
/// <param name="Outcome">What would come of it.</param>
public sealed record CheckedValue(ProposedValue Proposed, EntryOutcome Outcome)
{
    /// <summary>The value as it was read; null when it is empty or refused.</summary>
    public ObservedValue? Value { get; init; }

    /// <summary>The value in whose place it would come; null when there is none.</summary>
    public StoredValue? Before { get; init; }

    /// <summary>What is wrong or asked.</summary>
    public IReadOnlyList<EntryMessage> Messages { get; init; } = [];

    /// <summary>Posted back in <see cref="ProposedValue.Confirmed"/>, it says that the value is right. It is made of the value and the questions, so it speaks of no other value.</summary>
    public string? Confirmation { get; init; }

    /// <summary>The answer to the question is a reason, not a tick.</summary>
    public bool AsksReason { get; init; }

    /// <summary>Somebody has changed the stored value since the person looked at it.</summary>
    public bool IsConflict { get; init; }

    /// <summary>It would be written.</summary>
    public bool IsChange => Outcome is EntryOutcome.New or EntryOutcome.Changed;
}
