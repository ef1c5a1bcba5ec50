namespace Hyte.Programmes.Indicators.Changing;

/// <summary>What came of a change.</summary>
internal enum ChangeResult
{
    /// <summary>It is in the database.</summary>
    Saved,

    /// <summary>Somebody else saved meanwhile. Nothing was saved; show theirs beside what was typed.</summary>
    Conflict,

    /// <summary>There is no such record.</summary>
    NotFound,
}
