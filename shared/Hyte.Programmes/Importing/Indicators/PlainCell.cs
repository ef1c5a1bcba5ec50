namespace Hyte.Programmes.Importing.Indicators;

/// <summary>A cell without markup, with one space where there were many and one kind of hyphen, which remembers where each of its letters stands in the paper.</summary>
internal sealed class PlainCell
{
    private readonly string _cell;
    private readonly List<int> _places = [];

    public PlainCell(string cell)
    {
        _cell = cell;
        var masked = Markup.Mask(cell);
        var text = new char[masked.Length];
        for (var i = 0; i < masked.Length; i++)
        {
            // A line break is stronger than the spaces around it.
            var isAfterSpace = _places.Count > 0 && text[_places.Count - 1] is ' ' or '\n';
            if (masked[i] == ' ' && isAfterSpace) continue;
            if (masked[i] == '\n' && isAfterSpace) (text[_places.Count - 1], _places[^1]) = ('\n', i);
            else
            {
                text[_places.Count] = masked[i];
                _places.Add(i);
            }
        }

        Text = new string(text, 0, _places.Count);
    }

    /// <summary>The text that is read.</summary>
    public string Text { get; }

    /// <summary>The words of the paper that a piece of the text was made of.</summary>
    /// <param name="column">The cell in its row.</param>
    /// <param name="offset">The first letter of the piece.</param>
    /// <param name="end">The letter after its last one.</param>
    public SourceWords Words(int column, int offset, int end)
    {
        if (end <= offset) return new SourceWords(column, 0, "");
        var (from, to) = (_places[offset], _places[end - 1] + 1);
        return new SourceWords(column, from, _cell[from..to]);
    }

    /// <summary>The words of the paper from the first of two pieces to the end of the second.</summary>
    public SourceWords Through(SourceWords first, SourceWords last) => first with { Text = _cell[first.Offset..(last.Offset + last.Text.Length)] };
}
