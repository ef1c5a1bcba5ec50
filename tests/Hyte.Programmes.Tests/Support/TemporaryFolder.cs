namespace Hyte.Programmes.Tests.Support;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hyte-programmes-").FullName;

    public void Write(string file, params string[] lines) => File.WriteAllLines(System.IO.Path.Combine(Path, file), lines);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
