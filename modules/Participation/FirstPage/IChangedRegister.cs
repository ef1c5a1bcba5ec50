namespace Hyte.Participation.FirstPage;

/// <summary>A register whose latest changes stand on the first page. Registered as <see cref="IChangedRegister"/>, one for each kind of record.</summary>
internal interface IChangedRegister
{
    /// <summary>Tells the registers apart; unique.</summary>
    string Key { get; }

    /// <summary>What may be told of, each with when it was last changed. It becomes a part of one query over all registers: nothing here is read by itself.</summary>
    IQueryable<ChangedRecord> Records { get; }

    /// <summary>Tells of records, in one query and in any order. What it tells is kept until the module's data or the directory changes: it must not depend on who asks.</summary>
    Task<IReadOnlyList<ToldChange>> TellAsync(IReadOnlyCollection<int> ids, CancellationToken ct);
}

/// <summary>A record that was changed.</summary>
internal sealed class ChangedRecord
{
    /// <summary>Key of the register.</summary>
    public required string Register { get; init; }

    public required int Id { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>A change as it is told.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="By">By whom.</param>
/// <param name="Title">What changed.</param>
/// <param name="ChangeAt">How, at a moment: some states follow the clock. Null keeps the change untold at that moment.</param>
/// <param name="Href">Where it is.</param>
internal sealed record ToldChange(DateTime At, string By, string Title, Func<DateTime, string?> ChangeAt, string Href)
{
    public ToldChange(DateTime at, string by, string title, string change, string href)
        : this(at, by, title, _ => change, href)
    {
    }
}
