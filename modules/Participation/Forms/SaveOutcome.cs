namespace Hyte.Participation.Forms;

/// <summary>How a change of a record ended.</summary>
internal enum SaveOutcome
{
    /// <summary>It says what was asked.</summary>
    Saved,

    /// <summary>Somebody else saved first; nothing was written.</summary>
    Conflict,

    /// <summary>There is no such record.</summary>
    NotFound,
}
