using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Hyte.Documents.Reports.Markdown;

namespace Hyte.Documents.Reports.Word;

/// <summary>What the writers of a document's pieces share: its parts, its lists, and the numbers that may be given only once.</summary>
internal sealed class WordParts(MainDocumentPart main, Uri? publicAddress)
{
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);
    private uint _drawings;

    public MainDocumentPart Main { get; } = main;

    public WordLists Lists { get; } = new(main);

    /// <summary>A number that no other drawing has.</summary>
    public uint NextDrawing() => ++_drawings;

    /// <summary>The runs as a link, or as they are when the address leads nowhere from outside the installation.</summary>
    public IEnumerable<DocumentFormat.OpenXml.OpenXmlElement> Link(string? href, IEnumerable<Run> runs)
    {
        if (Target(href) is not { } target) return runs;
        if (!_links.TryGetValue(target.AbsoluteUri, out var link)) _links[target.AbsoluteUri] = link = Main.AddHyperlinkRelationship(target, isExternal: true).Id;
        return [new Hyperlink(runs.Select(AsLink)) { Id = link, History = true }];
    }

    private Uri? Target(string? href) => SafeLink.Of(href) switch
    {
        null => null,
        ['/', ..] path => publicAddress is not null && Uri.TryCreate(publicAddress, path, out var page) ? page : null,
        var address => new Uri(address),
    };

    private static Run AsLink(Run run)
    {
        run.RunProperties ??= new RunProperties();
        run.RunProperties.RunStyle = new RunStyle { Val = "Hyperlink" };
        return run;
    }
}
