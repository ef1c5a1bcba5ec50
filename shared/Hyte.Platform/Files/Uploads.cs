using System.Globalization;
using System.Text.Json;
using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Platform.Storage;

namespace Hyte.Platform.Files;

/// <summary>Uploads as files in a folder of the data directory. The first line of each says whose it is, the rest is what was uploaded.</summary>
internal sealed class Uploads(HytePaths paths, IActorAccessor actors, TimeProvider clock) : IUploads
{
    private const int LongestHead = 4096;

    public async Task<string> KeepAsync(string purpose, string name, Stream content, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(content);
        Directory.CreateDirectory(paths.UploadsDirectory);
        RemoveOld();
        var key = Guid.NewGuid().ToString("N");
        var unfinished = PathOf(key) + ".part";
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, FileOptions.Asynchronous))
            {
                await JsonSerializer.SerializeAsync(file, new Head(purpose, actors.Current.Id, name[..Math.Min(name.Length, 200)], clock.GetUtcNow()), cancellationToken: ct);
                file.WriteByte((byte)'\n');
                await content.CopyToAsync(file, ct);
            }

            File.Move(unfinished, PathOf(key));
            return key;
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    public async Task<Upload?> OpenAsync(string purpose, string? key, CancellationToken ct)
    {
        if (!Guid.TryParseExact(key, "N", out _) || !File.Exists(PathOf(key))) return null;
        var file = new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, FileOptions.Asynchronous);
        var head = await ReadHeadAsync(file, ct);
        if (head is not null && head.Purpose == purpose && head.Owner == actors.Current.Id && head.At + IUploads.Lifetime > clock.GetUtcNow()) return new Upload(head.Name, file);
        await file.DisposeAsync();
        return null;
    }

    public async Task ForgetAsync(string purpose, string? key, CancellationToken ct)
    {
        if (await OpenAsync(purpose, key, ct) is not { } upload) return;
        await upload.DisposeAsync();
        File.Delete(PathOf(key!));
    }

    private static async Task<Head?> ReadHeadAsync(FileStream file, CancellationToken ct)
    {
        var buffer = new byte[LongestHead];
        var read = await file.ReadAtLeastAsync(buffer, LongestHead, throwOnEndOfStream: false, ct);
        var end = buffer.AsSpan(0, read).IndexOf((byte)'\n');
        if (end < 0) return null;
        file.Position = end + 1;
        return JsonSerializer.Deserialize<Head>(buffer.AsSpan(0, end));
    }

    private void RemoveOld()
    {
        var oldest = (clock.GetUtcNow() - IUploads.Lifetime).UtcDateTime;
        foreach (var file in Directory.EnumerateFiles(paths.UploadsDirectory).Where(f => File.GetLastWriteTimeUtc(f) < oldest)) File.Delete(file);
    }

    private string PathOf(string key) => Path.Combine(paths.UploadsDirectory, string.Create(CultureInfo.InvariantCulture, $"{key}.upload"));

    private sealed record Head(string Purpose, string Owner, string Name, DateTimeOffset At);
}
