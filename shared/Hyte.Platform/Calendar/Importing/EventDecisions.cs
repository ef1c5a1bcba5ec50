using System.Globalization;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Platform.Importing;

namespace Hyte.Platform.Calendar.Importing;

/// <summary>Decides what comes of each line, against what the calendar has and what a person has said.</summary>
internal sealed class EventDecisions
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d.M.yyyy"];

    private readonly EventAnswers _answers;
    private readonly HashSet<(DateOnly, DateOnly, string)> _present;
    private readonly ILookup<(DateOnly, DateOnly), string> _titles;
    private readonly Dictionary<(DateOnly, DateOnly, string), string> _taken = [];

    /// <param name="answers">What a person has said.</param>
    /// <param name="present">What the calendar has.</param>
    /// <param name="lines">The lines with their corrections; see <see cref="Corrected"/>.</param>
    public EventDecisions(EventAnswers answers, IReadOnlyCollection<CalendarEntry> present, IEnumerable<EventLine> lines)
    {
        _answers = answers;
        _present = [.. present.Select(e => (e.Start, e.End, SearchText.Fold(e.Title)))];
        // An event that a line of the paper is the same as is no longer there to be asked about: two bodies may meet on one day.
        var spokenFor = lines.Where(l => l.Start is not null).Select(Identity).ToHashSet();
        _titles = present.Where(e => !spokenFor.Contains((e.Start, e.End, SearchText.Fold(e.Title)))).ToLookup(e => (e.Start, e.End), e => e.Title);
    }

    /// <summary>A line as a person has corrected it; its fate is still open, but what cannot be taken is told.</summary>
    public static EventLine Corrected(EventPaperLine read, EventAnswers answers, DirectorySnapshot names)
    {
        if (read.Event is not { } told) return new EventLine(read.Key, read.Place, ImportFate.Read, read.Text);
        var line = new EventLine(read.Key, read.Place, ImportFate.New, read.Text) { Start = told.Start, End = told.End, Title = told.Title, Detail = told.Detail, Audience = told.Audience, Organiser = told.Organiser };
        // A body that the directory does not know is still told of.
        line = told.Body is not { } body ? line
            : (names.Resolve(body)?.Code ?? names.Find(body)?.Code) is { } code ? line with { BodyCode = code, Body = body }
            : line with { Detail = told.Detail is null ? body : $"{body} · {told.Detail}" };
        var corrected = line with
        {
            Start = Day(answers.Starts, told.Start, out var start),
            End = Day(answers.Ends, told.End, out var end),
            Title = answers.Titles.GetValueOrDefault(read.Key, told.Title).ReplaceLineEndings("\n").Trim(),
            Detail = answers.Details.TryGetValue(read.Key, out var detail) ? detail.ReplaceLineEndings("\n").Trim() is { Length: > 0 } typed ? typed : null : line.Detail,
        };
        if (corrected.End == corrected.Start) corrected = corrected with { End = null };
        var problem = start ?? end ?? (corrected.Start == told.Start && corrected.End == told.End ? told.Problem : null) ?? Wrong(corrected);
        return corrected with
        {
            Because = problem,
            Fate = problem is null ? ImportFate.New : ImportFate.Refused,
            IsCorrected = corrected != line with { End = line.End == line.Start ? null : line.End },
        };

        DateOnly? Day(IReadOnlyDictionary<string, string> typed, DateOnly? read, out string? wrong)
        {
            wrong = null;
            if (!typed.TryGetValue(line.Key, out var text)) return read;
            // A form that was sent before the year was known has both days empty; an event without any day is not wanted by anybody.
            if (string.IsNullOrWhiteSpace(answers.Starts.GetValueOrDefault(line.Key))) return read;
            if (string.IsNullOrWhiteSpace(text)) return null;
            if (DateOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            wrong = string.Format(ImportTexts.DayUnknown, text);
            return null;
        }
    }

    /// <summary>The line with its fate.</summary>
    public EventLine Decide(EventLine line)
    {
        if (line.Fate == ImportFate.Read) return line;
        if (_answers.LeftOut.Contains(line.Key)) return line with { Fate = ImportFate.Refused, Because = ImportTexts.LeftOut };
        if (line.Fate == ImportFate.Refused) return line;
        var identity = Identity(line);
        if (_present.Contains(identity)) return line with { Fate = ImportFate.Same };
        if (_taken.TryGetValue(identity, out var place)) return line with { Fate = ImportFate.Same, Because = string.Format(ImportTexts.SameAsLine, place) };
        var alike = string.Join("” · ”", _titles[(identity.Start, identity.End)]);
        if (alike.Length == 0) return Taken(line, identity);
        line = line with { Alike = alike };
        return (_answers.Same.Contains(line.Key), _answers.Other.Contains(line.Key)) switch
        {
            (true, false) => line with { Fate = ImportFate.Same, Because = string.Format(ImportTexts.SaidSame, alike) },
            (false, true) => Taken(line, identity),
            _ => line with { Fate = ImportFate.Question, Because = string.Format(ImportTexts.AskSame, alike) },
        };
    }

    private EventLine Taken(EventLine line, (DateOnly, DateOnly, string) identity)
    {
        _taken[identity] = line.Place;
        return line;
    }

    private static (DateOnly Start, DateOnly End, string Title) Identity(EventLine line) => (line.Start!.Value, line.End ?? line.Start.Value, SearchText.Fold(line.Title));

    private static string? Wrong(EventLine line) => line switch
    {
        { Start: null } => ImportTexts.DayMissing,
        { Start.Year: < 1900 or > 2200 } or { End.Year: > 2200 } => ImportTexts.YearStrange,
        _ when line.End < line.Start => ImportTexts.EndBeforeStart,
        { Title.Length: 0 } => ImportTexts.TitleMissing,
        { Title.Length: > CalendarEvent.LongestTitle } => string.Format(ImportTexts.TitleTooLong, line.Title.Length, CalendarEvent.LongestTitle),
        { Detail.Length: > CalendarEvent.LongestTopic } => string.Format(ImportTexts.DetailTooLong, line.Detail!.Length, CalendarEvent.LongestTopic),
        { Audience.Length: > CalendarEvent.LongestAudience } => string.Format(ImportTexts.AudienceTooLong, line.Audience!.Length, CalendarEvent.LongestAudience),
        { Organiser.Length: > CalendarEvent.LongestOrganiser } => string.Format(ImportTexts.OrganiserTooLong, line.Organiser!.Length, CalendarEvent.LongestOrganiser),
        _ => null,
    };
}
