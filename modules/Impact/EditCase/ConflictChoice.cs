namespace Hyte.Impact.EditCase;

/// <summary>Whose text stands after a conflict.</summary>
internal enum ConflictChoice
{
    /// <summary>The one who saved second keeps theirs.</summary>
    Mine,

    /// <summary>What was saved first stays.</summary>
    Saved,
}
