namespace Hyte.Programmes.Importing.Indicators;

/// <summary>A piece of a cell and the indicator that it is of; none when it is asked.</summary>
internal sealed record IndicatorPair(CellItem Item, IndicatorTitle? Title, ReadingConfidence Most);

/// <summary>Says which indicator of a row each piece of its cell of values is of.</summary>
/// <remarks>
/// By the words before the values; in order, where there are as many values as names and the units allow it; and by the unit, where it fits one name only. Whatever is left is asked:
/// two lists in two cells are not the same list because they stand side by side.
/// </remarks>
internal sealed class IndicatorPairing(IndicatorVocabulary vocabulary)
{
    private readonly List<string> _own = [.. vocabulary.Areas.Where(a => a.IsOwn).SelectMany(a => a.AllWords)];

    /// <summary>Pairs the pieces with the names. The names come back too: a cell may have run them together.</summary>
    public (IReadOnlyList<IndicatorTitle> Titles, IReadOnlyList<IndicatorPair> Pairs) Pair(IReadOnlyList<IndicatorTitle> titles, CellContent content)
    {
        var items = content.Items.Where(i => !i.IsEmpty).ToList();
        if (titles.Count > 1) return (titles, Several(titles, items));
        var parts = IndicatorNames.RunTogether(titles[0]);
        if (parts.Count > 1 && items.Count > 0 && items.TrueForAll(HasReadings) && (items.Count > 1 || IsNamed(parts, items[0])) && Several(parts, items) is var pairs && pairs.TrueForAll(p => p.Title is not null)) return (parts, pairs);
        return (titles, One(titles[0], items));
    }

    private static bool HasReadings(CellItem item) => item.Observations.Count + item.Targets.Count > 0;

    private bool IsNamed(List<IndicatorTitle> titles, CellItem item) => ByWords(titles, item).Title is not null;

    // More than one value of one indicator is of more than one kind, when words tell them apart.
    private List<IndicatorPair> One(IndicatorTitle title, List<CellItem> items)
    {
        items.Where(i => items.Count > 1 || i.Labels.Exists(l => GroupWords.Of(l) is not null)).ToList().ForEach(InSegment);
        return [.. items.Select((item, index) => index == 0 || item.Labels.Count > 0 || !HasReadings(item)
            ? new IndicatorPair(item, title, IsOf(title, item) ? ReadingConfidence.Sure : ReadingConfidence.Guess)
            : new IndicatorPair(item, null, ReadingConfidence.Guess))];
    }

    // Words that have nothing in common with the name may speak of something else: "Turussa 50 %".
    private bool IsOf(IndicatorTitle title, CellItem item) =>
        item.Labels.Count == 0 || item.IsText || item.Labels.TrueForAll(l => GroupWords.Of(l) is not null) || IndicatorNames.Likeness(title, item.Labels, _own) > 0;

    private static void InSegment(CellItem item)
    {
        if (item.Labels.Count == 0) return;
        var label = string.Join(' ', item.Labels);
        var series = GroupWords.Of(label) is { } group ? new ReadSeries(group, label, null) : new ReadSeries(null, null, label);
        for (var i = 0; i < item.Observations.Count; i++)
        {
            if (item.Observations[i].Series == ReadSeries.All) item.Observations[i] = item.Observations[i] with { Series = series };
        }

        for (var i = 0; i < item.Targets.Count; i++)
        {
            if (item.Targets[i].Series == ReadSeries.All && item.Targets[i].Value is not null) item.Targets[i] = item.Targets[i] with { Series = series };
        }
    }

    private List<IndicatorPair> Several(IReadOnlyList<IndicatorTitle> titles, List<CellItem> items)
    {
        var pairs = items.ConvertAll(item => ByWords(titles, item));
        foreach (var same in pairs.Where(p => p.Title is not null).GroupBy(p => p.Title).Where(g => g.Count() > 1).SelectMany(g => g)) InSegment(same.Item);
        if (items.Count == titles.Count) InOrder(titles, pairs);
        for (var i = 0; i < pairs.Count; i++)
        {
            if (pairs[i].Title is not null) continue;
            var free = titles.Where(t => pairs.TrueForAll(p => p.Title != t)).ToList();
            if (ByUnit(free, pairs[i].Item) is { } title) pairs[i] = pairs[i] with { Title = title };
        }

        return pairs;
    }

    private IndicatorPair ByWords(IReadOnlyList<IndicatorTitle> titles, CellItem item)
    {
        var ranked = titles.Select(t => (Title: t, Likeness: IndicatorNames.Likeness(t, item.Labels, _own))).Where(t => t.Likeness > 0).OrderByDescending(t => t.Likeness).ToList();
        var isClear = ranked.Count > 0 && (ranked.Count == 1 || ranked[0].Likeness > ranked[1].Likeness) && Fits(ranked[0].Title, item);
        return isClear ? new IndicatorPair(item, ranked[0].Title, ReadingConfidence.Likely) : new IndicatorPair(item, null, ReadingConfidence.Guess);
    }

    // As long lists are read side by side; where words have told otherwise they are not, and where a unit contradicts a name they are only offered.
    private static void InOrder(IReadOnlyList<IndicatorTitle> titles, List<IndicatorPair> pairs)
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
        return title.Quantity is Quantity.Unknown or Quantity.Milestone || quantity is Quantity.Unknown || title.Quantity == quantity;
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
