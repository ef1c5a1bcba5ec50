using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Programmes.Plan;

/// <summary>What a narrative tells about.</summary>
public enum NarrativeKind
{
    /// <summary>What was done of a measure (toteutuma).</summary>
    Realisation,

    /// <summary>A concern about the residents' wellbeing.</summary>
    Concern,

    /// <summary>The use of alcohol and drugs.</summary>
    SubstanceUse,

    /// <summary>A positive development.</summary>
    Positive,

    /// <summary>A conclusion or a suggestion.</summary>
    Conclusion,

    /// <summary>A national aim that the programme keeps to.</summary>
    NationalAim,
}

/// <summary>A piece of text of a programme's follow-up that belongs to no period: what was realised over the term, and how the residents are.</summary>
public sealed class NarrativeEntry : Record
{
    /// <summary>The longest text.</summary>
    public const int LongestText = 4000;

    private NarrativeEntry()
    {
    }

    /// <summary>Adds an entry to a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="kind">What it tells about.</param>
    /// <param name="order">Its order among the entries of its kind and measure.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="RuleBrokenException"><c>narrative.text</c> or <c>text.too-long</c>.</exception>
    public NarrativeEntry(Programme programme, NarrativeKind kind, int order, string? text)
    {
        Programme = programme;
        Kind = kind;
        Order = order;
        Text = text.TrimToNull().Within(LongestText) ?? throw new RuleBrokenException("narrative.text", Texts.NarrativeTextMissing);
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; private set; } = null!;

    /// <summary>Key of the programme.</summary>
    public int ProgrammeId { get; private set; }

    /// <summary>What it tells about.</summary>
    public NarrativeKind Kind { get; private set; }

    /// <summary>Its order among the entries of its kind and measure.</summary>
    public int Order { get; private set; }

    /// <summary>The order of the entry that it details, or null.</summary>
    public int? ParentOrder { get; private set; }

    /// <summary>The measure or group of measures, or null.</summary>
    public Measure? Measure { get; private set; }

    /// <summary>Key of the measure.</summary>
    public int? MeasureId { get; private set; }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Line in the programme's source.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>Puts it under a measure, and under another entry.</summary>
    public void Belongs(Measure? measure, int? parentOrder)
    {
        Measure = measure;
        ParentOrder = parentOrder;
    }

    /// <summary>Tells on which line of the programme's source it is.</summary>
    public void CameFrom(int? line) => SourceLine = line;
}
