namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Says which indicator of a row each piece of its cell of values is of.</summary>
/// <remarks>
/// By the words before the values; in order, where there are as many values as names and the units allow it; and by the unit, where it fits one name only. Whatever is left is asked:
/// two lists in two cells are not the same list because they are as long.
/// </remarks>
internal static class IndicatorPairing
{
    /// <summary>A piece of the cell and the name that it belongs to; the name is null when it is asked.</summary>
    internal sealed record Pair(CellItem Item, IndicatorTitle? Title, ReadingConfidence Most);

    /// <summary>Pairs the pieces with the names. The names come back too: a cell may have run them together.</summary>
    public static (IReadOnlyList<IndicatorTitle> Titles, IReadOnlyList<Pair> Pairs) Of(IReadOnlyList<IndicatorTitle> titles, CellContent content)
    {
        var items = content.Items.Where(i => !i.IsEmpty).ToList();
        if (titles.Count == 1)
        {
            var parts = IndicatorNames.RunTogether(titles[0]);
            if (parts.Count > 1 && items.Count > 1 && Several(parts, items) is var pairs && pairs.TrueForAll(p => p.Title is not null)) return (parts, pairs);
            return (titles, One(titles[0], items));
        }

        return (titles, Several(titles, items));
    }

    // More than one value of one indicator is more than one of its kind, when words tell them apart.
    private static List<Pair> One(IndicatorTitle title, List<CellItem> items)
    {
        if (items.Count > 1)
        {
            foreach (var item in items.Where(i => i.Labels.Count > 0)) InSegment(item, string.Join(' ', item.Labels));
        }

        return [.. items.Select((item, index) => index == 0 || item.Labels.Count > 0 || item.Observations.Count + item.Targets.Count == 0 ? new Pair(item, title, ReadingConfidence.Sure) : new Pair(item, null, ReadingConfidence.Guess))];
    }

    private static void InSegment(CellItem item, string segment)
    {
        for (var i = 0; i < item.Observations.Count; i++)
        {
            if (item.Observations[i].Series == ReadSeries.All) item.Observations[i] = item.Observations[i] with { Series = new ReadSeries(null, null, segment) };
        }

        for (var i = 0; i < item.Targets.Count; i++)
        {
            if (item.Targets[i].Series == ReadSeries.All && item.Targets[i].Value is not null) item.Targets[i] = item.Targets[i] with { Series = new ReadSeries(null, null, segment) };
        }
    }

    private static List<Pair> Several(IReadOnlyList<IndicatorTitle> titles, List<CellItem> items)
    {
        var pairs = items.ConvertAll(item => ByWords(titles, item));
        if (items.Count == titles.Count) InOrder(titles, pairs);
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Title is not null) continue;
            var free = titles.Where(t => pairs.TrueForAll(p => p.Title != t)).ToList();
            if (ByUnit(free, pairs[i].Item) is { } title) pairs[i] = pairs[i] with { Title = title, Most = ReadingConfidence.Guess };
        }

        return pairs;
    }

    private static Pair ByWords(IReadOnlyList<IndicatorTitle> titles, CellItem item)
    {
        var ranked = titles.Select(t => (Title: t, Likeness: IndicatorNames.Likeness(t, item.Labels))).Where(t => t.Likeness > 0).OrderByDescending(t => t.Likeness).ToList();
        return ranked.Count > 0 && (ranked.Count == 1 || ranked[0].Likeness > ranked[1].Likeness) ? new Pair(item, ranked[0].Title, ReadingConfidence.Likely) : new Pair(item, null, ReadingConfidence.Guess);
    }

    // As long lists are read side by side; where words have told otherwise, or a unit contradicts a name, they are not sure.
    private static void InOrder(IReadOnlyList<IndicatorTitle> titles, List<Pair> pairs)
    {
        if (pairs.Index().Any(p => p.Item.Title is not null && p.Item.Title != titles[p.Index])) return;
        var fits = pairs.Index().All(p => Fits(titles[p.Index], p.Item.Item));
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Title is null) pairs[i] = pairs[i] with { Title = titles[i], Most = fits ? ReadingConfidence.Likely : ReadingConfidence.Guess };
        }
    }

    private static bool Fits(IndicatorTitle title, CellItem item)
    {
        var quantity = IndicatorTitle.QuantityOf(item.Unit, item.IsText);
        return title.Quantity == Quantity.Unknown || quantity == Quantity.Unknown || title.Quantity == quantity;
    }

    // A count fits everything that can be counted, so it tells nothing.
    private static IndicatorTitle? ByUnit(List<IndicatorTitle> titles, CellItem item)
    {
        var quantity = IndicatorTitle.QuantityOf(item.Unit, item.IsText);
        if (quantity is Quantity.Unknown or Quantity.Count) return null;
        var fitting = titles.Where(t => t.Quantity == quantity).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }
}
