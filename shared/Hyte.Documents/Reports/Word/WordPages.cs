using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hyte.Documents.Reports.Word;

/// <summary>The pages: upright ones, and lying ones for wide tables, each with its foot. Lengths are in twentieths of a point.</summary>
internal sealed class WordPages
{
    private const int Short = 11_906;
    private const int Long = 16_838;
    private const int UsualMargin = 1_134;
    private const int BriefMargin = 850;

    private readonly int _margin;
    private readonly string _uprightFoot;
    private readonly string _lyingFoot;
    private bool _coverIsLeft;

    public WordPages(MainDocumentPart main, string title, bool isBrief)
    {
        _coverIsLeft = !isBrief;
        _margin = isBrief ? BriefMargin : UsualMargin;
        _uprightFoot = AddFoot(main, title, Width(isLying: false));
        _lyingFoot = AddFoot(main, title, Width(isLying: true));
    }

    /// <summary>Width of the text.</summary>
    public int Width(bool isLying) => (isLying ? Long : Short) - 2 * _margin;

    /// <summary>What ends pages of a kind. The first ones begin with the cover when there is one, which has no foot.</summary>
    public SectionProperties End(bool isLying)
    {
        var end = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = isLying ? _lyingFoot : _uprightFoot },
            isLying ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape } : new PageSize { Width = Short, Height = Long },
            new PageMargin { Top = _margin, Bottom = _margin, Left = (uint)_margin, Right = (uint)_margin, Header = 567, Footer = 567, Gutter = 0 });
        if (_coverIsLeft) end.AppendChild(new TitlePage());
        _coverIsLeft = false;
        return end;
    }

    private static string AddFoot(MainDocumentPart main, string title, int width)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new Footer(new Paragraph(
        [
            new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = "Footer" }, Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = width }) },
            WordText.Run(title),
            new Run(new TabChar()),
            .. Numbers(),
        ]));
        return main.GetIdOfPart(part);
    }

    // The order of the words and the numbers is the text's own.
    private static IEnumerable<OpenXmlElement> Numbers() => DocumentTexts.WordPage.Split('{', '}').SelectMany(piece => piece switch
    {
        "0" => WordText.Field("PAGE", "1"),
        "1" => WordText.Field("NUMPAGES", "1"),
        _ => [WordText.Run(piece)],
    });
}
