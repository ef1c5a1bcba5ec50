using System.Text.RegularExpressions;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Cuts a masked cell into its pieces, from the left.</summary>
internal sealed partial class CellTokens(string text, IndicatorVocabulary vocabulary, bool mayHaveRatings)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;

    private readonly bool _hasRatings = mayHaveRatings && NumberShape.HasRatings(text);
    private readonly List<CellToken> _tokens = [];
    private bool _isWithinBrackets;

    public IReadOnlyList<CellToken> Read()
    {
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var token = At(at);
            _tokens.Add(token);
            _isWithinBrackets = token.Kind == TokenKind.Open || (_isWithinBrackets && token.Kind != TokenKind.Close);
            at = token.End;
        }

        return Settled();
    }

    private CellToken At(int at)
    {
        var punctuation = text[at] switch
        {
            '\n' => TokenKind.Break,
            '/' => TokenKind.Slash,
            '(' => TokenKind.Open,
            ')' => TokenKind.Close,
            ':' or ';' => TokenKind.Colon,
            ',' => TokenKind.Comma,
            '.' => TokenKind.Stop,
            _ => TokenKind.Word,
        };
        if (punctuation != TokenKind.Word) return new CellToken(punctuation, at, 1);
        // A hyphen before a word begins an item of a list.
        if (text[at] == '-' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]))) return new CellToken(TokenKind.Break, at, 1);
        if (!_isWithinBrackets && ListNumber().Match(text, at) is { Success: true } list) return new CellToken(TokenKind.Word, at, list.Length);
        return MissingPhrases.At(text, at) ?? Role(at) ?? Months(at) ?? Group(at) ?? Area(at) ?? YearAt(at) ?? NumberShape.At(text, at, _hasRatings) ?? Word(at);
    }

    private CellToken? Role(int at)
    {
        var match = Roles().Match(text, at);
        if (!match.Success) return null;
        var role = match.Groups["target"].Success ? RoleWord.Target : match.Groups["baseline"].Success ? RoleWord.Baseline : RoleWord.Actual;
        return new CellToken(TokenKind.Role, at, match.Length) { Role = role };
    }

    private CellToken? Group(int at) => IsWordStart(at) && GroupWords.At(text, at) is { } group ? new CellToken(TokenKind.Group, at, group.Length) { Name = group.Group } : null;

    private CellToken? Area(int at) => IsWordStart(at) && vocabulary.At(text, at) is { } area ? new CellToken(TokenKind.Area, at, area.Length) { Name = area.Area.Code } : null;

    private CellToken? YearAt(int at)
    {
        var match = Years().Match(text, at);
        if (!match.Success || !IsWordStart(at)) return null;
        var from = int.Parse(match.Groups["from"].ValueSpan);
        var isSpan = match.Groups["to"].Success;
        return new CellToken(TokenKind.Year, at, match.Length)
        {
            FromYear = from,
            Year = isSpan ? int.Parse(match.Groups["to"].ValueSpan) : from,
            IsLabel = match.Groups["label"].Success || isSpan || AfterYear().IsMatch(text, at + match.Length),
        };
    }

    private CellToken? Months(int at) => MonthSpan().Match(text, at) is { Success: true } match ? new CellToken(TokenKind.Months, at, match.Length) : null;

    private CellToken Word(int at) => new(TokenKind.Word, at, Words().Match(text, at) is { Success: true } match ? match.Length : 1);

    private bool IsWordStart(int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    // A name of an area or a group is a label only where a label can stand; elsewhere it is a word of a sentence. A bare year is a year only beside what has years.
    private List<CellToken> Settled()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            var (token, before, after) = (_tokens[i], i > 0 ? _tokens[i - 1] : null, i + 1 < _tokens.Count ? _tokens[i + 1] : null);
            var isLabel = token.Kind switch
            {
                TokenKind.Area => after is null || after.Kind is not TokenKind.Word and not TokenKind.Group and not TokenKind.Stop,
                TokenKind.Group => after?.Kind is TokenKind.Colon or TokenKind.Number or TokenKind.Area or TokenKind.Range or TokenKind.Year || (after?.Kind == TokenKind.Open && token.Name != "Kaikki") || (after?.Kind == TokenKind.Break && token.Name != "Kaikki"),
                TokenKind.Year => token.IsLabel || IsAmongLabels(before, after) || (before?.Kind == TokenKind.Slash && i > 1 && _tokens[i - 2].Kind == TokenKind.Year),
                _ => true,
            };
            if (isLabel) continue;
            _tokens[i] = token.Kind == TokenKind.Year && NumberShape.At(text, token.Offset, false) is { } number ? number : token with { Kind = TokenKind.Word };
        }

        return _tokens;
    }

    private static bool IsAmongLabels(CellToken? before, CellToken? after) =>
        before?.Kind is TokenKind.Role or TokenKind.Area or TokenKind.Year or TokenKind.Open
        || (before?.Kind == TokenKind.Comma && after?.Kind is TokenKind.Close or TokenKind.Comma)
        || (before?.Kind == TokenKind.Word && after?.Kind is TokenKind.Close or TokenKind.Number);

    [GeneratedRegex(
        @"\G((?<baseline>Lähtö(tilanne|taso|arvo)|Nykytila(nne)?|Tilanne(?= \(?(v\. ?)?(19|20)\d{2}))|(?<target>Tavoite(taso|arvo)?|tavoite(?= ?:| \d| on \d))|(?<baseline>lähtötilanne(?= ?:| \d))|(?<actual>Toteu(ma|tunut|tuma)|toteuma(?= ?:| \d)|Seuranta(?= ?[:(]| [^.\n:]{0,30}(19|20)\d{2})))(?!\p{L})",
        Options,
        Timeout)]
    private static partial Regex Roles();

    [GeneratedRegex(@"\G(?<label>v\. ?|v(?=20)|vuonna |vuosi )?(?<from>(19|20)\d{2})( ?- ?(?<to>(19|20)\d{2}))?(?![\d%]| ?%|[.,]\d|\p{L})", Options | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Years();

    [GeneratedRegex(@"\G\d{1,2}\)", Options, Timeout)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"\G ?[:;]", Options, Timeout)]
    private static partial Regex AfterYear();

    [GeneratedRegex(@"\G(0[1-9]|1[0-2]) ?- ?0[1-9](?!\d)|\G0[1-9] ?- ?(0[1-9]|1[0-2])(?!\d)", Options, Timeout)]
    private static partial Regex MonthSpan();

    // Letters, with what stands within words: "kävijä-/osallistujamäärä", "Työttömyys%", "CO2", and days and list numbers as they are.
    [GeneratedRegex(@"\G(\d{1,2}\.\d{1,2}\.(\d{4})?|[\p{L}\p{M}\d]+(['%&´’-]?[\p{L}\p{M}\d]+)*(-/\p{L}+)*[%-]?|-+>?)", Options, Timeout)]
    private static partial Regex Words();
}
