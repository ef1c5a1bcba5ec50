namespace Hyte.Participation.Forms;

/// <summary>How an act on a record ended.</summary>
internal enum ActOutcome
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>Somebody else saved first; nothing was written.</summary>
    Conflict,

    /// <summary>There is no such record.</summary>
    NotFound,
}
