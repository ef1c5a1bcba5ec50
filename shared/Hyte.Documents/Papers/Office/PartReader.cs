using System.Text;
using System.Xml;

namespace Hyte.Documents.Papers.Office;

/// <summary>Reads the XML of a part forwards, one tag or text after another. An empty tag is told as a start and an end.</summary>
/// <remarks>A document type is refused, nothing outside the part is ever resolved, and neither depth nor length can exhaust memory.</remarks>
internal sealed class PartReader : IDisposable
{
    // Tables within tables within text boxes come to some forty.
    private const int MaxDepth = 250;

    private const int MaxText = 1_000_000;

    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictLinks = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly MeasuredStream _bytes;
    private readonly XmlReader _xml;
    private bool _isEndOfEmpty;

    public PartReader(MeasuredStream bytes)
    {
        _bytes = bytes;
        _xml = XmlReader.Create(bytes, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>Stands on a start tag.</summary>
    public bool IsStart => _xml.NodeType == XmlNodeType.Element && !_isEndOfEmpty;

    /// <summary>Stands on an end tag.</summary>
    public bool IsEnd => _xml.NodeType == XmlNodeType.EndElement || _isEndOfEmpty;

    /// <summary>Name of the tag, without its prefix.</summary>
    public string Name => _xml.LocalName;

    /// <summary>Namespace of the tag.</summary>
    public string Space => _xml.NamespaceURI;

    /// <summary>Link of the tag to another part (<c>r:id</c>); null when it has none.</summary>
    public string? Link => _xml.GetAttribute("id", Links) ?? _xml.GetAttribute("id", StrictLinks);

    /// <summary>Goes on to the next tag or text; false at the end of the part.</summary>
    public bool Read()
    {
        if (IsStart && _xml.IsEmptyElement)
        {
            _isEndOfEmpty = true;
            return true;
        }

        _isEndOfEmpty = false;
        _bytes.Mark();
        if (!_xml.Read()) return false;
        return _xml.Depth <= MaxDepth ? true : throw new InvalidDataException();
    }

    /// <summary>An attribute without a prefix.</summary>
    public string? Attribute(string name) => _xml.GetAttribute(name);

    /// <summary>An attribute with the prefix of its tag, as text documents have them.</summary>
    public string? OwnAttribute(string name) => _xml.GetAttribute(name, _xml.NamespaceURI);

    /// <summary>Whether an attribute without a prefix says yes.</summary>
    public bool Says(string name) => IsYes(Attribute(name));

    /// <summary>Whether a switch such as <c>&lt;w:vanish/&gt;</c> is on: it is when it has no value.</summary>
    public bool IsOn => OwnAttribute("val") is not { } value || IsYes(value);

    /// <summary>A whole number in an attribute without a prefix; null when it has none.</summary>
    public long? Number(string name) => long.TryParse(Attribute(name), out var number) ? number : null;

    /// <summary>Goes to the end tag of the start tag on which it stands.</summary>
    public void Skip()
    {
        foreach (var _ in Inside())
        {
        }
    }

    /// <summary>The text within the start tag on which it stands, without its tags; goes to the end tag.</summary>
    public string Text()
    {
        // Nearly all text is one piece.
        string? only = null;
        StringBuilder? text = null;
        foreach (var _ in Inside())
        {
            if (_xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)) continue;
            if (only is null)
            {
                only = _xml.Value;
                continue;
            }

            text ??= new StringBuilder(only);
            text.Append(_xml.Value);
            if (text.Length > MaxText) throw new InvalidDataException();
        }

        return text?.ToString() ?? only ?? "";
    }

    /// <summary>Goes through what is within the start tag on which it stands; ends on its end tag.</summary>
    public IEnumerable<PartReader> Inside()
    {
        var depth = _xml.Depth;
        while (Read() && !(IsEnd && _xml.Depth == depth)) yield return this;
    }

    /// <inheritdoc />
    public void Dispose() => _xml.Dispose();

    private static bool IsYes(string? value) => value is "1" or "true" or "on";
}
