namespace Hyte.Storage;

/// <summary>The one row that counts the changes of a module's data. Raised in the same transaction as every change, so whatever is kept under its value is never stale.</summary>
public sealed class DataVersion
{
    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; private set; } = OnlyId;

    /// <summary>How many times something was saved.</summary>
    public long Value { get; private set; }

    internal const int OnlyId = 1;
}
