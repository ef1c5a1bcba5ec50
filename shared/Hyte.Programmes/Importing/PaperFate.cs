namespace Hyte.Programmes.Importing;

/// <summary>What comes of a line.</summary>
public enum PaperFate
{
    /// <summary>A person has to say something first.</summary>
    Question,

    /// <summary>It cannot be taken, for the reason given.</summary>
    Refused,

    /// <summary>Other words stand there; they are replaced only when a person ticks it.</summary>
    Changed,

    /// <summary>A new draft.</summary>
    New,

    /// <summary>The same words stand there already.</summary>
    Same,

    /// <summary>A heading, a title or an explanation: nothing to take.</summary>
    Read,
}
