using System.Text.RegularExpressions;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>What a cell says of its slashes before its values: years, areas, seasons.</summary>
internal sealed partial class CellReader
{
    // "(MLI/koko maa 2017, 2019):", "2017/2018/2019/2020", "v. 2017:"
    private void ReadLegend(RoleWord role)
    {
        var isOpen = At(_at) == TokenKind.Open;
        var end = isOpen ? LegendInBrackets() : LegendInLine();
        if (end is null) return;
        var areas = new List<LegendArea>();
        var years = new List<CellToken>();
        for (; _at < end; _at++)
        {
            var token = _tokens[_at];
            if (token.Kind == TokenKind.Area) areas.Add(new LegendArea(token.Name, false));
            else if (token.Kind == TokenKind.Year) years.Add(token);
            else if (token.Kind == TokenKind.Missing) _content.Missing.Add(new MissingPiece(token.Missing, Words(token.Offset, token.End), ReadSeries.All, token.Year == 0 ? null : token.FromYear, token.Year == 0 ? null : token.Year));
        }

        if (At(_at) == TokenKind.Colon) _at++;
        if (areas.Count > 1 || (areas.Count == 1 && _state.Areas.Count == 0)) _state.Areas = areas;
        if (role == RoleWord.Target && years.Count == 1) (_state.FromYear, _state.Year, _state.IsTargetByYear) = (years[0].FromYear, years[0].Year, true);
        if (role == RoleWord.Target) return;
        _state.IsSlashOfYears |= years.Count > 1 && areas.Count == 0 && !isOpen;
        foreach (var year in years) _content.Rounds.Add(new Round(role == RoleWord.Baseline && _content.Rounds.Count == 0 ? ReadRole.Baseline : ReadRole.Actual, year.FromYear, year.Year));
        if (years.Count == 1 && SlashIsTargets) (_state.FromYear, _state.Year) = (years[0].FromYear, years[0].Year);
    }

    private int? LegendInBrackets()
    {
        var close = _at;
        while (close < _tokens.Count && _tokens[close].Kind != TokenKind.Close) close++;
        if (close == _tokens.Count) return null;
        if (Enumerable.Range(_at, close - _at).Any(i => _tokens[i].IsValue) && close > _at + 1) _content.Remarks.Add(Words(_tokens[_at + 1].Offset, _tokens[close - 1].End));
        return close + 1;
    }

    // Areas, slashes and years up to the last year of them; nothing when a value or a word comes before any year.
    private int? LegendInLine()
    {
        int? end = null;
        for (var at = _at; at < _tokens.Count; at++)
        {
            if (_tokens[at].Kind == TokenKind.Year) end = at + 1;
            else if (_tokens[at].Kind is not (TokenKind.Area or TokenKind.Slash or TokenKind.Comma)) break;
        }

        return end;
    }

    // "Kaupunki / (seutu)"
    private (IReadOnlyList<LegendArea> Areas, int Next)? LegendOfAreas()
    {
        if (At(_at + 1) != TokenKind.Slash) return null;
        if (At(_at + 2) == TokenKind.Area && At(_at + 3) is TokenKind.Role or TokenKind.Year or TokenKind.Colon) return ([new(_tokens[_at].Name, false), new(_tokens[_at + 2].Name, false)], _at + 3);
        return At(_at + 2) == TokenKind.Open && At(_at + 3) == TokenKind.Area && At(_at + 4) == TokenKind.Close
            ? ([new(_tokens[_at].Name, false), new(_tokens[_at + 3].Name, true)], _at + 5)
            : null;
    }

    // "talvikausi 11-04/kesäkausi 05-10", "huonekäyttö/keskihinta" before the first year.
    private List<string>? LegendOfSegments()
    {
        if (_words is not { } start) return null;
        var parts = Months().Replace(_text[start.._wordsEnd], "").Split('/');
        return parts.Length is 2 or 3 && Array.TrueForAll(parts, p => p.Trim().Length > 2 && !p.Any(char.IsAsciiDigit)) ? [.. parts.Select(p => p.Trim())] : null;
    }

    [GeneratedRegex(@"\d{2} ?- ?\d{2}", Options, Timeout)]
    private static partial Regex Months();
}
