using Hyte.Programmes.Indicators.Progress;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>The notes of a table in the order in which its cells call for them. The same words have one number.</summary>
internal sealed class Footnotes
{
    private readonly List<string> _texts = [];

    public IReadOnlyList<string> Texts => _texts;

    public int NumberOf(string text)
    {
        var place = _texts.IndexOf(text);
        if (place >= 0) return place + 1;
        _texts.Add(text);
        return _texts.Count;
    }

    /// <summary>The cell with the numbers of its remark and its doubt.</summary>
    public FigureCell Mark(FigureCell cell)
    {
        if (cell.Observation is not { } observation) return cell;
        return cell with { Notes = [.. TextsOf(observation).Select(NumberOf)] };
    }

    private static IEnumerable<string> TextsOf(ObservationFacts observation)
    {
        if (observation.Note is { } note) yield return note;
        if (observation.Doubt is { } doubt) yield return string.Format(IndicatorPageTexts.DoubtNote, doubt);
    }
}
