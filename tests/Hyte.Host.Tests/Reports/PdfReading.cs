using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Hyte.Host.Tests.Reports;

/// <summary>What a screen reader says of a tagged PDF: the text of its tags, in their order.</summary>
internal sealed class PdfReading
{
    private readonly PdfDocument _pdf;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<IndirectReference, int> _pages = [];
    private readonly Dictionary<(int Page, int Mark), string> _marks = [];

    private PdfReading(PdfDocument pdf)
    {
        _pdf = pdf;
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        FindPages(catalog.Data["Pages"]);
        foreach (var page in pdf.GetPages()) Keep(page.Number, page.GetMarkedContents());
        Walk(catalog.Data["StructTreeRoot"], page: 0);
    }

    public static string Of(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return new PdfReading(pdf)._text.ToString();
    }

    private void FindPages(IToken node)
    {
        if (Resolve(node) is not DictionaryToken pages) return;
        if (pages.Data.TryGetValue("Kids", out var kids) && Resolve(kids) is ArrayToken all)
        {
            foreach (var kid in all.Data) FindPages(kid);
        }
        else if (node is IndirectReferenceToken reference)
        {
            _pages[reference.Data] = _pages.Count + 1;
        }
    }

    private void Keep(int page, IReadOnlyList<MarkedContentElement> marks)
    {
        foreach (var mark in marks)
        {
            if (mark.MarkedContentIdentifier >= 0) _marks[(page, mark.MarkedContentIdentifier)] = _marks.GetValueOrDefault((page, mark.MarkedContentIdentifier)) + string.Concat(mark.Letters.Select(letter => letter.Value));
            Keep(page, mark.Children);
        }
    }

    private void Walk(IToken token, int page)
    {
        switch (Resolve(token))
        {
            case ArrayToken array:
                foreach (var one in array.Data) Walk(one, page);
                break;
            case NumericToken mark:
                _text.Append(_marks.GetValueOrDefault((page, mark.Int)));
                break;
            case DictionaryToken element:
                if (element.Data.TryGetValue("Pg", out var on) && on is IndirectReferenceToken reference) page = _pages.GetValueOrDefault(reference.Data, page);
                if (element.Data.TryGetValue("MCID", out var own)) Walk(own, page);
                else if (element.Data.TryGetValue("K", out var kids)) Walk(kids, page);
                break;
        }
    }

    private IToken? Resolve(IToken token) => token is IndirectReferenceToken reference ? Resolve(_pdf.Structure.GetObject(reference.Data).Data) : token;
}
