namespace Hyte.Participation.Budgeting;

/// <summary>How a change ended.</summary>
internal enum SaveOutcome
{
    /// <summary>It says what was asked.</summary>
    Saved,

    /// <summary>Somebody else saved first; nothing was written.</summary>
    Conflict,

    /// <summary>There is no such thing.</summary>
    NotFound,
}
