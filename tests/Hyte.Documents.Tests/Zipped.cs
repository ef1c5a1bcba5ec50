using System.IO.Compression;
using System.Text;

namespace Hyte.Documents.Tests;

/// <summary>Makes and changes zips.</summary>
internal static class Zipped
{
    public static byte[] Of(params (string Path, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (path, text) in entries) Write(zip, path, Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }

    /// <summary>The zip with every entry changed.</summary>
    public static byte[] With(byte[] file, Func<string, byte[], byte[]> change, params (string Path, byte[] Content)[] more)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (path, content) in Entries(file)) Write(zip, path, change(path, content));
            foreach (var (path, content) in more) Write(zip, path, content);
        }

        return stream.ToArray();
    }

    public static byte[] WithMore(byte[] file, params (string Path, byte[] Content)[] more) => With(file, (_, content) => content, more);

    public static byte[] Replacing(byte[] file, string path, string what, string by) =>
        With(file, (at, content) => at.Contains(path, StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace(what, by, StringComparison.Ordinal)) : content);

    private static List<(string Path, byte[] Content)> Entries(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var entries = new List<(string Path, byte[] Content)>();
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            entries.Add((entry.FullName, content.ToArray()));
        }

        return entries;
    }

    private static void Write(ZipArchive zip, string path, byte[] content)
    {
        using var stream = zip.CreateEntry(path).Open();
        stream.Write(content);
    }
}
