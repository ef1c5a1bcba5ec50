using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Turns what stands in a cell into values, targets and questions, by what has been said before it.</summary>
internal sealed partial class CellWriter(CellContent content, CellState state, CellScope scope, PlainCell cell)
{
    private CellItem Item => content.Items[^1];

    public bool IsItemEmpty => Item.IsEmpty;

    /// <summary>The target of all groups stands already.</summary>
    public bool HasTargetInWords => Item.Targets.Exists(t => t.Value is null && t.Series == ReadSeries.All);

    public bool HasBaseline => Item.HasBaseline;

    /// <summary>What follows is of another indicator, when anything was read of this one.</summary>
    public void NextItem()
    {
        if (!Item.IsEmpty) content.Items.Add(new CellItem());
        state.IsRoleStated = false;
        state.ForgetYear();
    }

    public void Label(string label) => Item.Labels.Add(Markup.Strip(label));

    /// <summary>The year is the one of this item's baseline: the years begin anew.</summary>
    public bool BeganWith(int year) => Item.Observations.Count > 1 && Item.Observations[0].Year == year;

    /// <summary>Words after "Tavoite" or a slash.</summary>
    public void TargetText(SourceWords target)
    {
        state.HasTarget = true;
        foreach (var (area, part) in ByPlace(target))
        {
            var read = TargetWords.Read(part, state.Series, area, scope.Country);
            // "Tavoite: koko maan taso" of a group is the group's; a target that names all groups, or comes before or after them, is the indicator's.
            if (SlashIsAreas && (read.Kind is TargetKind.Direction or TargetKind.Relative)) read = read with { Series = ReadSeries.All };
            if (read.Kind == TargetKind.None) read = Unmatched(read, area);
            Item.Targets.Add(read);
            if (read.Confidence == ReadingConfidence.Guess) Item.Questions.Add(new IndicatorQuestion(IndicatorDoubt.TargetUnclear, part, null, [], []));
        }
    }

    // A state of a place is one word or a few; a sentence after "Tavoite" is something to be done.
    private static ReadTarget Unmatched(ReadTarget read, string? area) =>
        read with { Kind = area is null ? TargetKind.Milestone : TargetKind.State, Confidence = area is null ? ReadingConfidence.Guess : ReadingConfidence.Likely };

    /// <summary>Words in the place of a value.</summary>
    public void ObservedText(SourceWords text)
    {
        var role = state.Role == RoleWord.Actual || (state.Year is not null && Item.HasBaseline) ? ReadRole.Actual : ReadRole.Baseline;
        var round = state.Year is null && content.Rounds.Count == 1 ? content.Rounds[0] : new Round(role, state.FromYear ?? 0, state.Year ?? 0);
        Item.Words ??= text;
        foreach (var (area, part) in ByPlace(text))
        {
            if (part.Text.Length > Observation.LongestText) continue;
            Item.Observations.Add(new ReadObservation(
                state.Series, area, round.FromYear == 0 ? null : round.FromYear, round.Year == 0 ? null : round.Year, ObservedValue.Of(Markup.Strip(part.Text)), null, role, part, ReadingConfidence.Likely));
        }

        if (!SlashIsAreas && Item.IsText) Label(text.Text);
        state.IsLabelled = false;
        state.ForgetYear();
    }

    /// <summary>Words that say nothing of a value that was read. A number among them is never passed over.</summary>
    public void Loose(SourceWords loose)
    {
        if (loose.Text.Any(char.IsAsciiDigit)) Item.Questions.Add(new IndicatorQuestion(IndicatorDoubt.Prose, loose, null, [], []));
        else content.Remarks.Add(loose);
    }

    /// <summary>A cell of words alone, under a heading that asks for targets: each sentence is a target, or a question.</summary>
    public void WholeText(string text)
    {
        foreach (var (offset, length) in TargetWords.Sentences(text))
        {
            var sentence = Words(offset, offset + length);
            if (!sentence.Text.Any(char.IsLetter)) continue;
            NextItem();
            Item.Words ??= sentence;
            var read = TargetWords.Read(sentence, ReadSeries.All, null, scope.Country);
            Label(sentence.Text);
            content.Remarks.RemoveAll(r => r.Offset >= sentence.Offset && r.Offset < sentence.Offset + sentence.Text.Length);
            if (sentence.Text.Any(char.IsAsciiDigit)) Item.Questions.Add(new IndicatorQuestion(IndicatorDoubt.Prose, sentence, null, [], []));
            else if (read.Kind != TargetKind.None) Item.Targets.Add(read with { Confidence = ReadingConfidence.Likely });
            else
            {
                // What is so, and not what is done: a person says whether it is.
                Item.Targets.Add(read with { Kind = TargetKind.State, Confidence = ReadingConfidence.Guess });
                Item.Questions.Add(new IndicatorQuestion(IndicatorDoubt.TargetUnclear, sentence, null, [], []));
            }
        }
    }

    public void Ask(IndicatorDoubt because, Run run, SourceWords? from = null, IReadOnlyList<ReadObservation>? observations = null, IReadOnlyList<ReadTarget>? targets = null, IReadOnlyList<OfferedValue>? offers = null) =>
        Item.Questions.Add(new IndicatorQuestion(because, WordsOf(run, from), null, observations ?? [], targets ?? []) { Offers = offers ?? [] });

    // "Hanhikangas määrällisesti heikko, Pursiala …": a state of each place that is known.
    private IEnumerable<(string? Area, SourceWords Words)> ByPlace(SourceWords text)
    {
        var places = new List<(int Offset, int Length, string Code)>();
        for (var at = 0; at < text.Text.Length; at++)
        {
            if ((at > 0 && char.IsLetterOrDigit(text.Text[at - 1])) || scope.Vocabulary.At(text.Text, at) is not { Area.Kind: AreaKind.Place } found) continue;
            places.Add((at, found.Length, found.Area.Code));
            at += found.Length - 1;
        }

        if (places.Count == 0 || places[0].Offset > 0) return [(null, text)];
        return places.Select((place, index) =>
        {
            var (from, to) = (place.Offset + place.Length, index + 1 < places.Count ? places[index + 1].Offset : text.Text.Length);
            while (from < to && !char.IsLetterOrDigit(text.Text[from])) from++;
            while (to > from && !char.IsLetterOrDigit(text.Text[to - 1])) to--;
            return ((string?)place.Code, text with { Offset = text.Offset + from, Text = text.Text[from..to] });
        }).Where(part => part.Item2.Text.Length > 0);
    }

    private bool SlashIsAreas => scope.Heading.Slash == SlashMeaning.Areas;

    private ReadObservation Observed(RunPart part, ReadSeries series, string? area, Round round, string? unit, ReadingConfidence confidence, string? note) =>
        new(
            series,
            scope.CodeOf(area),
            part.Year ?? (round.Year > 0 ? round.FromYear : null),
            part.Year ?? (round.Year > 0 ? round.Year : null),
            ObservedValue.Of(part.Number.Number),
            part.Unit ?? unit,
            round.Role,
            Digits(part),
            confidence)
        {
            Note = Notes(part.IsRough ? ImportTexts.RoughNumber : null, note),
            IsUnitInherited = part.Unit is null && unit is not null,
        };

    private ReadTarget Wanted(RunPart part, ReadSeries series, string? area, int? year, string? unit, ReadingConfidence confidence) => new(
        part.Number.Kind == TokenKind.Range ? TargetKind.Range : part.Number.HasPlus ? TargetKind.Increase : part.Number.Unit == "sija" ? TargetKind.Rank : TargetKind.Value,
        series,
        scope.CodeOf(area),
        part.Number.Number,
        part.Year ?? year,
        Words(part.Number.Offset, part.Number.End),
        confidence)
    {
        Comparison = part.Bound,
        Upper = part.Number.Kind == TokenKind.Range ? part.Number.Upper : null,
        Unit = part.Unit ?? unit,
        IsUnitInherited = part.Unit is null && unit is not null,
    };

    private SourceWords Digits(RunPart part) => Words(part.Number.Offset, part.Number.Offset + part.Number.DigitsLength);

    private SourceWords Words(int offset, int end) => cell.Words(scope.Heading.Position, offset, end);

    // The run with the words before it.
    private SourceWords WordsOf(Run run, SourceWords? label)
    {
        var words = Words(run.Offset, run.End);
        return label is null ? words : cell.Through(label, words);
    }

    private static string? Notes(string? first, string? second) => first is null ? second : second is null ? first : $"{first}; {second}";
}
