namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Reads a cell of values piece by piece, from the left: a label says what follows it, until the next one.</summary>
/// <remarks>A piece that does not fit what was said before is never bent to fit: it becomes a question with its words.</remarks>
internal sealed partial class CellReader
{
    private readonly PlainCell _cell;
    private readonly string _text;
    private readonly CellScope _scope;
    private readonly CellWriter _writer;
    private readonly IReadOnlyList<CellToken> _tokens;
    private readonly CellState _state = new();
    private readonly List<Run> _runs = [];
    private readonly CellContent _content = new();
    private int _at;
    private int? _words;
    private int _wordsEnd;

    public CellReader(string cell, CellScope scope)
    {
        _cell = new PlainCell(cell);
        _text = _cell.Text;
        _scope = scope;
        _tokens = new CellTokens(_text, scope.Vocabulary, scope.Heading.Slash == SlashMeaning.Targets).Read();
        _state.Role = scope.Heading.Role;
        _state.Areas = [.. scope.Heading.Areas.Select(a => new LegendArea(a, false))];
        _writer = new CellWriter(_content, _state, scope, _cell);
    }

    public CellContent Read()
    {
        while (_at < _tokens.Count) Step(_tokens[_at]);
        Settle();
        EndWords(null);
        if (_content.Items.TrueForAll(i => i.IsEmpty) && _scope.Heading.HoldsTargets) _writer.WholeText(_text);
        return _content;
    }

    private bool SlashIsTargets => _scope.Heading.Slash == SlashMeaning.Targets && _state.Segments.Count == 0 && _state.Areas.Count == 0 && !_state.IsSlashOfYears;

    private void Step(CellToken token)
    {
        switch (token.Kind)
        {
            case TokenKind.Role:
                BeginRole(token);
                break;
            case TokenKind.Group:
                BeginGroup(token);
                break;
            case TokenKind.Year:
                BeginYear(token);
                break;
            case TokenKind.Colon:
                EndLabel();
                break;
            case TokenKind.Break:
                EndWords(token.Kind);
                _at++;
                break;
            case TokenKind.Missing:
                TakeMissing(token);
                break;
            case TokenKind.Area when LegendOfAreas() is { } legend:
                (_state.Areas, _at) = legend;
                _content.Legend = legend.Areas;
                break;
            case TokenKind.Area or TokenKind.Number or TokenKind.Range:
                TakeRun(token);
                break;
            case TokenKind.Open:
                TakeBracket();
                break;
            case TokenKind.Word when _words is null && RunReader.IsFiller(Text(token)) && new RunReader(_text, _tokens, Slash).Read(_at) is not null:
                TakeRun(token);
                break;
            default:
                TakeWord(token);
                break;
        }
    }

    private SlashMeaning Slash => SlashIsTargets ? SlashMeaning.Targets : SlashMeaning.Areas;

    private void TakeRun(CellToken token)
    {
        if (new RunReader(_text, _tokens, Slash).Read(_at) is not { } read)
        {
            TakeWord(token);
            return;
        }

        if (IsProse())
        {
            // The words go on through their numbers.
            for (; _at < read.Next; _at++) AddWord(_tokens[_at]);
            return;
        }

        _at = read.Next;
        if (SlashIsTargets)
        {
            var label = EndWords(TokenKind.Number);
            _writer.TargetRun(read.Run, label is not null && Fillers().IsMatch(label.Text) ? null : label, AfterRun());
            _state.IsFresh = false;
            return;
        }

        if ((EndWords(TokenKind.Number) ?? _state.Unexplained) is { } unexplained && !Fillers().IsMatch(unexplained.Text))
        {
            _writer.Ask(IndicatorDoubt.LabelUnclear, read.Run, unexplained);
            return;
        }

        (_state.IsFresh, _state.IsLabelled) = (false, false);
        if (CellWriter.HasOwnLabels(read.Run))
        {
            Settle();
            _writer.OwnLabels(read.Run);
            return;
        }

        _runs.Add(read.Run);
        // Values wait for the others of their group: how many there are says which rounds they are of.
        if (_state.Role == RoleWord.Target) Settle();
    }

    // "15kpl/vuosi": the slash goes on to a time.
    private bool AfterRun()
    {
        if (_at + 1 >= _tokens.Count || _tokens[_at].Kind != TokenKind.Slash || Text(_tokens[_at + 1]) is not ("vuosi" or "vuodessa")) return false;
        _at += 2;
        return true;
    }

    private void TakeMissing(CellToken token)
    {
        var isInYear = _words is null && _state.Year is not null && _state.Role != RoleWord.Target;
        Settle();
        EndWords(token.Kind);
        var (from, year) = token.Year != 0 ? (token.FromYear, token.Year) : isInYear ? (_state.FromYear!.Value, _state.Year!.Value) : (0, 0);
        _content.Missing.Add(new MissingPiece(token.Missing, Words(token.Offset, token.End), isInYear ? _state.Series : ReadSeries.All, from == 0 ? null : from, year == 0 ? null : year));
        _at++;
    }

    private void TakeBracket()
    {
        var close = _at;
        while (close < _tokens.Count && _tokens[close].Kind != TokenKind.Close) close++;
        if (close == _tokens.Count || _words is not null)
        {
            var end = close == _tokens.Count ? _at + 1 : close + 1;
            for (; _at < end; _at++) AddWord(_tokens[_at]);
            return;
        }

        if (close > _at + 1) _content.Remarks.Add(Words(_tokens[_at + 1].Offset, _tokens[close - 1].End));
        _at = close + 1;
    }

    private void TakeWord(CellToken token)
    {
        AddWord(token);
        _at++;
    }

    private void AddWord(CellToken token)
    {
        if (_words is null && token.Kind is not (TokenKind.Word or TokenKind.Area or TokenKind.Number or TokenKind.Range or TokenKind.Months)) return;
        _words ??= token.Offset;
        _wordsEnd = token.End;
    }

    private SourceWords Words(int offset, int end) => _cell.Words(_scope.Heading.Position, offset, end);

    private string Text(CellToken token) => _text[token.Offset..token.End];

    private void Settle()
    {
        if (_runs.Count == 0) return;
        _writer.AreaRuns(_runs);
        _runs.Clear();
    }
}
