using System.Text;

namespace Hyte.Documents.Papers.Office;

/// <summary>Goes through the tags of a slide or a layout once, and gathers its shapes.</summary>
internal sealed class SlideShapes
{
    private static readonly PaperCell Covered = new("") { IsCovered = true };

    private readonly PartReader _part;
    private readonly PaperMeasure? _measure;
    private readonly List<SlideShape> _shapes = [];
    private readonly StringBuilder _text = new();
    private SlideGroup? _group;
    private SlideShape? _shape;
    private bool _isGroupLook;
    private bool _isCell;
    private bool _isCovered;
    private int _line;

    private SlideShapes(PartReader part, PaperMeasure? measure)
    {
        _part = part;
        _measure = measure;
    }

    /// <summary>The shapes, in the order in which they lie on each other.</summary>
    public IReadOnlyList<SlideShape> Shapes => _shapes;

    /// <summary>Whether there are charts and other figures that have text of their own.</summary>
    public bool HasCharts { get; private set; }

    /// <summary>The slide is not shown.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Reads a slide or a layout.</summary>
    /// <param name="part">The part.</param>
    /// <param name="measure">What a cell and a row may hold; null for a layout, whose texts nobody reads.</param>
    public static SlideShapes Of(PartReader part, PaperMeasure? measure = null)
    {
        var shapes = new SlideShapes(part, measure);
        while (part.Read())
        {
            if (part.IsStart) shapes.Start();
            else if (part.IsEnd) shapes.End();
        }

        return shapes;
    }

    private void Start()
    {
        switch (_part.Name)
        {
            case "sld":
                IsHidden = _part.Attribute("show") is "0" or "false";
                break;
            case "Fallback" or "extLst" or "timing":
                _part.Skip();
                break;
            case "spTree" or "grpSp":
                _group = new SlideGroup(_group);
                break;
            case "grpSpPr":
                _isGroupLook = true;
                break;
            case "sp" or "graphicFrame" or "pic" or "cxnSp":
                _shape = new SlideShape();
                break;
            case "cNvPr" when _shape is not null:
                _shape.IsHidden = _part.Says("hidden");
                break;
            case "ph" when _shape is not null:
                _shape.Placeholder = new Placeholder(_part.Attribute("type") ?? "obj", _part.Attribute("idx") ?? "0");
                break;
            case "off" or "ext" or "chOff" or "chExt":
                Measure();
                break;
            case "chart" or "relIds":
                HasCharts = true;
                break;
            default:
                StartOfText();
                break;
        }
    }

    private void Measure()
    {
        if (_isGroupLook && _group is not null)
        {
            if (_part.Name == "off") _group.Place = Pair("x", "y");
            if (_part.Name == "chOff") _group.Inner = Pair("x", "y");
            if (_part.Name == "ext") _group.Size = Pair("cx", "cy");
            if (_part.Name == "chExt") _group.InnerSize = Pair("cx", "cy");
        }
        else if (_part.Name == "off" && _shape is { Place: null })
        {
            _shape.Place = _group?.OnSlide(Pair("x", "y")) ?? Pair("x", "y");
        }
    }

    private SlidePlace Pair(string first, string second) => new(_part.Number(first) ?? 0, _part.Number(second) ?? 0);

    private void StartOfText()
    {
        switch (_part.Name)
        {
            case "tbl" when _shape is not null:
                _shape.IsTable = true;
                break;
            case "tr" when _shape is not null:
                _line++;
                _shape.Rows.Add([]);
                break;
            case "tc":
                (_isCell, _isCovered) = (true, _part.Says("hMerge") || _part.Says("vMerge"));
                _text.Clear();
                break;
            case "p" when _isCell:
                if (_text.Length > 0) Write("\n");
                break;
            case "p":
                _line++;
                _text.Clear();
                break;
            case "t":
                Write(_part.Text());
                break;
            case "br":
                Write("\n");
                break;
        }
    }

    private void End()
    {
        switch (_part.Name)
        {
            case "spTree" or "grpSp":
                _group = _group?.Outer;
                break;
            case "grpSpPr":
                _isGroupLook = false;
                break;
            case "sp" or "graphicFrame" or "pic" or "cxnSp" when _shape is not null:
                _shapes.Add(_shape);
                _shape = null;
                break;
            case "tc":
                if (_shape is { Rows: [.., var row] }) Put(row);
                _isCell = false;
                break;
            case "p" when !_isCell:
                _shape?.Rows.Add([Cell()]);
                break;
        }
    }

    private void Put(List<PaperCell> row)
    {
        if (_measure is not null && row.Count >= _measure.Columns) throw _measure.TooManyColumns(_line);
        row.Add(_isCovered ? Covered : Cell());
    }

    private PaperCell Cell() => new(CellText.Clean(_text.ToString()));

    private void Write(string text)
    {
        if (_shape is null) return;
        _text.Append(text);
        if (_measure is not null && _text.Length > _measure.CellLength * 2L) throw _measure.CellTooLong(_line);
    }
}
