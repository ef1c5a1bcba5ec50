namespace Hyte.Testing;

/// <summary>
/// The data that a first start leaves behind, made once in a test process and copied for each product that asks. Most tests are about the product with its seeds in place; the first
/// start has tests of its own, on directories that they name.
/// </summary>
internal static class SeededData
{
    // Settings that change what a first start leaves, or where.
    private static readonly string[] Telling = ["Hyte:Modules", "Hyte:SeedsDirectory", "Hyte:DataDirectory"];

    private static readonly Lazy<string> Made = new(Make);

    /// <summary>Whether a product with these settings would leave the same.</summary>
    public static bool Suits(IEnumerable<(string Key, string Value)> settings) =>
        !settings.Any(setting => Telling.Any(telling => setting.Key.StartsWith(telling, StringComparison.Ordinal)));

    /// <summary>A new temporary directory with a copy in it.</summary>
    public static string Copy()
    {
        var copy = Directory.CreateTempSubdirectory("hyte-test-").FullName;
        foreach (var directory in Directory.GetDirectories(Made.Value, "*", SearchOption.AllDirectories)) Directory.CreateDirectory(directory.Replace(Made.Value, copy, StringComparison.Ordinal));
        // A database goes with its log; the index of the log and the lock belong to the process that had them open.
        foreach (var file in Directory.GetFiles(Made.Value, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("-shm", StringComparison.Ordinal) && !f.EndsWith(".lock", StringComparison.Ordinal)))
            File.Copy(file, file.Replace(Made.Value, copy, StringComparison.Ordinal));
        return copy;
    }

    private static string Make()
    {
        var data = Directory.CreateTempSubdirectory("hyte-seeded-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(data, recursive: true);
        HyteApp.Make(data);
        return data;
    }
}
