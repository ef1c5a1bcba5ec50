using Hyte.Programmes.Indicators.Showing;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Web;

/// <summary>Tells where a narrative came from: what it is, when the council had it before it, and on which lines of the paper it is.</summary>
internal static class NarrativeLead
{
    public static string Of(Programme programme, IReadOnlyList<NarrativeEntry> entries)
    {
        var lines = entries.Select(e => e.SourceLine).OfType<int>().ToList();
        var source = lines.Count == 0 ? null
            : lines.Min() == lines.Max() ? SourceText.Of(programme.Source, lines[0])
            : string.Format(IndicatorPageTexts.SourceLines, SourceText.Of(programme.Source, line: null), lines.Min(), lines.Max());
        return string.Join(' ', ((string?[])[IndicatorPageTexts.NarrativeLead, programme.Note, source is null ? null : $"{IndicatorPageTexts.Source}: {source}."]).OfType<string>());
    }
}
