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

    [GeneratedRegex(@"^[\s,.]*(on|oli|yhteensä|noin|n|ka|ja|sekä)?[\s,.]*$", Options | RegexOptions.IgnoreCase, Timeout)]
    private static partial Regex Fillers();
}
