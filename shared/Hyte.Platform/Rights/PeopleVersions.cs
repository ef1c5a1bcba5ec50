namespace Hyte.Platform.Rights;

/// <summary>Counts the changes of people, rights and the directory. What is kept in memory remembers the count it was read at and is read again when the count has moved.</summary>
internal sealed class PeopleVersions
{
    private long _rights;
    private long _directory;

    public long Rights => Interlocked.Read(ref _rights);

    public long Directory => Interlocked.Read(ref _directory);

    public void RightsChanged() => Interlocked.Increment(ref _rights);

    /// <summary>Rights follow: titles and the tree of units are part of them.</summary>
    public void DirectoryChanged()
    {
        Interlocked.Increment(ref _directory);
        RightsChanged();
    }
}
