using System.Text;
using System.Text.RegularExpressions;

namespace Hyte.Programmes.FollowUps;

/// <summary>A status that a Finnish text seems to tell. Only ever a suggestion: a person decides.</summary>
/// <param name="Status">The status.</param>
/// <param name="Because">The words that tell it, as written.</param>
/// <remarks>
/// Each sentence is read by itself, its negations first, because "ei toteudu" holds the word "toteudu". When one part proceeds and another does not,
/// the whole proceeds partly. Numbers tell nothing: "82 %" may be good or bad.
/// </remarks>
public sealed partial record StatusSuggestion(FollowUpStatus Status, string Because)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;

    // Read from the top; the first that fits tells the sentence. A null status means that the words say too little to guess from.
    private static readonly (FollowUpStatus? Status, Regex Words)[] Rules =
    [
        (FollowUpStatus.NotStarted, NotYet()),
        (FollowUpStatus.NotProceeding, WillNot()),
        (null, OtherNegation()),
        (FollowUpStatus.Interrupted, Interrupted()),
        (FollowUpStatus.Partly, Partly()),
        (FollowUpStatus.Continuous, Continuous()),
        (FollowUpStatus.InPreparation, InPreparation()),
        (FollowUpStatus.Planned, Planned()),
        (FollowUpStatus.Completed, Completed()),
        (FollowUpStatus.InProgress, InProgress()),
    ];

    /// <summary>Suggests a status for a text; null when it has no word that tells one.</summary>
    public static StatusSuggestion? From(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var told = SentenceEnd().Split(text.Normalize(NormalizationForm.FormC)).Select(OfSentence).OfType<StatusSuggestion>().ToList();
        if (told.Count == 0) return null;
        if (told.Find(s => s.Status == FollowUpStatus.Partly) is { } partly) return partly;
        var proceeding = told.Find(s => Proceeds(s.Status));
        var waiting = told.Find(s => !Proceeds(s.Status));
        return proceeding is not null && waiting is not null
            ? new StatusSuggestion(FollowUpStatus.Partly, $"{proceeding.Because} … {waiting.Because}")
            : told[0];
    }

    private static StatusSuggestion? OfSentence(string sentence)
    {
        foreach (var (status, words) in Rules)
        {
            var match = words.Match(sentence);
            if (match.Success) return status is { } known ? new StatusSuggestion(known, match.Value) : null;
        }

        return null;
    }

    private static bool Proceeds(FollowUpStatus status) =>
        status is FollowUpStatus.InProgress or FollowUpStatus.Completed or FollowUpStatus.Continuous;

    [GeneratedRegex(@"[.!?;]+(\s+|$)|\r?\n", Options, Timeout)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\b(ei|eivät)\b(\s\S+){0,3}?\svielä\b|\b(ei|eivät)\s(ole\svielä\s|ole\s)?(aloitettu|käynnisty\w*)", Options, Timeout)]
    private static partial Regex NotYet();

    [GeneratedRegex(@"\b(ei|eivät)\s(\S+\s){0,2}?(toteudu|toteuteta)\b|\bluovut(tu|aan|tiin)\b", Options, Timeout)]
    private static partial Regex WillNot();

    [GeneratedRegex(@"\b(ei|eivät)\b", Options, Timeout)]
    private static partial Regex OtherNegation();

    [GeneratedRegex(@"\bkeskeyt(etty|ettiin|etään|yi|yivät|ynyt|yneet)\b", Options, Timeout)]
    private static partial Regex Interrupted();

    [GeneratedRegex(@"\bosittain\b|\bosaksi\b", Options, Timeout)]
    private static partial Regex Partly();

    [GeneratedRegex(@"\bjatkuu\b|\bjatkuvat\b|\bjatkuva(a|na)?\b", Options, Timeout)]
    private static partial Regex Continuous();

    [GeneratedRegex(@"\bvalmisteilla\b|\bvalmistellaan\b", Options, Timeout)]
    private static partial Regex InPreparation();

    [GeneratedRegex(@"\bsuunnitteilla\b|\bsuunnitellaan\b", Options, Timeout)]
    private static partial Regex Planned();

    [GeneratedRegex(@"\bvalmistu(i|ivat|nut|neet)\b|\bvalmis\b|\bvalmiit\b|\btoteutu(i|ivat|nut|neet)\b", Options, Timeout)]
    private static partial Regex Completed();

    [GeneratedRegex(@"\bkäynnis(sä|tyi|tyivät|tynyt|tyneet|tetty|tettiin)\b|\baloitettu\b|\btoteutu(u|vat)\b|\btoteutet(tu|aan)\b", Options, Timeout)]
    private static partial Regex InProgress();
}
