namespace Hyte.Documents.Papers.Office;

/// <summary>Where a shape is on a slide, in the units of slides (EMU).</summary>
internal readonly record struct SlidePlace(double X, double Y);

/// <summary>What a shape holds the place of: the kind and the number of a box on the slide's layout.</summary>
internal readonly record struct Placeholder(string Kind, string Number)
{
    /// <summary>The title of the slide.</summary>
    public bool IsTitle => Kind is "title" or "ctrTitle";

    /// <summary>A number, day or footer, which is the same on every slide.</summary>
    public bool IsFooter => Kind is "sldNum" or "dt" or "ftr" or "hdr";
}

/// <summary>A shape with text, or a table, on a slide.</summary>
internal sealed class SlideShape
{
    /// <summary>Where it is; null when it is where the layout says.</summary>
    public SlidePlace? Place { get; set; }

    /// <summary>What it holds the place of; null for a shape of its own.</summary>
    public Placeholder? Placeholder { get; set; }

    /// <summary>It is not shown.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Its rows that have text, by their lines within the shape: a line of text is a row of one cell.</summary>
    public List<PaperRow> Rows { get; } = [];

    /// <summary>How many rows it has, with those that have no text.</summary>
    public int Lines { get; set; }

    /// <summary>It is a table.</summary>
    public bool IsTable { get; set; }

    /// <summary>Its lines as one text.</summary>
    public string Text => string.Join(' ', Rows.SelectMany(r => r.Cells).Select(c => c.Text.Replace('\n', ' ')));
}

/// <summary>Groups of shapes have measures of their own; this turns them into the slide's.</summary>
internal sealed class SlideGroup(SlideGroup? outer)
{
    public SlidePlace Place { get; set; }

    public SlidePlace Inner { get; set; }

    public SlidePlace Size { get; set; }

    public SlidePlace InnerSize { get; set; }

    /// <summary>The group around this one; null for the slide itself.</summary>
    public SlideGroup? Outer => outer;

    /// <summary>The place on the slide of a place in the group.</summary>
    public SlidePlace OnSlide(SlidePlace place)
    {
        var here = new SlidePlace(
            Place.X + ((place.X - Inner.X) * Scale(Size.X, InnerSize.X)),
            Place.Y + ((place.Y - Inner.Y) * Scale(Size.Y, InnerSize.Y)));
        return outer?.OnSlide(here) ?? here;
    }

    private static double Scale(double size, double inner) => inner > 0 ? size / inner : 1;
}
