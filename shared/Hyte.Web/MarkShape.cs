namespace Hyte.Web;

/// <summary>The drawn shape of a state. A state is never told by colour alone, so every state has a shape of its own.</summary>
/// <remarks>The circles fill clockwise from the top, so that more ink means further along, also on a black-and-white print.</remarks>
public enum MarkShape
{
    /// <summary>● done: toteutunut, jatkuva toiminta.</summary>
    FullCircle,

    /// <summary>◕ under way: käynnissä, toteutuu.</summary>
    ThreeQuarterCircle,

    /// <summary>◐ partly: toteutuu osittain.</summary>
    HalfCircle,

    /// <summary>◔ being prepared: valmisteilla, suunnitteilla.</summary>
    QuarterCircle,

    /// <summary>○ not started (ei aloitettu), or an indicator without newer data.</summary>
    EmptyCircle,

    /// <summary>✕ will not happen: ei toteudu; also a failed state.</summary>
    Cross,

    /// <summary>‖ interrupted: keskeytetty.</summary>
    Pause,

    /// <summary>▷ moved elsewhere: siirretty.</summary>
    Forward,

    /// <summary>┄ not updated (ei päivitetty): hatched, so that a gap is seen as a gap and never taken for "no progress".</summary>
    Dashed,

    /// <summary>? a text without a status word: somebody has to decide.</summary>
    Question,

    /// <summary>▲ an indicator that moved toward its target.</summary>
    TriangleUp,

    /// <summary>■ an indicator without a significant change.</summary>
    Square,

    /// <summary>▼ an indicator that moved away from its target.</summary>
    TriangleDown,
}
