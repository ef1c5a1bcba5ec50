using Hyte.Modules.People;

namespace Hyte.Programmes.Tests.Support;

/// <summary>A directory that holds the given entries.</summary>
internal sealed class TestDirectory(params IReadOnlyList<DirectoryEntry> entries) : IDirectory
{
    public static TestDirectory Small { get; } = new(
        Entry("valtuusto", DirectoryKind.Body),
        Entry("kirjasto", DirectoryKind.Unit),
        Entry("kansalaisopisto", DirectoryKind.Unit),
        Entry("kirjastopaallikko", DirectoryKind.Title),
        Entry("rehtori", DirectoryKind.Title));

    public static DirectoryEntry Entry(string code, DirectoryKind kind) => new(code, kind, code, null, null, null);

    public ValueTask<DirectorySnapshot> GetAsync(CancellationToken ct) => ValueTask.FromResult(new DirectorySnapshot(entries, [], []));
}
