using System.Text.RegularExpressions;
using Hyte.Modules.People;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Importing;

/// <summary>Splits a cell of parties as papers write them: "asto/henkilöliikenne, sihyn toimijat ja Otavia, yhteistyötahoina järjestöt".</summary>
/// <remarks>
/// A comma, a slash, "ja", "sekä" and "&amp;" stand both between parties and within their names. The directory tells which: the cell is cut so that as much of it as possible is known there.
/// What stays unknown is kept as written, and a person is asked.
/// </remarks>
public static partial class PartyText
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;

    // A known party counts for less the more cuts it takes; an unknown piece is worse than any of them.
    private const int Known = 1;
    private const int Unknown = 10;

    // No party has more separators within its name; a cell of nothing but separators is not tried in every way in which it could be cut.
    private const int MostPieces = 8;

    /// <summary>Splits the cell.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="directory">The parties that are known.</param>
    public static IReadOnlyList<SplitParty> Split(string? text, DirectorySnapshot directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        if (string.IsNullOrWhiteSpace(text)) return [];
        if (Partners().Match(text) is not { Success: true } marker) return SplitSide(text, PartyKind.Responsible, directory);
        // Partners in brackets end with them; without brackets they go on to the end.
        var closing = marker.Value.Contains('(', StringComparison.Ordinal) ? text.IndexOf(')', marker.Index) : -1;
        var partners = closing < 0 ? text[(marker.Index + marker.Length)..] : text[(marker.Index + marker.Length)..closing];
        var responsible = closing < 0 ? text[..marker.Index] : $"{text[..marker.Index]}, {LeadingAnd().Replace(text[(closing + 1)..], "")}";
        return [.. SplitSide(responsible, PartyKind.Responsible, directory), .. SplitSide(partners, PartyKind.Partner, directory)];
    }

    private static List<SplitParty> SplitSide(string text, PartyKind kind, DirectorySnapshot directory)
    {
        var pieces = Pieces(text);
        // The cheapest way to cut the first n pieces, from the left.
        var best = new (int Cost, int From, DirectoryEntry? Entry)[pieces.Count + 1];
        for (var end = 1; end <= pieces.Count; end++)
        {
            best[end] = (best[end - 1].Cost + Unknown, end - 1, null);
            for (var from = end - 1; from >= Math.Max(0, end - MostPieces); from--)
            {
                if (directory.Resolve(Whole(text, pieces[from], pieces[end - 1])) is not { } entry) continue;
                if (best[from].Cost + Known < best[end].Cost) best[end] = (best[from].Cost + Known, from, entry);
            }
        }

        var cuts = new List<SplitParty>();
        for (var end = pieces.Count; end > 0; end = best[end].From)
            cuts.Add(new SplitParty(kind, best[end].Entry?.Code, Whole(text, pieces[best[end].From], pieces[end - 1]), pieces[best[end].From].After));
        cuts.Reverse();
        return WithoutHouses(WithSharedHeads(cuts, directory), directory);
    }

    // "sihyn ja aston toimijat" are the people of both.
    private static List<SplitParty> WithSharedHeads(List<SplitParty> cuts, DirectorySnapshot directory)
    {
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var (first, second) = (cuts[i], cuts[i + 1]);
            if (second.After != 'j' || !first.RawText.EndsWith('n') || first.RawText.Contains(' ', StringComparison.Ordinal)) continue;
            var head = second.RawText.LastIndexOf(' ');
            if (head < 0 || directory.Resolve(first.RawText + second.RawText[head..]) is not { } whole) continue;
            cuts[i] = first with { EntryCode = whole.Code, RawText = first.RawText + second.RawText[head..] };
        }

        return cuts;
    }

    // "asto/henkilöliikenne" is the unit with the house that it belongs to; a company and its project are two.
    private static List<SplitParty> WithoutHouses(List<SplitParty> cuts, DirectorySnapshot directory)
    {
        for (var i = cuts.Count - 1; i > 0; i--)
        {
            var (house, unit) = (cuts[i - 1], cuts[i]);
            if (unit.After != '/' || unit.EntryCode is null || directory.Find(house.EntryCode) is not { Kind: DirectoryKind.Unit } above || !directory.IsWithin(unit.EntryCode, above.Code)) continue;
            cuts[i - 1] = unit with { RawText = $"{house.RawText}/{unit.RawText}", After = house.After };
            cuts.RemoveAt(i);
        }

        return cuts;
    }

    private static List<Piece> Pieces(string text)
    {
        var pieces = new List<Piece>();
        var (start, after) = (0, ',');
        foreach (Match separator in Separators().Matches(text))
        {
            Add(start, separator.Index, after);
            (start, after) = (separator.Index + separator.Length, separator.Value.Trim()[0]);
        }

        Add(start, text.Length, after);
        return pieces;

        void Add(int from, int to, char separator)
        {
            while (from < to && IsPadding(text[from])) from++;
            while (to > from && IsPadding(text[to - 1])) to--;
            if (to > from) pieces.Add(new Piece(from, to, separator));
        }
    }

    private static bool IsPadding(char letter) => char.IsWhiteSpace(letter) || letter is '(' or ')' or '.';

    private static string Whole(string text, Piece first, Piece last) => text[first.From..last.To];

    private readonly record struct Piece(int From, int To, char After);

    [GeneratedRegex(@"\s*[,/(]\s*(yhteistyötaho(t|ina)?|yhteistyökumppani(t|na|eina)?|mukana\s+myös)\s*:?\s+", Options, Timeout)]
    private static partial Regex Partners();

    [GeneratedRegex(@"^\s*(ja|sekä)\s+", Options, Timeout)]
    private static partial Regex LeadingAnd();

    // "infra- ja viheraluepalvelut" is one name.
    [GeneratedRegex(@"\s*[,/&]\s*|(?<!-)\s+(ja|sekä)\s+", Options, Timeout)]
    private static partial Regex Separators();
}

/// <summary>A party of a cell.</summary>
/// <param name="Kind">Whether it answers or takes part.</param>
/// <param name="EntryCode">Its code in the directory; null when it is not known there and a person is asked.</param>
/// <param name="RawText">The party as written.</param>
/// <param name="After">What stands before it: a comma, a slash, or the first letter of "ja" and "sekä".</param>
public sealed record SplitParty(PartyKind Kind, string? EntryCode, string RawText, char After);
