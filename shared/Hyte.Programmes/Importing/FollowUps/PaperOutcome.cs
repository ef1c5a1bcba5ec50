using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Importing.FollowUps;

/// <summary>What a paper of follow-ups would do, or has done: every line of it with its fate.</summary>
/// <param name="Name">Name of the file; empty for pasted text.</param>
/// <param name="Periods">The periods that were found, as written in their codes.</param>
/// <param name="Lines">Every line.</param>
/// <param name="Remarks">What the reader left out of the document, in Finnish.</param>
public sealed record PaperOutcome(string Name, IReadOnlyList<string> Periods, IReadOnlyList<PaperLine> Lines, IReadOnlyList<string> Remarks)
{
    /// <summary>Key of the import in the log; null when nothing has been saved.</summary>
    public int? RunId { get; init; }

    /// <summary>The headings of the columns, as they were understood.</summary>
    public IReadOnlyList<FormColumn> Headings { get; init; } = [];

    /// <summary>The periods of the programme, which a column can be said to be of.</summary>
    public IReadOnlyList<PeriodCode> ProgrammePeriods { get; init; } = [];

    /// <summary>Periods of the paper that are over and that the programme has never had.</summary>
    public IReadOnlyList<PastPeriod> PastPeriods { get; init; } = [];

    /// <summary>True when a table of measures was found.</summary>
    public bool HasTable { get; init; }

    /// <summary>How many lines have a fate.</summary>
    public int Count(PaperFate fate) => Lines.Count(l => l.Fate == fate);
}

/// <summary>A line of the paper, or what one of its cells says of a period.</summary>
/// <param name="Key">Names it in the form: the line, and the period when it is of one.</param>
/// <param name="Place">Where it stands, as people say it.</param>
/// <param name="Fate">What would come, or came, of it.</param>
/// <param name="What">The measure, or the text of a line that is none.</param>
/// <param name="Because">Why, where that is not plain.</param>
public sealed record PaperLine(string Key, string Place, PaperFate Fate, string What, string? Because) : IReadLine
{
    /// <inheritdoc />
    public IReadOnlyList<Uncertainty> Doubts { get; init; } = [];

    /// <summary>The period's code.</summary>
    public string? Period { get; init; }

    /// <summary>It comes into a period that is over, as it stands and not as a draft.</summary>
    public bool IsPast { get; init; }

    /// <summary>Line in its part of the paper.</summary>
    public int Line { get; init; }

    /// <summary>The words that would be stored, joined.</summary>
    public string? Text { get; init; }

    /// <summary>Why the measure does not proceed, as the paper says it; null when it does not.</summary>
    public string? Reason { get; init; }

    /// <summary>The words that stand there now.</summary>
    public string? Before { get; init; }

    /// <summary>It explains an abbreviation that the glossary lacks; a person ticks whether it is stored.</summary>
    public bool IsTerm { get; init; }

    /// <summary>Version of the follow-up that was looked at; 0 when there is none.</summary>
    public int Version { get; init; }

    /// <summary>Code of the status that the paper states in a column of its own; null when it does not.</summary>
    public string? Stated { get; init; }

    /// <summary>Code of the status that the words seem to tell; null when none does.</summary>
    public string? Suggested { get; init; }

    /// <summary>The words that tell it.</summary>
    public string? SuggestedBecause { get; init; }

    /// <summary>Code of the status that a person has chosen for the line; null when none.</summary>
    public string? Chosen { get; init; }

    /// <summary>Words that were joined.</summary>
    public IReadOnlyList<WordJoin> Joins { get; init; } = [];

    /// <summary>Numbers in the words that could be values of an indicator.</summary>
    public IReadOnlyList<OfferedNumber> Numbers { get; init; } = [];

    /// <summary>The indicators of the measure, whose values they could be; told before anything is saved.</summary>
    public IReadOnlyList<MeasuredBy> Indicators { get; init; } = [];

    /// <summary>Name of a measure that is alike; a person says whether it is the same.</summary>
    public string? Alike { get; init; }

    /// <summary>A person has said so.</summary>
    public bool IsCalledSame { get; init; }

    internal LoggedLine ToLog() => new(Place, Period is null ? What : $"{What}, {Period}", Reason is null ? Text : $"{Text} {string.Format(ImportTexts.ReasonIs, Reason)}".Trim(), Fate == PaperFate.Changed ? Before : null, Because);
}

/// <summary>An indicator that is tied to a measure or to its group.</summary>
/// <param name="IndicatorId">Key of the indicator.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit; empty when it has none.</param>
public sealed record MeasuredBy(int IndicatorId, string Name, string Unit);

/// <summary>What a person said of the lines.</summary>
/// <param name="UsesSuggestions">The suggested statuses are taken.</param>
/// <param name="Replaced">Lines whose words may be replaced, with the version that the person saw.</param>
/// <param name="Same">Lines whose measure is the one that is alike.</param>
public sealed record PaperAnswers(bool UsesSuggestions, IReadOnlyDictionary<string, int> Replaced, IReadOnlySet<string> Same)
{
    /// <summary>How the paper is read.</summary>
    public FormChoices Form { get; init; } = FormChoices.None;

    /// <summary>Statuses chosen for single lines, as codes; they go before what is suggested.</summary>
    public IReadOnlyDictionary<string, string> Statuses { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Periods that are over and come in as the paper has them.</summary>
    public IReadOnlySet<PeriodCode> PastPeriods { get; init; } = new HashSet<PeriodCode>();

    /// <summary>Lines whose abbreviation is stored in the glossary.</summary>
    public IReadOnlySet<string> Terms { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Nothing was said yet.</summary>
    public static readonly PaperAnswers None = new(false, new Dictionary<string, int>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
}
