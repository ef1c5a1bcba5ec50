using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;

namespace Hyte.Documents.Tests;

/// <summary>Makes presentations; slides are given as the XML of their shapes.</summary>
internal sealed class Presentation
{
    private readonly List<(string Shapes, bool IsHidden, string? Notes)> _slides = [];
    private string _layout = "";

    public static byte[] Of(params string[] shapes) => new Presentation().Slide(string.Concat(shapes)).File();

    public static string Title(string text) => Shape(text, y: null, """<p:ph type="title"/>""");

    public static string Shape(string text, int? y, string placeholder = "", string hidden = "0") =>
        $"""
        <p:sp><p:nvSpPr><p:cNvPr id="2" name="n" hidden="{hidden}"/><p:cNvSpPr/><p:nvPr>{placeholder}</p:nvPr></p:nvSpPr>
        <p:spPr>{Place(y)}</p:spPr><p:txBody><a:bodyPr/>{Paragraphs(text)}</p:txBody></p:sp>
        """;

    public static string Group(int y, int innerY, string shapes) =>
        $"""<p:grpSp><p:grpSpPr><a:xfrm><a:off x="0" y="{y}"/><a:ext cx="100" cy="100"/><a:chOff x="0" y="{innerY}"/><a:chExt cx="100" cy="100"/></a:xfrm></p:grpSpPr>{shapes}</p:grpSp>""";

    public static string Table(int y, params string[] rows) =>
        $"""
        <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="t"/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="{y}"/></p:xfrm>
        <a:graphic><a:graphicData><a:tbl>{string.Concat(rows.Select(r => $"<a:tr>{r}</a:tr>"))}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>
        """;

    public static string Cell(string text, string look = "") => $"<a:tc {look}><a:txBody>{Paragraphs(text)}</a:txBody></a:tc>";

    public Presentation Slide(string shapes, bool isHidden = false, string? notes = null)
    {
        _slides.Add((shapes, isHidden, notes));
        return this;
    }

    public Presentation Layout(string shapes)
    {
        _layout = shapes;
        return this;
    }

    /// <summary>The file; slides are stored in the order in which they were added, and shown in the order given.</summary>
    public byte[] File(PresentationDocumentType type = PresentationDocumentType.Presentation, params int[] order)
    {
        using var stream = new MemoryStream();
        using (var document = PresentationDocument.Create(stream, type))
        {
            var main = document.AddPresentationPart();
            var layout = main.AddNewPart<SlideMasterPart>().AddNewPart<SlideLayoutPart>();
            Write(layout, "sldLayout", "", _layout);
            var ids = new List<string>();
            foreach (var (shapes, isHidden, notes) in _slides)
            {
                var slide = main.AddNewPart<SlidePart>();
                slide.AddPart(layout);
                Write(slide, "sld", isHidden ? "show=\"0\"" : "", shapes);
                if (notes is not null) Write(slide.AddNewPart<NotesSlidePart>(), "notes", "", Shape(notes, 0));
                ids.Add(main.GetIdOfPart(slide));
            }

            var list = new SlideIdList();
            foreach (var at in order.Length > 0 ? order : Enumerable.Range(0, ids.Count)) list.Append(new SlideId { Id = 256 + (uint)at, RelationshipId = ids[at] });
            main.Presentation = new DocumentFormat.OpenXml.Presentation.Presentation(list);
        }

        return stream.ToArray();
    }

    private static string Place(int? y) => y is null ? "" : $"""<a:xfrm><a:off x="0" y="{y}"/><a:ext cx="10" cy="10"/></a:xfrm>""";

    private static string Paragraphs(string text) => string.Concat(text.Split('\n').Select(line => $"<a:p><a:r><a:t>{line.Replace("⏎", "</a:t></a:r><a:br/><a:r><a:t>", StringComparison.Ordinal)}</a:t></a:r></a:p>"));

    private static void Write(OpenXmlPart part, string root, string look, string shapes)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write($"""
            <p:{root} {look} xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
              xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">
            <p:cSld><p:spTree><p:grpSpPr/>{shapes}</p:spTree></p:cSld></p:{root}>
            """);
    }
}
