namespace Hyte.Platform.Storage;

/// <summary>Held by the one process that serves a data directory. Two would migrate and seed over each other.</summary>
public sealed class InstanceLock : IDisposable
{
    private readonly FileStream _file;

    private InstanceLock(FileStream file) => _file = file;

    /// <summary>Takes the directory, or returns null when another process has it.</summary>
    public static InstanceLock? Take(HytePaths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        Directory.CreateDirectory(paths.DataDirectory);
        try
        {
            return new InstanceLock(new FileStream(Path.Combine(paths.DataDirectory, "hyte.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
