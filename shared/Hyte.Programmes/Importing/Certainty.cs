namespace Hyte.Programmes.Importing;

/// <summary>How sure it is that a line of a paper was understood right; what a person should look at first comes first.</summary>
public enum Certainty
{
    /// <summary>A guess, or a question that waits for an answer.</summary>
    Unsure,

    /// <summary>It follows from something that is usually right.</summary>
    Likely,

    /// <summary>The paper says it, or a person has.</summary>
    Sure,
}

/// <summary>A line of a paper with what makes its reading less than certain.</summary>
public interface IReadLine
{
    /// <summary>What makes it less than certain; empty when nothing does.</summary>
    IReadOnlyList<Uncertainty> Doubts { get; }

    /// <summary>How sure it is.</summary>
    Certainty Certainty => Uncertainty.Leave(Doubts);
}
