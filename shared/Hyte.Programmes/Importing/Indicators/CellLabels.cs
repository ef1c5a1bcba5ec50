using System.Text.RegularExpressions;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>What the labels of a cell say of the values after them.</summary>
internal sealed partial class CellReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;
    private const int MostLabelWords = 9;

    private void BeginRole(CellToken token)
    {
        Settle();
        var role = token.Role;
        var wasFresh = _state.IsFresh;
        var label = EndWords(TokenKind.Role, role);
        if (SlashIsTargets && role == RoleWord.Baseline) _writer.NextItem();
        if (label is not null && SlashIsTargets) _writer.Label(label.Text);
        else if (label is not null) _writer.Loose(label);
        // "Lähtötilanne (… 2016) Seuranta … 2019:" names the rounds one after the other; values in between end the first list.
        if (!wasFresh && role != RoleWord.Target) _content.Rounds.Clear();
        (_state.Role, _state.IsRoleStated, _state.IsRoleInferred) = (role, true, false);
        (_state.HasTarget, _state.IsTargetByYear, _state.IsTargetByLabel, _state.IsLabelled) = (false, false, false, false);
        _state.ForgetYear();
        _state.Unexplained = null;
        _at++;
        ReadLegend(role);
        _state.IsFresh = true;
    }

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

    private void BeginGroup(CellToken token)
    {
        Settle();
        var words = EndWords(TokenKind.Group);
        if (words is not null) _writer.Loose(words);
        var hasColon = At(_at + 1) == TokenKind.Colon;
        _at += hasColon ? 2 : 1;
        if (SlashIsTargets)
        {
            var isStated = _state.IsRoleStated;
            _writer.NextItem();
            BeginLabel(token.Name);
            _state.IsRoleStated = isStated;
            _writer.Label(Text(token));
            return;
        }

        BeginLabel(token.Name);
        (_state.Group, _state.PrintedGroup, _state.Segment, _state.IsLabelled) = (token.Name, Text(token), null, hasColon);
    }

    // After a target a new label begins the baseline of the next group, unless the target itself goes through the groups.
    private void BeginLabel(string label)
    {
        if (_state.Role == RoleWord.Target)
        {
            var isSeen = _state.SeenLabels.Contains(label);
            _state.IsTargetByLabel |= _state.IsFresh || (isSeen && !_writer.HasTargetInWords);
            if (!_state.IsTargetByLabel && !isSeen) _state.Role = RoleWord.Baseline;
            (_state.HasTarget, _state.IsTargetByYear) = (!_state.IsTargetByLabel && isSeen, false);
        }
        else if (_state.IsRoleInferred) (_state.Role, _state.IsRoleInferred) = (RoleWord.Baseline, false);
        if (_state.Role != RoleWord.Target) _state.SeenLabels.Add(label);
        (_state.IsFresh, _state.Unexplained) = (false, null);
        _state.ForgetYear();
    }

    private void BeginYear(CellToken token)
    {
        if (_runs.Count == 0 && _state.Segments.Count == 0 && _content.Items is [{ IsEmpty: true }] && LegendOfSegments() is { } segments)
        {
            _state.Segments = segments;
            _words = null;
        }

        Settle();
        var label = EndWords(TokenKind.Year);
        _at++;
        if (At(_at) == TokenKind.Colon || (token.IsLabel && At(_at) == TokenKind.Slash)) _at++;
        if (_state.Role == RoleWord.Target)
        {
            if (!_state.HasTarget) _state.IsTargetByYear = true;
            else if (!_state.IsTargetByYear) (_state.Role, _state.IsRoleInferred, _state.IsRoleStated) = (RoleWord.Actual, true, true);
        }

        if (SlashIsTargets)
        {
            if (label is not null && Fillers().IsMatch(label.Text)) label = null;
            if (label is not null && !_writer.IsItemEmpty) _writer.NextItem();
            if (label is not null) _writer.Label(label.Text);
            else if (!_state.IsRoleStated && _writer.BeganWith(token.Year)) _writer.NextItem();
        }
        else if (label is not null && !Fillers().IsMatch(label.Text))
        {
            _writer.Loose(label);
            _state.Unexplained = label;
        }

        (_state.FromYear, _state.Year, _state.IsFresh) = (token.FromYear, token.Year, false);
        _state.IsLabelled = true;
    }

    // "talvikausi 11-04/kesäkausi 05-10", "huonekäyttö/keskihinta" before the first year.
    private List<string>? LegendOfSegments()
    {
        if (_words is not { } start) return null;
        var parts = Months().Replace(_text[start.._wordsEnd], "").Split('/');
        return parts.Length is 2 or 3 && Array.TrueForAll(parts, p => p.Trim().Length > 2 && !p.Any(char.IsAsciiDigit)) ? [.. parts.Select(p => p.Trim())] : null;
    }

    private void EndLabel()
    {
        _at++;
        if (_words is not { } start) return;
        var text = _text[start.._wordsEnd];
        if (SlashIsTargets)
        {
            if (text.Split(' ').Length > MostLabelWords) return;
            _words = null;
            if (!_writer.IsItemEmpty) _writer.NextItem();
            _writer.Label(text);
            var isTarget = _state is { Role: RoleWord.Target, IsFresh: true } or { Role: RoleWord.Target, IsTargetByLabel: true };
            BeginLabel(text);
            _state.IsRoleStated = isTarget;
            return;
        }

        // The label begins with the last capital letter: what stands before it belongs to what was said before.
        if (LabelStart().Match(text) is not { Success: true } label || _state.IsLabelled && IsProse()) return;
        Settle();
        _wordsEnd = start + label.Index;
        if (label.Index == 0) _words = null;
        if (EndWords(TokenKind.Colon) is { } words) _writer.Loose(words);
        var name = text[label.Index..].Trim();
        BeginLabel(name);
        (_state.Group, _state.PrintedGroup, _state.Segment, _state.IsLabelled) = (null, null, name, true);
    }

    private TokenKind? At(int at) => at < _tokens.Count ? _tokens[at].Kind : null;

    [GeneratedRegex(@"\p{Lu}[^\p{Lu}]*$", Options, Timeout)]
    private static partial Regex LabelStart();

    [GeneratedRegex(@"\d{2} ?- ?\d{2}", Options, Timeout)]
    private static partial Regex Months();

    [GeneratedRegex(@"^[\s,.]*(on|oli|yhteensä|noin|n|ka|ja|sekä)?[\s,.]*$", Options | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Fillers();
}
