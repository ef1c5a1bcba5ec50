using System.Text;

namespace Hyte.Documents.Papers.Office;

/// <summary>Goes through the tags of a slide or a layout once, and gathers its shapes.</summary>
internal sealed class SlideShapes
{
    // Layouts have some ten boxes; every text of a slide is looked up among them.
    private const int MaxBoxes = 50;

    private static readonly PaperCell Covered = new("") { IsCovered = true };

    private readonly PartReader _part;
    private readonly PaperMeasure? _measure;
    private readonly List<SlideShape> _shapes = [];
    private readonly StringBuilder _text = new();
    private readonly List<PaperCell> _cells = [];
    private SlideGroup? _group;
    private SlideShape? _shape;
    private bool _isGroupLook;
    private bool _isCell;
    private bool _isCovered;

    private SlideShapes(PartReader part, PaperMeasure? measure)
    {
        _part = part;
        _measure = measure;
    }

    /// <summary>The shapes that have text, or of a layout its boxes, in the order in which they lie on each other.</summary>
    public IReadOnlyList<SlideShape> Shapes => _shapes;

    private int Line => (_shape?.Lines ?? 0) + 1;

    /// <summary>Whether there are charts and other figures that have text of their own.</summary>
    public bool HasCharts { get; private set; }

    /// <summary>The slide is not shown; it is then not read further.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Reads a slide or a layout.</summary>
    /// <param name="part">The part.</param>
    /// <param name="measure">What a cell and a row may hold; null for a layout, whose texts nobody reads.</param>
    public static SlideShapes Of(PartReader part, PaperMeasure? measure = null)
    {
        var shapes = new SlideShapes(part, measure);
        while (!shapes.IsHidden && part.Read())
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
            case "tr":
                _cells.Clear();
                break;
            case "tc":
                (_isCell, _isCovered) = (true, _part.Says("hMerge") || _part.Says("vMerge"));
                _text.Clear();
                break;
            case "p" when _isCell:
                if (_text.Length > 0) Write("\n");
                break;
            case "p":
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
                if (_measure is null ? _shapes.Count < MaxBoxes && _shape is { Placeholder: not null, Place: not null } : _shape.Rows.Count > 0) _shapes.Add(_shape);
                _shape = null;
                break;
            case "tc":
                if (_measure is not null && _cells.Count >= _measure.Columns) throw _measure.TooManyColumns(Line);
                _cells.Add(_isCovered ? Covered : CellText.Cell(_text.ToString()));
                _isCell = false;
                break;
            case "tr":
                Put([.. _cells]);
                break;
            case "p" when !_isCell:
                Put([CellText.Cell(_text.ToString())]);
                break;
        }
    }

    // Nobody counts the texts of a layout, nor reads them.
    private void Put(IReadOnlyList<PaperCell> cells)
    {
        if (_shape is null || _measure is null) return;
        var row = new PaperRow(Line, cells);
        if (_measure.Keeps(row)) _shape.Rows.Add(row);
        _shape.Lines++;
    }

    private void Write(string text)
    {
        if (_shape is null || _measure is null) return;
        _text.Append(text);
        if (_text.Length > _measure.CellLength * 2L) throw _measure.CellTooLong(Line);
    }
}
