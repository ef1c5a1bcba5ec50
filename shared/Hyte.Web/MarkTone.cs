namespace Hyte.Web;

/// <summary>What the colour of a <see cref="Mark"/> means. Colour repeats what the shape and the word already say.</summary>
public enum MarkTone
{
    /// <summary>Green: done, or toward the target.</summary>
    Positive,

    /// <summary>Blue: under way.</summary>
    Progress,

    /// <summary>Yellow with a dark outline: no significant change, or something to look at.</summary>
    Attention,

    /// <summary>Red: will not happen, failed, or against the target.</summary>
    Negative,

    /// <summary>Dark grey: a state that is neither good nor bad.</summary>
    Neutral,

    /// <summary>No fill: nothing has been said. Drawn hatched or empty, never as a pale version of another tone.</summary>
    Missing,
}
