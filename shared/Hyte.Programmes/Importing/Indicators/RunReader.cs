using System.Text.RegularExpressions;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Reads a run of values from its first piece on. It says only what stands beside what; what it means is for others.</summary>
internal sealed partial class RunReader(string text, IReadOnlyList<CellToken> tokens, SlashMeaning slash)
{
    private const int MostNouns = 4;
    private const int LongestBound = 13;

    private static readonly string[] Rough = ["n", "noin", "ka", "lähes"];
    private static readonly string[] Either = ["tai", "vai", "eli"];
    private static readonly string[] Times = ["vuosi", "vuodessa", "asukas"];
    private static readonly string[] Fillers = ["on", "oli", "yhteensä", "vähintään", "enintään", "korkeintaan", "yli", "alle", .. Rough];
    private static readonly string[] Connectives = ["ja", "sekä", "joista", "tai", "eli", "on", "oli", "vuodessa", "vuosittain"];

    private int _at;

    /// <summary>The run that begins at a piece, and the piece after it; null when no value begins there.</summary>
    public (Run Run, int Next)? Read(int at)
    {
        _at = at;
        if (Element(isFirst: true) is not { } first) return null;
        var elements = new List<RunElement> { first };
        while (Kind(_at) == TokenKind.Slash)
        {
            var before = _at++;
            if (Element(isFirst: false) is { } next) elements.Add(next);
            else if (slash == SlashMeaning.Targets && Words() is { } words) elements.Add(words);
            else
            {
                _at = before;
                break;
            }
        }

        var isEither = Kind(_at) == TokenKind.Word && Either.Contains(Text(_at), StringComparer.OrdinalIgnoreCase) && IsValue(_at + 1);
        // Both are offered, and neither is taken.
        if (isEither && ++_at is var other)
        {
            if (Element(isFirst: false) is { } alternative) elements.Add(alternative);
            else _at = other + 1;
        }

        return (new Run(elements, tokens[at].Offset, tokens[_at - 1].End) { IsEither = isEither }, _at);
    }

    /// <summary>A word that may stand before a number without changing what it is of.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word, StringComparer.OrdinalIgnoreCase);

    private RunElement? Element(bool isFirst)
    {
        var start = _at;
        var (area, year) = ((string?)null, (int?)null);
        for (; ; _at++)
        {
            if (Kind(_at) == TokenKind.Area && area is null) area = tokens[_at].Name;
            else if (Kind(_at) == TokenKind.Year && (area is not null || !isFirst) && year is null) year = tokens[_at].Year;
            else if (Kind(_at) == TokenKind.Open && Kind(_at + 1) == TokenKind.Year && Kind(_at + 2) == TokenKind.Close && area is not null) (year, _at) = (tokens[_at + 1].Year, _at + 2);
            else if (!((Kind(_at) == TokenKind.Word && IsFiller(Text(_at))) || (Kind(_at) is TokenKind.Colon or TokenKind.Stop && _at > start))) break;
        }

        if (Part(RunPartKind.Main) is not { } main)
        {
            _at = start;
            return null;
        }

        var parts = new List<RunPart> { main with { Area = area, Year = year } };
        var note = Brackets(parts);
        if (slash == SlashMeaning.Targets) Listed(parts);
        return new RunElement(parts) { Note = note };
    }

    private RunPart? Part(RunPartKind kind)
    {
        var inBrackets = Kind(_at) == TokenKind.Open && IsValue(_at + 1);
        var at = inBrackets ? _at + 1 : _at;
        if (!IsValue(at)) return null;
        var number = tokens[at++];
        var nouns = Nouns(at);
        if (inBrackets && Kind(nouns.Next) != TokenKind.Close) return null;
        _at = inBrackets ? nouns.Next + 1 : nouns.Next;
        return new RunPart(number, kind) { Noun = nouns.Words, IsInBrackets = inBrackets, IsRough = RoughWord().IsMatch(Before(number)), Bound = BoundBefore(number) };
    }

    private TargetComparison? BoundBefore(CellToken number)
    {
        var bound = BoundWord().Match(Before(number));
        return !bound.Success ? null : bound.Groups["least"].Success ? TargetComparison.AtLeast : TargetComparison.AtMost;
    }

    private string Before(CellToken number) => text[Math.Max(0, number.Offset - LongestBound)..number.Offset];

    // Words in small letters right after a number: what was counted.
    private (string? Words, int Next) Nouns(int at)
    {
        var end = at;
        while (end - at < MostNouns && Kind(end) == TokenKind.Word && char.IsLower(Text(end)[0]) && !Connectives.Contains(Text(end), StringComparer.OrdinalIgnoreCase)) end++;
        // Words that a number follows are its label, and not the noun of the number before.
        if (end > at && IsValue(end)) end = at;
        return end == at ? (null, at) : (text[tokens[at].Offset..tokens[end - 1].End], end);
    }

    private string? Brackets(List<RunPart> parts)
    {
        string? note = null;
        while (Kind(_at) == TokenKind.Open && Closing(_at) is { } close)
        {
            var inside = Enumerable.Range(_at + 1, close - _at - 1).ToList();
            if (inside.Count == 1 && tokens[inside[0]].Kind == TokenKind.Year) parts[0] = parts[0] with { Year = tokens[inside[0]].Year };
            else if (inside.Count > 0 && tokens[inside[0]].Kind == TokenKind.Area && Components(inside) is { } components)
            {
                parts[0] = parts[0] with { Area = tokens[inside[0]].Name };
                parts.AddRange(components);
            }
            else if (inside.Count > 0 && IsValue(inside[0]) && inside.Skip(1).All(i => tokens[i].Kind == TokenKind.Word))
            {
                parts.Add(new RunPart(tokens[inside[0]], tokens[inside[0]].HasPlus ? RunPartKind.Extra : RunPartKind.Companion) { Noun = inside.Count > 1 ? TextOf(inside[1], inside[^1]) : null });
            }
            else if (inside.Count > 0) note = note is null ? TextOf(inside[0], inside[^1]) : $"{note}; {TextOf(inside[0], inside[^1])}";
            _at = close + 1;
        }

        return note;
    }

    // "(Mikkelin seutu; kuntaan 395, kunnasta 489)": an area, and pairs of a word and a number. Null when there is more to it.
    private List<RunPart>? Components(List<int> inside)
    {
        var parts = new List<RunPart>();
        for (var i = 1; i < inside.Count; i++)
        {
            if (tokens[inside[i]].Kind is TokenKind.Colon or TokenKind.Comma) continue;
            if (tokens[inside[i]].Kind != TokenKind.Word || i + 1 >= inside.Count || !IsValue(inside[i + 1])) return null;
            parts.Add(new RunPart(tokens[inside[i + 1]], RunPartKind.Component) { Noun = Text(inside[i]), Area = tokens[inside[0]].Name });
            i++;
        }

        return parts;
    }

    // "18 kpl ok, 7 kpl rivitalotontteja joista 5 palvelutalo, 2 kpl kerrostalo sekä 1 kpl yritystontteja"
    private void Listed(List<RunPart> parts)
    {
        while (true)
        {
            var (at, isPart) = (_at, false);
            while (Kind(at) == TokenKind.Comma || (Kind(at) == TokenKind.Word && Connectives.Contains(Text(at), StringComparer.OrdinalIgnoreCase)))
            {
                isPart |= Text(at) == "joista";
                at++;
            }

            if (at == _at || !IsValue(at)) return;
            var before = parts[^1];
            var end = _at;
            _at = at;
            if (Part(RunPartKind.Listed) is not { Noun: not null } part)
            {
                _at = end;
                return;
            }

            parts.Add(isPart ? part with { Noun = $"{before.Noun}, joista {part.Noun}" } : part);
        }
    }

    private RunElement? Words()
    {
        var start = _at;
        // "15 kpl/vuosi" goes on to a time and not to a target.
        if (Kind(_at) == TokenKind.Word && Times.Contains(Text(_at), StringComparer.OrdinalIgnoreCase)) return null;
        while (Kind(_at) is TokenKind.Word or TokenKind.Comma && !IsValue(_at)) _at++;
        return _at == start ? null : new RunElement([]) { Words = (tokens[start].Offset, tokens[_at - 1].End) };
    }

    private int? Closing(int open)
    {
        for (var at = open + 1; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Close) return at;
            if (tokens[at].Kind == TokenKind.Open) return null;
        }

        return null;
    }

    private TokenKind? Kind(int at) => at < tokens.Count ? tokens[at].Kind : null;

    private bool IsValue(int at) => at < tokens.Count && tokens[at].IsValue;

    private string Text(int at) => text[tokens[at].Offset..tokens[at].End];

    private string TextOf(int first, int last) => text[tokens[first].Offset..tokens[last].End];

    [GeneratedRegex(@"(?<!\p{L})((?<least>vähintään|yli)|enintään|korkeintaan|alle) ?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex BoundWord();

    [GeneratedRegex(@"(?<!\p{L})(n\.|ka\.|noin|lähes) ?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex RoughWord();
}
