using System.IO.Compression;
using Hyte.Modules;

namespace Hyte.Documents.Papers.Office;

/// <summary>What a document of Office is.</summary>
internal enum OfficeKind
{
    Sheets,
    Document,
    Slides,
}

/// <summary>A link from one part of a document to another; <c>Kind</c> is the last word of its type, such as <c>worksheet</c>.</summary>
internal sealed record OfficeLink(string Id, string Kind, string Target);

/// <summary>The zip that a document of Office is (Open Packaging Conventions): its parts, and the links between them.</summary>
/// <remarks>Links out of the document are never followed, and a part that nobody reads, such as a picture, is never unpacked.</remarks>
internal sealed class OfficePackage : IDisposable
{
    // A presentation of a hundred slides has some five hundred entries.
    private const int MaxEntries = 10_000;

    private readonly ZipArchive _zip;
    private readonly UnfoldedBytes _unfolded;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private int _opened;

    private OfficePackage(ZipArchive zip, string name, PaperLimits limits)
    {
        _zip = zip;
        _unfolded = new UnfoldedBytes(name, limits);
        Name = name;
    }

    /// <summary>What the document is.</summary>
    public OfficeKind Kind { get; private set; }

    /// <summary>The part with which reading begins.</summary>
    public string MainPart { get; private set; } = "";

    private string Name { get; }

    /// <summary>Opens a document, and refuses one that is none or has macros.</summary>
    /// <exception cref="InvalidDataException">It is broken.</exception>
    public static OfficePackage Open(byte[] bytes, string name, PaperLimits limits)
    {
        var package = new OfficePackage(Unzip(bytes), name, limits);
        try
        {
            package.TakeEntries();
            package.TakeKind();
            return package;
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>Opens a part to be read from its beginning; null when there is no such part.</summary>
    public PartReader? Part(string? path)
    {
        if (path is null || !_entries.TryGetValue(path, out var entry)) return null;
        if (++_opened > MaxEntries) throw TooManyEntries();
        return new PartReader(new MeasuredStream(entry.Open(), entry.CompressedLength, _unfolded));
    }

    /// <summary>Opens a part that must be there.</summary>
    /// <exception cref="InvalidDataException">It is not.</exception>
    public PartReader RequiredPart(string? path) => Part(path) ?? throw new InvalidDataException();

    /// <summary>The links of a part that stay in the document.</summary>
    public IReadOnlyList<OfficeLink> Links(string path)
    {
        var cut = path.LastIndexOf('/') + 1;
        var links = new List<OfficeLink>();
        using var part = Part($"{path[..cut]}_rels/{path[cut..]}.rels");
        while (part?.Read() == true)
        {
            if (!part.IsStart || part.Name != "Relationship" || part.Attribute("TargetMode") == "External") continue;
            var type = part.Attribute("Type") ?? "";
            links.Add(new OfficeLink(part.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], PathFrom(path[..cut], part.Attribute("Target") ?? "")));
        }

        return links;
    }

    /// <inheritdoc />
    public void Dispose() => _zip.Dispose();

    private static ZipArchive Unzip(byte[] bytes)
    {
        try
        {
            return new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        }
        catch (ArgumentException)
        {
            // How a directory that points outside the file is told.
            throw new InvalidDataException();
        }
    }

    // Targets are relative to the folder of the part that links, or begin at the root with a slash.
    private static string PathFrom(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..") steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            else if (step != ".") steps.Add(step);
        }

        return Uri.UnescapeDataString(string.Join('/', steps));
    }

    private RuleBrokenException TooManyEntries() => new("paper.too-many-entries", string.Format(Texts.PaperTooManyEntries, Name, MaxEntries));

    private void TakeEntries()
    {
        if (_zip.Entries.Count > MaxEntries) throw TooManyEntries();
        foreach (var entry in _zip.Entries)
        {
            // Two parts of one name are read differently by different programs; no office saves such.
            if (!_entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry)) throw new InvalidDataException();
        }
    }

    private void TakeKind()
    {
        if (!_entries.ContainsKey("[Content_Types].xml")) throw UnknownKind();
        MainPart = Links("").FirstOrDefault(l => l.Kind == "officeDocument")?.Target ?? throw UnknownKind();
        var types = new ContentTypes(RequiredPart("[Content_Types].xml"));
        var main = types.Of(MainPart);
        // A binary workbook (.xlsb) calls itself macro-enabled, with or without any; it is not read in either case.
        if (main.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase)) throw UnknownKind();
        if (types.HaveMacros || _entries.Keys.Any(path => path.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RuleBrokenException("paper.macros", string.Format(Texts.PaperMacros, Name));
        }

        Kind = main switch
        {
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" => OfficeKind.Sheets,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml" => OfficeKind.Sheets,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" => OfficeKind.Document,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml" => OfficeKind.Document,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml" => OfficeKind.Slides,
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml" => OfficeKind.Slides,
            "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml" => OfficeKind.Slides,
            _ => throw UnknownKind(),
        };
    }

    private RuleBrokenException UnknownKind() => new("paper.unknown-kind", string.Format(Texts.PaperUnknownKind, Name));
}
