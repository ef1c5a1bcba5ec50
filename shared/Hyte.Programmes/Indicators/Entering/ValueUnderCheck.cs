using Hyte.Programmes.Indicators.Progress;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Entering;

/// <summary>A proposed value on its way through the check.</summary>
internal sealed class ValueUnderCheck
{
    private readonly List<(string Kind, EntryMessage Message)> _questions = [];

    private ValueUnderCheck(ProposedValue proposed, SeriesRules series, StoredValue? before, CellReading reading) =>
        (Proposed, Series, Before, Reading) = (proposed, series, before, reading);

    public ProposedValue Proposed { get; }

    public SeriesRules Series { get; }

    public StoredValue? Before { get; }

    public CellReading Reading { get; }

    public List<EntryMessage> Refusals { get; } = [];

    public bool IsEmpty => Reading.IsEmpty;

    public static ValueUnderCheck Read(ProposedValue proposed, EntryFacts facts)
    {
        var series = facts.Series[proposed.SeriesId];
        var entry = new ValueUnderCheck(proposed, series, facts.Find(proposed.SeriesId, proposed.AreaId, proposed.Time), proposed.Typed.Read(series));
        if (entry.IsEmpty) return entry;
        entry.Refuse(EntryField.Value, entry.Reading.Refusal);
        if (entry.Reading.Value?.Number is { } number) entry.Refuse(EntryField.Value, OutOfRange(series, number));
        if (proposed.Time.Year > facts.ThisYear) entry.Refuse(EntryField.Year, string.Format(EntryTexts.FutureYear, proposed.Time.Year, facts.ThisYear));
        entry.RefuseLong(EntryField.Note, proposed.Note, Observation.LongestText);
        entry.RefuseLong(EntryField.Round, proposed.Round, IndicatorSeries.LongestName);
        entry.RefuseLong(EntryField.Doubt, proposed.Doubt, Observation.LongestText);
        if (entry.Reading.Question is { } question) entry.Ask("cell", question);
        return entry;
    }

    public void Ask(string kind, string text) => _questions.Add((kind, new EntryMessage(EntryField.Value, text)));

    public CheckedValue Judge()
    {
        if (IsEmpty) return Is(EntryOutcome.Empty);
        if (Refusals.Count > 0) return Is(EntryOutcome.Refused) with { Messages = Refusals };
        if (Reading.AsksReason) return Is(EntryOutcome.Question) with { Messages = [.. _questions.Select(q => q.Message)], AsksReason = true };
        if (SaysTheSame()) return Is(EntryOutcome.Same);

        var isConflict = Proposed.Seen?.IsStale(Before, Series) == true;
        if (isConflict) Ask($"over {Before?.Version ?? 0}", ConflictText());
        if (_questions.Count > 0)
        {
            var token = $"{CellText.Write(Reading.Value!.Value, Series)}|{string.Join('|', _questions.Select(q => q.Kind))}";
            if (Proposed.Confirmed != token)
            {
                return Is(EntryOutcome.Question) with { Messages = [.. _questions.Select(q => q.Message)], Confirmation = token, IsConflict = isConflict };
            }
        }

        return Is(Before is null ? EntryOutcome.New : EntryOutcome.Changed);
    }

    private CheckedValue Is(EntryOutcome outcome) => new(Proposed, outcome) { Value = Reading.Value, Before = Before };

    private bool SaysTheSame() => Before is { } now && IsSame(Reading.Value!.Value, now.Value)
        && Leaves(Proposed.Note, now.Note) && Leaves(Proposed.Round, now.Round) && Leaves(Proposed.Doubt, now.Doubt)
        && (Proposed.IsBaseline ?? now.IsBaseline) == now.IsBaseline
        && (Proposed.YearIsKnown ?? now.YearIsKnown) == now.YearIsKnown;

    private static bool Leaves(string? proposed, string? stored) => proposed is null || Seen(proposed) == Seen(stored);

    private static bool IsSame(ObservedValue proposed, ObservedValue stored) =>
        proposed == stored || (proposed.Text is { } text && stored.Text is { } known && Seen(text) == Seen(known));

    // A form sends other line ends than a file has, and a workbook keeps no hard spaces: nobody sees a difference.
    private static string? Seen(string? text) => text is null ? null : Hyte.Documents.Papers.CellText.Clean(text).TrimToNull();

    private string ConflictText() => Before is null
        ? EntryTexts.ConflictGone
        : string.Format(EntryTexts.ConflictAsked, CellText.Write(Before.Value, Series), Before.ChangedByName, FinnishFormat.DateTime(Before.ChangedAt), CellText.Write(Reading.Value!.Value, Series));

    private static string? OutOfRange(SeriesRules series, decimal number) => (series.Minimum, series.Maximum) switch
    {
        ({ } least, { } most) when number < least || number > most => string.Format(EntryTexts.OutsideRange, FinnishFormat.Number(least), Limit(series, most)),
        ({ } least, null) when number < least => string.Format(EntryTexts.BelowRange, Limit(series, least)),
        (null, { } most) when number > most => string.Format(EntryTexts.AboveRange, Limit(series, most)),
        _ => null,
    };

    // A limit is a round number: "100 %", not "100,0 %".
    private static string Limit(SeriesRules series, decimal number) => (series.Series with { Decimals = 0 }).Figure(number);

    private void Refuse(EntryField field, string? message)
    {
        if (message is not null) Refusals.Add(new EntryMessage(field, message));
    }

    private void RefuseLong(EntryField field, string? text, int longest)
    {
        if (text.TrimToNull()?.Length > longest) Refuse(field, string.Format(Texts.TextTooLong, longest));
    }
}
