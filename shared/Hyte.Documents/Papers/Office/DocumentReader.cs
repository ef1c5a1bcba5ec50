using System.Text;

namespace Hyte.Documents.Papers.Office;

/// <summary>Goes through the tags of a text document once, and tells its pages what a person reads there.</summary>
/// <remarks>
/// Paragraphs stand within paragraphs (text boxes) and tables within tables, so both are counted rather than expected.
/// What a reader of the finished text does not see is left out: deleted revisions, hidden text, the code of fields.
/// </remarks>
internal sealed class DocumentReader(PartReader part, DocumentStyles styles, DocumentPages pages, Remarks remarks)
{
    private readonly Stack<Paragraph> _paragraphs = new();
    private int _innerTables;
    private bool _isHidden;

    /// <summary>Reads to the end.</summary>
    public void Read()
    {
        while (part.Read())
        {
            if (part.IsStart) Start();
            else if (part.IsEnd) End();
        }
    }

    private void Start()
    {
        switch (WordNames.Of(part))
        {
            case null:
                StartOther();
                break;
            case "p":
                _paragraphs.Push(new Paragraph());
                break;
            case "pPr":
                ReadLook();
                break;
            case "r":
                _isHidden = false;
                break;
            case "rPr":
                foreach (var inside in part.Inside())
                {
                    if (inside.IsStart && WordNames.Of(inside) == "rPrChange") inside.Skip();
                    else if (inside.IsStart && WordNames.Of(inside) == "vanish") _isHidden |= inside.IsOn;
                }

                break;
            case "t":
                Write(part.Text());
                break;
            case "tab" or "ptab":
                Write("\t");
                break;
            case "br" or "cr":
                Write("\n");
                break;
            case "noBreakHyphen":
                Write("-");
                break;
            case "del" or "moveFrom":
                remarks.Add(Texts.DeletedLeftOut);
                part.Skip();
                break;
            case "tbl" or "tr" or "tc" or "trPr" or "tcPr":
                StartOfTable();
                break;
            case "sdtPr" or "tblPr" or "tblPrEx" or "tblGrid":
                part.Skip();
                break;
            case "footnoteReference" or "endnoteReference":
                remarks.Add(Texts.FootnotesLeftOut);
                break;
            case "commentReference":
                remarks.Add(Texts.CommentsLeftOut);
                break;
            case "headerReference" or "footerReference":
                remarks.Add(Texts.HeadersLeftOut);
                break;
            case "altChunk":
                remarks.Add(Texts.EmbeddedLeftOut);
                break;
        }
    }

    private void StartOther()
    {
        switch (part.Name)
        {
            // The same once more for programs that do not know the newer way.
            case "Fallback":
                part.Skip();
                break;
            case "t" when part.Space.Contains("/math", StringComparison.Ordinal):
                Write(part.Text());
                break;
            case "chart" or "relIds":
                remarks.Add(Texts.ChartsLeftOut);
                break;
        }
    }

    private void StartOfTable()
    {
        var name = part.Name;
        if (name == "tbl")
        {
            if (pages.Table is null && _paragraphs.Count == 0) pages.BeginTable();
            else _innerTables++;
        }

        if (pages.Table is not { } table || _innerTables > 0) return;
        if (name == "tc") table.BeginCell();
        if (name == "trPr") ReadRowLook(table);
        if (name == "tcPr") ReadCellLook(table);
    }

    private void ReadRowLook(DocumentTable table)
    {
        foreach (var inside in part.Inside())
        {
            if (!inside.IsStart) continue;
            if (WordNames.Of(inside) == "trPrChange") inside.Skip();
            else if (WordNames.Of(inside) == "gridBefore") table.Put(PaperCell.Empty, Number(inside, 0));
            else if (WordNames.Of(inside) == "del") table.IsDeletedRow = true;
        }

        if (table.IsDeletedRow) remarks.Add(Texts.DeletedLeftOut);
    }

    private void ReadCellLook(DocumentTable table)
    {
        foreach (var inside in part.Inside())
        {
            if (!inside.IsStart) continue;
            if (WordNames.Of(inside) == "tcPrChange") inside.Skip();
            else if (WordNames.Of(inside) == "gridSpan") table.Span = Number(inside, 1);
            else if (WordNames.Of(inside) is "vMerge" or "hMerge") table.IsCovered |= inside.OwnAttribute("val") is null or "continue";
        }
    }

    private void ReadLook()
    {
        foreach (var inside in part.Inside())
        {
            if (!inside.IsStart) continue;
            switch (WordNames.Of(inside))
            {
                case "pPrChange" or "rPr":
                    inside.Skip();
                    break;
                case "pStyle" when _paragraphs.TryPeek(out var paragraph):
                    paragraph.Style = inside.OwnAttribute("val");
                    break;
                case "outlineLvl" when _paragraphs.TryPeek(out var paragraph):
                    paragraph.IsHeading = DocumentStyles.IsHeadingLevel(inside.OwnAttribute("val"));
                    break;
                case "numPr":
                    remarks.Add(Texts.NumberingLeftOut);
                    break;
                case "headerReference" or "footerReference":
                    remarks.Add(Texts.HeadersLeftOut);
                    break;
            }
        }
    }

    private void End()
    {
        switch (WordNames.Of(part))
        {
            case "p" when _paragraphs.TryPop(out var paragraph):
                if (paragraph.Text.Length > 0 && styles.IsNumbered(paragraph.Style)) remarks.Add(Texts.NumberingLeftOut);
                pages.Add(paragraph.Text.ToString(), paragraph.IsHeading ?? styles.IsHeading(paragraph.Style));
                break;
            case "r":
                _isHidden = false;
                break;
            case "tbl" when _innerTables > 0:
                _innerTables--;
                break;
            case "tbl":
                pages.EndTable();
                break;
            case "tr" when _innerTables == 0:
                pages.Table?.EndRow();
                break;
            case "tc" when _innerTables == 0:
                pages.Table?.EndCell();
                break;
        }
    }

    private void Write(string text)
    {
        if (!_paragraphs.TryPeek(out var paragraph)) return;
        if (_isHidden) remarks.Add(Texts.HiddenTextLeftOut);
        else pages.Write(paragraph.Text, text);
    }

    private static long Number(PartReader part, long otherwise) =>
        long.TryParse(part.OwnAttribute("val"), out var number) && number >= otherwise ? Math.Min(number, int.MaxValue) : otherwise;

    private sealed class Paragraph
    {
        public StringBuilder Text { get; } = new();

        public string? Style { get; set; }

        public bool? IsHeading { get; set; }
    }
}
