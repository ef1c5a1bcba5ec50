using Hyte.Modules.Search;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Importing.FollowUps;

/// <summary>Takes the lines of one paper.</summary>
internal sealed class FollowUpTaking(
    List<Measure> measures,
    Dictionary<PeriodCode, ReportingPeriod> periods,
    PastPeriods past,
    Dictionary<(int Measure, int Period), FollowUp> written,
    List<(int Measure, MeasuredBy Indicator)> tied,
    PaperAnswers answers,
    TermTaking terms,
    bool saves)
{
    private readonly ILookup<int, MeasuredBy> _indicators = tied.ToLookup(t => t.Measure, t => t.Indicator);

    private readonly ILookup<string, Measure> _byName = measures
        .SelectMany(m => new[] { m.DecidedName, m.WorkingName }.OfType<string>().Select(name => (Name: SearchText.Fold(name), Measure: m)))
        .Distinct().ToLookup(pair => pair.Name, pair => pair.Measure);

    private readonly string? _programme = periods.Values.FirstOrDefault()?.Programme.Code;

    private readonly HashSet<(int, PeriodCode)> _taken = [];

    public IEnumerable<PaperLine> Of(FormLine line) => line switch
    {
        PlanMeasureLine measure => OfMeasure(measure).Select(FollowUpDoubts.Last),
        QuestionLine question => [FollowUpDoubts.Last(new PaperLine(KeyOf(line), PlaceOf(line), question.Because.Fate(), question.Text, question.Because.Word()))],
        TitleLine title => [Read(line, title.Text)],
        FocusAreaLine area => [Read(line, string.Format(ImportTexts.FocusArea, area.Name))],
        AlikeLine alike => [Read(line, alike.Text) with { Because = string.Format(alike.IsSame ? ImportTexts.AlikeSaid : ImportTexts.AlikeAsked, alike.Name, alike.Of.Words()) }],
        AbbreviationLine abbreviation => [terms.Of(abbreviation)],
        _ => [Read(line, ImportTexts.Headings)],
    };

    private IEnumerable<PaperLine> OfMeasure(PlanMeasureLine line)
    {
        var (measure, alike, isByArea) = Find(line);
        // A status of the product's own table that says nothing yet is no entry.
        var entries = line.Entries.Select(entry => (Entry: entry, Status: StatedStatus.Of(entry.Status, entry.Reason ?? entry.Text))).Where(e => e.Entry.Text.Length > 0 || e.Entry.Reason is not null || e.Status.SaysSomething).ToList();
        return entries.Count == 0 ? [Named(line, measure ?? alike)] : entries.ConvertAll(e => OfEntry(line, e.Entry, e.Status, measure, alike) with { Doubts = [.. FollowUpDoubts.Of(e.Entry, measure is null ? alike : null, isByArea)] });
    }

    private PaperLine OfEntry(PlanMeasureLine line, FormEntry entry, StatedStatus stated, Measure? measure, Measure? alike)
    {
        var suggestion = stated.Status is null ? StatusSuggestion.From(entry.Text) : null;
        var chosen = Chosen($"{KeyOf(line)}-{entry.Period}", entry);
        var told = new PaperLine($"{KeyOf(line)}-{entry.Period}", PlaceOf(line), PaperFate.Question, measure is null ? line.Name : NameOf(measure), null)
        {
            Period = entry.Period.ToString(),
            Line = line.Place.Line,
            Text = entry.Text,
            Reason = entry.Reason,
            Chosen = chosen is { } choice ? StatusCodes.Of(choice) : null,
            Stated = stated.Status is { } said ? StatusCodes.Of(said) : null,
            Suggested = suggestion is null ? null : StatusCodes.Of(suggestion.Status),
            SuggestedBecause = suggestion?.Because,
            Joins = entry.Joins,
            Numbers = OfferedNumber.In(entry.Text),
            Indicators = measure is null ? [] : [.. _indicators[measure.Id].Concat(measure.ParentId is { } group ? _indicators[group] : []).Distinct()],
            Alike = alike is null ? null : NameOf(alike),
            IsCalledSame = measure is not null && alike is not null,
        };
        if (measure is null) return told with { Because = alike is null ? ImportTexts.UnknownMeasure : null };
        var period = periods.GetValueOrDefault(entry.Period);
        if (period is null && !past.IsTaken(entry.Period)) return told with { Fate = PaperFate.Refused, Because = string.Format(past.Offers(entry.Period) ? ImportTexts.PastPeriod : ImportTexts.NoPeriod, entry.Period) };
        if (!_taken.Add((measure.Id, entry.Period))) return told with { Fate = PaperFate.Refused, Because = ImportTexts.Twice };
        return period is null ? OfPast(told, measure, entry, stated, suggestion) : Compare(told, measure, period, entry, stated, suggestion);
    }

    private PaperLine OfPast(PaperLine told, Measure measure, FormEntry entry, StatedStatus stated, StatusSuggestion? suggestion)
    {
        if (Refused(told, measure, entry) is { } refused) return refused;
        if (entry.Text.Length == 0 && stated.Meant is null) return told with { Because = stated.Because };
        var status = StatusCodes.Find(told.Chosen) ?? stated.Meant ?? (answers.UsesSuggestions ? suggestion?.Status : null);
        if (saves) past.Write(measure, entry, status ?? FollowUpStatus.Unknown, told.Line);
        return told with { Fate = PaperFate.New, IsPast = true, Stated = stated.Meant is { } meant ? StatusCodes.Of(meant) : null, Because = stated.Meant is null ? stated.Because : null };
    }

    private PaperLine Compare(PaperLine told, Measure measure, ReportingPeriod period, FormEntry entry, StatedStatus stated, StatusSuggestion? suggestion)
    {
        var there = written.GetValueOrDefault((measure.Id, period.Id));
        var isSameText = entry.Text.Length == 0 || SameWords(there?.Text, entry.Text) || (there is not null && IsSameCell(there, entry));
        // Only a status that asks for a reason keeps one.
        var isReasonIdle = entry.Reason is not null && !FollowUp.AsksReason(StatusCodes.Find(told.Chosen) ?? stated.Status ?? there?.Status ?? FollowUpStatus.Unknown);
        var isSameReason = entry.Reason is null || isReasonIdle || SameWords(there?.Reason, entry.Reason);
        if (isReasonIdle && stated.Because is null) told = told with { Because = ImportTexts.ReasonIdle };
        if (isSameText && isSameReason && there is not null && stated.IsOf(there.Status)) return told with { Fate = PaperFate.Same, Before = there.Text };
        if (period.State != PeriodState.Open) return told with { Fate = PaperFate.Refused, Before = there?.Text, Because = string.Format(ImportTexts.PeriodClosed, period.Code) };
        if (Refused(told, measure, entry) is { } refused) return refused;
        // Nothing is left to take but a status that cannot be taken.
        if (stated.Because is not null && isSameText && isSameReason) return told with { Before = there?.Text, Because = stated.Because };
        // Nor when all that is written is a reason that nothing asks for.
        if (isReasonIdle && isSameText && !stated.SaysSomething) return told with { Before = there?.Text };

        told = told with { Because = stated.Because ?? told.Because };
        if (there is null or { Text: null, Status: FollowUpStatus.Unknown or FollowUpStatus.NotUpdated })
        {
            if (saves) Write(there ?? new FollowUp(measure, period), told, entry, stated, suggestion);
            return told with { Fate = PaperFate.New, Version = there?.Version ?? 0 };
        }

        var changed = told with { Fate = PaperFate.Changed, Before = isSameText ? there.Status.ToMark().Word : there.Text, Version = there.Version };
        if (!saves) return changed;
        if (!answers.Replaced.TryGetValue(told.Key, out var seen)) return changed with { Fate = PaperFate.Question, Because = ImportTexts.NotTicked };
        if (seen != there.Version) return changed with { Fate = PaperFate.Refused, Because = string.Format(ImportTexts.ChangedMeanwhile, there.ChangedByName) };
        Write(there, told, entry, stated, suggestion);
        return changed;
    }

    private static PaperLine? Refused(PaperLine told, Measure measure, FormEntry entry)
    {
        if (!measure.IsFollowedUp) return told with { Fate = PaperFate.Refused, Because = ImportTexts.NotFollowedUp };
        return Math.Max(entry.Text.Length, entry.Reason?.Length ?? 0) > FollowUp.LongestText ? told with { Fate = PaperFate.Refused, Because = string.Format(ImportTexts.TooLong, FollowUp.LongestText) } : null;
    }

    private void Write(FollowUp followUp, PaperLine told, FormEntry entry, StatedStatus stated, StatusSuggestion? suggestion)
    {
        // What the file itself says is no guess; what a person has chosen on the page goes before both.
        var status = StatusCodes.Find(told.Chosen) ?? stated.Status ?? (answers.UsesSuggestions ? suggestion?.Status : null) ?? followUp.Status;
        var text = entry.Text.Length > 0 ? entry.Text : followUp.Text;
        // Why it does not proceed is what the table says of it in a column of its own, else what the cell says.
        followUp.Write(status == FollowUpStatus.NotUpdated ? FollowUpStatus.Unknown : status, text, entry.Reason ?? followUp.Reason ?? text, followUp.InternalNote);
        if (entry.Text.Length > 0) followUp.CameFrom(entry.SourceText, told.Line);
    }

    // A status that asks for a reason needs words to be it, and the system's own is nobody's.
    private FollowUpStatus? Chosen(string key, FormEntry entry) =>
        StatusCodes.Find(answers.Statuses.GetValueOrDefault(key)) is { } status && !(FollowUp.AsksReason(status) && entry.Text.Length == 0 && entry.Reason is null) && status is not (FollowUpStatus.NotUpdated or FollowUpStatus.Unknown) ? status : null;

    private (Measure? Measure, Measure? Alike, bool IsByArea) Find(PlanMeasureLine line)
    {
        if (ByKey(line) is { } own) return (own, null, false);
        var named = _byName[SearchText.Fold(line.Name)].ToList();
        if (named.Count == 1) return (named[0], null, false);
        // One name in two focus areas: the heading above the line tells.
        var inArea = named.Count > 1 ? named.FindAll(m => AreaIs(m, line)) : [];
        if (inArea.Count == 1) return (inArea[0], null, true);
        if (named.Count > 0) return (null, null, false);
        var alike = SimilarNames.Find(line.Name, measures, NameOf) ?? SimilarNames.Find(line.Name, measures, m => m.DecidedName);
        return (alike is not null && answers.Same.Contains(KeyOf(line)) ? alike : null, alike, false);
    }

    // A table that the product has written knows its measures by their keys, under whatever name they go now. A row whose name and number are both another's has been moved to a wrong key.
    private Measure? ByKey(PlanMeasureLine line) =>
        line.Key is { } key && line.ProgrammeCode == _programme && measures.Find(m => m.Id == key) is { } measure
            && (line.Number == measure.Number || SearchText.Fold(line.Name) == SearchText.Fold(measure.DecidedName) || SearchText.Fold(line.Name) == SearchText.Fold(measure.WorkingName)) ? measure : null;

    private static bool AreaIs(Measure measure, PlanMeasureLine line) => line.FocusArea is { } area && SearchText.Fold(measure.FocusArea?.Name) == SearchText.Fold(area.Name);

    private static PaperLine Named(PlanMeasureLine line, Measure? measure) => measure is not null
        ? Read(line, NameOf(measure)) with { Because = ImportTexts.NothingSaid }
        : new PaperLine(KeyOf(line), PlaceOf(line), PaperFate.Question, line.Name, ImportTexts.UnknownMeasure);

    private static string NameOf(Measure measure) => measure.WorkingName ?? measure.DecidedName;

    private static bool SameWords(string? stored, string written) => SearchText.Fold(stored) == SearchText.Fold(written);

    // The same cell as before, whose hyphens a person has joined or kept apart the last time.
    private static bool IsSameCell(FollowUp there, FormEntry entry) => SameWords(there.SourceText, entry.SourceText) && Unbroken(there.Text) == Unbroken(entry.Text);

    private static string Unbroken(string? text) => string.Concat(SearchText.Fold(text).Where(letter => letter != '-' && !char.IsWhiteSpace(letter)));

    private static PaperLine Read(FormLine line, string what) => new(KeyOf(line), PlaceOf(line), PaperFate.Read, what, null);

    private static string KeyOf(FormLine line) => line.Place.Key();

    private static string PlaceOf(FormLine line) => line.Place.Words();
}
