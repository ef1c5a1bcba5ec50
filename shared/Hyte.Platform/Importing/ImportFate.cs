namespace Hyte.Platform.Importing;

/// <summary>What comes of a line of a paper, in the order in which a person wants to see it.</summary>
public enum ImportFate
{
    /// <summary>A person has to say something first.</summary>
    Question,

    /// <summary>It is not taken, for the reason given.</summary>
    Refused,

    /// <summary>Something that is there becomes other.</summary>
    Changed,

    /// <summary>Something that was not there.</summary>
    New,

    /// <summary>It is there already as it is.</summary>
    Same,

    /// <summary>A heading or prose: nothing to take.</summary>
    Read,
}
