namespace Hyte.Documents.Papers.Office;

/// <summary>What a person reads on a slide.</summary>
internal sealed record Slide(string? Title, IReadOnlyList<PaperRow> Rows);

/// <summary>Reads a slide: its texts from the top down, the title among them, and then its tables.</summary>
internal sealed class SlideReader(PartReader part, SlideLayout layout, PaperMeasure measure, Remarks remarks)
{
    // What nobody knows the place of comes last.
    private static readonly SlidePlace Nowhere = new(double.MaxValue, double.MaxValue);

    /// <summary>The slide; null when it is hidden.</summary>
    public Slide? Read()
    {
        var slide = SlideShapes.Of(part, measure);
        if (slide.IsHidden) return null;
        if (slide.HasCharts) remarks.Add(Texts.ChartsLeftOut);
        var shapes = slide.Shapes.Where(IsRead).Select(s => (Shape: s, Place: PlaceOf(s)))
            .OrderBy(s => s.Shape.IsTable).ThenBy(s => s.Place.Y).ThenBy(s => s.Place.X).Select(s => s.Shape).ToList();
        var title = shapes.Find(s => s.Placeholder?.IsTitle == true)?.Text;
        return new Slide(title, Lined(shapes));
    }

    // The lines of a shape go on from those of the one above it.
    private static List<PaperRow> Lined(IReadOnlyList<SlideShape> shapes)
    {
        var rows = new List<PaperRow>();
        var lines = 0;
        foreach (var shape in shapes)
        {
            rows.AddRange(shape.Rows.Select(r => r with { Line = lines + r.Line }));
            lines += shape.Lines;
        }

        return rows;
    }

    private SlidePlace PlaceOf(SlideShape shape) =>
        shape.Place ?? (shape.Placeholder is { } box ? layout.PlaceOf(box) : null) ?? Nowhere;

    private bool IsRead(SlideShape shape)
    {
        if (shape.IsHidden) remarks.Add(Texts.HiddenShapesLeftOut);
        else if (shape.Placeholder?.IsFooter == true) remarks.Add(Texts.SlideFootersLeftOut);
        return !shape.IsHidden && shape.Placeholder?.IsFooter != true;
    }
}
