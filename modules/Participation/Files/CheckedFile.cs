using Hyte.Web;
using Microsoft.AspNetCore.Http;

namespace Hyte.Participation.Files;

/// <summary>A file that a person sent and that may be kept: small enough, of a known kind, without what cameras write into pictures.</summary>
/// <param name="Name">Its name, with the ending of its kind.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">What is kept.</param>
internal sealed record CheckedFile(string Name, FileKind Kind, byte[] Bytes)
{
    /// <summary>In bytes.</summary>
    public const int Largest = 8 * 1024 * 1024;

    /// <summary>How much a form with a file may weigh: the file and the fields around it.</summary>
    public const int LargestRequest = Largest + (2 * 1024 * 1024);

    public static IReadOnlyList<FileKind> Images => [FileKind.Jpeg, FileKind.Png, FileKind.Webp];

    public static IReadOnlyList<FileKind> Documents => [FileKind.Pdf, FileKind.Word, .. Images];

    /// <summary>Reads what came with a form.</summary>
    /// <param name="sent">The file; null when none was chosen.</param>
    /// <param name="allowed">The kinds that will do.</param>
    /// <param name="refuse">Told what is wrong with it.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Null when there is none or it was refused.</returns>
    public static async Task<CheckedFile?> ReadAsync(IFormFile? sent, IReadOnlyList<FileKind> allowed, Action<string> refuse, CancellationToken ct)
    {
        if (sent is null) return null;
        if (sent.Length > Largest)
        {
            refuse(string.Format(EventTexts.FileTooLarge, FinnishFormat.FileSize(sent.Length), FinnishFormat.FileSize(Largest)));
            return null;
        }

        using var bytes = new MemoryStream();
        await sent.CopyToAsync(bytes, ct);
        return Of(sent.FileName, bytes.ToArray(), allowed, refuse);
    }

    /// <summary>Checks the bytes of a file.</summary>
    public static CheckedFile? Of(string name, byte[] bytes, IReadOnlyList<FileKind> allowed, Action<string> refuse)
    {
        if (bytes.Length == 0)
        {
            refuse(EventTexts.FileEmpty);
            return null;
        }

        if (FileKind.Of(bytes) is not { } kind || !allowed.Contains(kind))
        {
            refuse(string.Format(EventTexts.FileWrongKind, string.Join(", ", allowed.Select(k => k.Extension[1..].ToUpperInvariant()))));
            return null;
        }

        try
        {
            var kept = kind.IsImage ? ImageMetadata.Strip(kind, bytes) : bytes;
            return new CheckedFile(NameOf(name, kind), kind, kept);
        }
        catch (InvalidDataException)
        {
            refuse(EventTexts.FileBroken);
            return null;
        }
    }

    // Browsers have sent whole paths, and a name ends up in a header.
    private static string NameOf(string name, FileKind kind)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var bare = new string([.. last.Where(letter => !char.IsControl(letter) && letter is not ('"' or '<' or '>' or ':' or '|' or '?' or '*'))]).Trim().TrimEnd('.');
        var dot = bare.LastIndexOf('.');
        var stem = dot > 0 ? bare[..dot] : bare;
        var longest = StoredFile.LongestName - kind.Extension.Length;
        return (stem.Length == 0 ? EventTexts.FileUnnamed : stem.Length > longest ? stem[..longest] : stem) + kind.Extension;
    }
}
