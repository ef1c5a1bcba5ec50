using System.Text.RegularExpressions;

namespace Hyte.Programmes.Importing;

/// <summary>The cell of a measure, as slides fill it: a number, a name, what it is about, and the list of what it consists of.</summary>
/// <param name="Name">Its name, joined, without its number.</param>
/// <param name="Description">The sentences that run on from the name: "Tavoitteena …", "Parannetaan …"; null when there are none.</param>
/// <param name="Parts">The items of the list below it.</param>
internal sealed partial record MeasureText(string Name, string? Description, IReadOnlyList<MeasurePart> Parts)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;

    /// <summary>Understands a cell.</summary>
    public static MeasureText Of(string cell) => Of(cell, text => Hyphens.Join(text).Text);

    /// <summary>Understands a cell whose broken words are joined by the reader of the table, who tells of them.</summary>
    public static MeasureText Of(string cell, Func<string, string> join)
    {
        // A list that begins in a list; converters leave out where it ends.
        var lists = ListStart().Matches(cell);
        var (outer, inner) = lists.Count > 1 ? (cell[..lists[1].Index], cell[lists[1].Index..]) : (cell, "");
        var items = Markup.Items(outer);
        if (items.Count == 0) return new MeasureText("", null, []);
        var whole = SpaceBefore().Replace(join(Number().Replace(items[0], "")), "");
        var name = Sentence().Split(whole, 2);
        var parts = items.Skip(1).Select(item => new MeasurePart(join(item), false)).Concat(inner.Length == 0 ? [] : Markup.Items(inner).Select(item => new MeasurePart(join(item), true)));
        return new MeasureText(name[0].Trim().TrimEnd(':').Trim(), name.Length > 1 ? name[1].Trim() : null, [.. parts]);
    }

    [GeneratedRegex(@"<ul\b", Options | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex ListStart();

    [GeneratedRegex(@"^\d{1,2}\. ?(?=\p{L})", Options, Timeout)]
    private static partial Regex Number();

    [GeneratedRegex(@" +(?=[,.])", Options, Timeout)]
    private static partial Regex SpaceBefore();

    // A sentence that says what is done begins with a verb in the passive; the name before it has no full stop of its own.
    [GeneratedRegex(@"(?<=\p{L})\.? (?=(Tavoitteena|\p{Lu}\p{Ll}+(taan|tään|daan|dään)) )", Options, Timeout)]
    private static partial Regex Sentence();
}
