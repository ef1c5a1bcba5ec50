namespace Hyte.Documents.Papers.Office;

/// <summary>Where the layouts of a presentation put the boxes that a slide has not moved.</summary>
internal sealed class SlideLayouts(OfficePackage package)
{
    private readonly Dictionary<string, SlideLayout> _layouts = new(StringComparer.Ordinal);

    /// <summary>The layout of a slide, read once.</summary>
    public SlideLayout Of(string? path)
    {
        if (path is null) return SlideLayout.None;
        if (_layouts.TryGetValue(path, out var known)) return known;
        var master = package.Links(path).FirstOrDefault(l => l.Kind == "slideMaster")?.Target;
        return _layouts[path] = new SlideLayout(Boxes(path), Boxes(master));
    }

    private IReadOnlyList<SlideShape> Boxes(string? path)
    {
        using var part = package.Part(path);
        return part is null ? [] : SlideShapes.Of(part).Shapes;
    }
}

/// <summary>The boxes of a layout, and those of the master that it stands on.</summary>
internal sealed class SlideLayout(IReadOnlyList<SlideShape> boxes, IReadOnlyList<SlideShape> ofMaster)
{
    /// <summary>A slide without a layout.</summary>
    public static readonly SlideLayout None = new([], []);

    /// <summary>Where a box is; null when nothing says.</summary>
    public SlidePlace? PlaceOf(Placeholder box)
    {
        var found = boxes.FirstOrDefault(b => b.Placeholder == box)
            ?? boxes.FirstOrDefault(b => b.Placeholder!.Value.Number == box.Number && !box.IsTitle)
            ?? boxes.FirstOrDefault(b => IsLike(b, box))
            ?? ofMaster.FirstOrDefault(b => IsLike(b, box));
        return found?.Place;
    }

    // The title of a title slide is as good a title as that of any other.
    private static bool IsLike(SlideShape there, Placeholder box) =>
        there.Placeholder!.Value.Kind == box.Kind || (there.Placeholder.Value.IsTitle && box.IsTitle);
}
