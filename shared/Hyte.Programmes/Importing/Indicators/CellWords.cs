namespace Hyte.Programmes.Importing.Indicators;

/// <summary>What the words of a cell are that are no labels: targets, states, remarks.</summary>
internal sealed partial class CellReader
{
    private const int FewWords = 2;

    // A sentence after the label of a group or a year is what was observed; numbers in it are words of it.
    private bool IsProse()
    {
        if (_words is not { } start) return false;
        var words = _text[start.._wordsEnd].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (SlashIsTargets) return words.Length > MostLabelWords || words.SkipLast(1).Any(w => w.Length > 3 && w.EndsWith('.'));
        return _state.IsLabelled && _state.Role != RoleWord.Target && words.Length >= FewWords;
    }

    /// <summary>Settles the words that have gathered before a piece. Returns those that are for the piece to use.</summary>
    private SourceWords? EndWords(TokenKind? before, RoleWord? next = null)
    {
        if (_words is not { } start) return null;
        var end = _wordsEnd;
        _words = null;
        while (end > start && !char.IsLetterOrDigit(_text[end - 1]) && _text[end - 1] is not ('%' or ')' or '+')) end--;
        if (end == start) return null;
        var words = Words(start, end);
        if (_state.Role == RoleWord.Target && _state.IsRoleStated && !_state.HasTarget)
        {
            // "Tavoite Maastopyöräreittejä 1 kpl" has a number to come.
            if (before is TokenKind.Number && SlashIsTargets) return words;
            _writer.TargetText(words);
            _state.IsFresh = false;
            return null;
        }

        if (IsObservedText(words, before, next))
        {
            _writer.ObservedText(words);
            return null;
        }

        if (before is TokenKind.Number or TokenKind.Role or TokenKind.Year or TokenKind.Group or TokenKind.Colon) return words;
        _writer.Loose(words);
        return null;
    }

    private bool IsObservedText(SourceWords words, TokenKind? before, RoleWord? next)
    {
        if (_state.Role == RoleWord.Target || _state.Unexplained is not null) return false;
        var count = words.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
        if (SlashIsTargets)
        {
            // "v. 2021: ei muutosta 83 hlöä": the year has its words, and a value of the next indicator follows.
            if (_state.IsLabelled && _state.Year is not null && !_state.IsRoleStated && count <= 3 && !char.IsUpper(words.Text[0])) return true;
            return _state is { IsRoleStated: true, Role: RoleWord.Baseline, Year: null } && !_writer.HasBaseline && (next == RoleWord.Target || before is null or TokenKind.Break);
        }

        return _state.IsLabelled && count >= FewWords && before is not TokenKind.Number;
    }
}
