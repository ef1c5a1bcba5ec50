using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Importing.Log;

namespace Hyte.Programmes.Importing.IndicatorPapers;

/// <summary>What a person has said of the indicators of a paper.</summary>
public sealed record IndicatorAnswers
{
    /// <summary>Nothing was said yet.</summary>
    public static readonly IndicatorAnswers None = new();

    /// <summary>What the columns hold, by the words of their headings.</summary>
    public IReadOnlyDictionary<string, IndicatorColumnRole> Columns { get; init; } = new Dictionary<string, IndicatorColumnRole>(StringComparer.Ordinal);

    /// <summary>Guesses that are right.</summary>
    public IReadOnlySet<string> Right { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Values that may take the place of others, with the version that the person saw.</summary>
    public IReadOnlyDictionary<string, int> Replaced { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>What is left out.</summary>
    public IReadOnlySet<string> LeftOut { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The indicator that a name means, as its key, or 0 for a new one.</summary>
    public IReadOnlyDictionary<string, int> Indicators { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>The answer that an offered value is of no place.</summary>
    public const string Nowhere = "none";

    /// <summary>Where the offered values of questions go, as <see cref="OfferedPlace.Code"/> or <see cref="Nowhere"/>. More than one answer to a value is a mistake, which is told.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Places { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>The focus areas that new indicators tell about, by their keys.</summary>
    public IReadOnlyDictionary<string, int> FocusAreas { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
}

/// <summary>What the indicators of a paper would bring, or have brought: every line with its fate.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Lines">Every line: the indicators, their values and targets, the questions, and what is none of them.</param>
/// <param name="Remarks">What the reader left out of the document, in Finnish.</param>
public sealed record IndicatorPaperOutcome(string Name, IReadOnlyList<IndicatorPaperLine> Lines, IReadOnlyList<string> Remarks)
{
    /// <summary>The headings of the columns, as they were understood.</summary>
    public IReadOnlyList<IndicatorHeading> Headings { get; init; } = [];

    /// <summary>The focus areas to choose from, by their keys.</summary>
    public IReadOnlyList<(int Id, string Name)> FocusAreas { get; init; } = [];

    /// <summary>How many answers there are to what the paper, as it is read now, does not ask.</summary>
    public int Unasked { get; init; }

    /// <summary>Some answer cannot be taken; nothing is saved before it has been corrected.</summary>
    public bool HasProblems => Unasked > 0 || Lines.Any(l => l.Offers.Any(o => o.Problem is not null));

    /// <summary>Key of the import in the log; null when nothing has been saved.</summary>
    public int? RunId { get; init; }

    /// <summary>How many lines have a fate.</summary>
    public int Count(PaperFate fate) => Lines.Count(l => l.Fate == fate);
}

/// <summary>What a line of such a paper holds.</summary>
public enum IndicatorLineKind
{
    /// <summary>Headings, prose, what was said before.</summary>
    Other,

    /// <summary>An indicator.</summary>
    Indicator,

    /// <summary>A value of the indicator above.</summary>
    Value,

    /// <summary>A target of the indicator above.</summary>
    Target,

    /// <summary>Something that the paper does not say clearly enough.</summary>
    Question,
}

/// <summary>A line of a paper of indicators, or one value or target of it.</summary>
/// <param name="Key">Names it in the form.</param>
/// <param name="Place">Where it stands, as people say it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Fate">What would come, or came, of it.</param>
/// <param name="What">The indicator, or what the value is of: "8.–9. lk, Mikkeli, 2019".</param>
/// <param name="Because">Why, where that is not plain.</param>
public sealed record IndicatorPaperLine(string Key, string Place, IndicatorLineKind Kind, PaperFate Fate, string What, string? Because) : IReadLine
{
    /// <inheritdoc />
    public IReadOnlyList<Uncertainty> Doubts { get; init; } = [];

    /// <summary>The indicator that a value or a target is of; null on the line of the indicator itself.</summary>
    public string? Indicator { get; init; }

    /// <summary>The value or the target as it would be stored.</summary>
    public string? Text { get; init; }

    /// <summary>What is stored in its place now.</summary>
    public string? Before { get; init; }

    /// <summary>Version of what is stored; 0 when nothing is.</summary>
    public int Version { get; init; }

    /// <summary>The words of the paper that it was read from.</summary>
    public string? Words { get; init; }

    /// <summary>It is a guess, which is taken only when a person says that it is right.</summary>
    public bool IsGuess { get; init; }

    /// <summary>A person has said where it goes: what is said of it is said in the question.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Indicators that it may be, by their keys; a person says which, or that it is new.</summary>
    public IReadOnlyList<(int Id, string Name)> Alike { get; init; } = [];

    /// <summary>Another row has the same name; a person says whether this is one more.</summary>
    public bool AsksWhetherNew { get; init; }

    /// <summary>The indicator waits for its focus area.</summary>
    public bool AsksFocusArea { get; init; }

    /// <summary>The values of a question, for a person to say where they go.</summary>
    public IReadOnlyList<OfferedLine> Offers { get; init; } = [];

    internal LoggedLine ToLog() => new(Place, Indicator is null ? What : $"{Indicator}: {What}", Text ?? Words, Fate == PaperFate.Changed ? Before : null, Because);
}

/// <summary>A value that a question offers, as a person is asked about it.</summary>
/// <param name="Key">Names it in the form.</param>
/// <param name="Text">The value.</param>
/// <param name="Places">Where it may go: codes and what people call the places.</param>
public sealed record OfferedLine(string Key, string Text, IReadOnlyList<(string Code, string Name)> Places)
{
    /// <summary>What was answered; null when nothing was.</summary>
    public string? Chosen { get; init; }

    /// <summary>Why the answer cannot be taken, in Finnish; null when it can.</summary>
    public string? Problem { get; init; }

    /// <summary>What the answer waits for, in Finnish; null when for nothing.</summary>
    public string? Remark { get; init; }
}
