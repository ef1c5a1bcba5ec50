using Hyte.Modules.Search;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Importing.Plans;

/// <summary>Where a plan is imported: into a programme that is there, or into a draft that is made for it.</summary>
/// <param name="ProgrammeId">Key of the programme; null for a new draft.</param>
/// <param name="Draft">The new draft; null for a programme that is there.</param>
public sealed record PlanPlace(int? ProgrammeId, NewDraft? Draft);

/// <summary>A programme to be made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="StartYear">First year.</param>
/// <param name="EndYear">Last year.</param>
/// <param name="PeriodKind">The rhythm of follow-up.</param>
public sealed record NewDraft(string Name, int StartYear, int EndYear, PeriodKind PeriodKind);

/// <summary>What a person has said of the lines of a plan.</summary>
public sealed record PlanAnswers
{
    /// <summary>Nothing was said yet.</summary>
    public static readonly PlanAnswers None = new();

    /// <summary>How the paper is read.</summary>
    public FormChoices Form { get; init; } = FormChoices.None;

    /// <summary>Lines whose measure is the one that is alike.</summary>
    public IReadOnlySet<string> Same { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Lines whose measure is another than the one that is alike.</summary>
    public IReadOnlySet<string> Other { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Lines that are left out.</summary>
    public IReadOnlySet<string> LeftOut { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Keys of the parts that are taken of a paper that holds several programmes; null when nobody has been asked yet.</summary>
    public IReadOnlySet<string>? TakenSections { get; init; }

    /// <summary>Names that a person has written in place of the paper's.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Differences that are taken, as the key of the line and of the difference, with the <see cref="PlanDifference.Stamp"/> that the person saw.</summary>
    public IReadOnlyDictionary<string, string> Taken { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Parties as a person has split them.</summary>
    public IReadOnlyDictionary<string, WrittenParties> Parties { get; init; } = new Dictionary<string, WrittenParties>(StringComparer.Ordinal);
}

/// <summary>The parties of a line as a person has written them, one on each line of the text.</summary>
/// <param name="Responsible">Who answers.</param>
/// <param name="Partners">Who takes part.</param>
public sealed record WrittenParties(string Responsible, string Partners);

/// <summary>What a plan on paper would make, or has made: every line with its fate.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Lines">Every line.</param>
/// <param name="Remarks">What the reader left out of the document, in Finnish.</param>
public sealed record PlanOutcome(string Name, IReadOnlyList<PlanPaperLine> Lines, IReadOnlyList<string> Remarks)
{
    /// <summary>The headings of the columns, as they were understood.</summary>
    public IReadOnlyList<FormColumn> Headings { get; init; } = [];

    /// <summary>The parts of the paper that name a programme each, in order.</summary>
    public IReadOnlyList<PlanSection> Sections { get; init; } = [];

    /// <summary>True when a table of measures was found, or a person has said that the lists of slides are measures.</summary>
    public bool HasTable { get; init; }

    /// <summary>Some slide holds a title and a list, and no table: a person may say that it is of the plan.</summary>
    public bool HasSlideLists { get; init; }

    /// <summary>Somebody has changed what was to be taken; nothing is saved before a person has looked again.</summary>
    public bool HasConflicts => Lines.Any(l => l.Differences.Any(d => d.Conflict is not null));

    /// <summary>Key of the import in the log; null when nothing has been saved.</summary>
    public int? RunId { get; init; }

    /// <summary>How many lines have a fate.</summary>
    public int Count(PaperFate fate) => Lines.Count(l => l.Fate == fate);
}

/// <summary>A part of a paper that holds the plans of several programmes.</summary>
/// <param name="Key">Names it in the form.</param>
/// <param name="Name">The programme, as the headings of its tables call it.</param>
/// <param name="Place">Where it begins, as people say it.</param>
/// <param name="FocusAreas">How many focus areas it has.</param>
/// <param name="Measures">How many measures it has.</param>
/// <param name="IsTaken">It is imported; the lines of another are only told.</param>
public sealed record PlanSection(string Key, string Name, string Place, int FocusAreas, int Measures, bool IsTaken);

/// <summary>What a line of a plan is.</summary>
public enum PlanLineKind
{
    /// <summary>A title, headings, prose.</summary>
    Other,

    /// <summary>A focus area.</summary>
    FocusArea,

    /// <summary>A measure, or a group of actions.</summary>
    Measure,

    /// <summary>An action under a measure.</summary>
    Action,
}

/// <summary>A line of a plan on paper.</summary>
/// <param name="Key">Names it in the form.</param>
/// <param name="Place">Where it stands, as people say it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Fate">What would come, or came, of it.</param>
/// <param name="Name">Its name as it would be stored, or the text of a line that is none.</param>
/// <param name="Because">Why, where that is not plain.</param>
public sealed record PlanPaperLine(string Key, string Place, PlanLineKind Kind, PaperFate Fate, string Name, string? Because) : IReadLine
{
    /// <inheritdoc />
    public IReadOnlyList<Uncertainty> Doubts { get; init; } = [];

    /// <summary>What is done.</summary>
    public string? Description { get; init; }

    /// <summary>How it is measured.</summary>
    public string? Metric { get; init; }

    /// <summary>Its name as it was read, before a person wrote another.</summary>
    public string? PrintedName { get; init; }

    /// <summary>Who answers and who takes part, cut by the directory or by a person.</summary>
    public IReadOnlyList<SplitParty> Parties { get; init; } = [];

    /// <summary>The same as the directory cuts them, before a person cut them otherwise.</summary>
    public IReadOnlyList<SplitParty> CutParties { get; init; } = [];

    /// <summary>Titles of those who answer.</summary>
    public IReadOnlyList<SplitParty> Roles { get; init; } = [];

    /// <summary>Words that were joined.</summary>
    public IReadOnlyList<WordJoin> Joins { get; init; } = [];

    /// <summary>Key of the measure that is there already, but of which the programme says otherwise; null when there is none.</summary>
    public int? MeasureId { get; init; }

    /// <summary>Key of the measure that is there already; null when there is none.</summary>
    internal int? ThereId { get; init; }

    /// <summary>Another line of the paper has the name, and this one is a measure of its own.</summary>
    internal bool IsOneMore { get; init; }

    /// <summary>What its actions stand under, so that those of two measures of one name are kept apart.</summary>
    internal string Above => IsOneMore ? $"{SearchText.Fold(Name)} {Key}" : SearchText.Fold(Name);

    /// <summary>In what the paper and the programme differ about it.</summary>
    public IReadOnlyList<PlanDifference> Differences { get; init; } = [];

    /// <summary>The programme has it, or will have: what stands under it comes in.</summary>
    internal bool Holds => Fate is PaperFate.New or PaperFate.Same || MeasureId is not null;

    /// <summary>Name of a measure that is alike; a person says whether it is the same.</summary>
    public string? Alike { get; init; }

    /// <summary>Its number in a table that numbers its measures.</summary>
    public string? Number { get; init; }

    /// <summary>Number of its group in such a table.</summary>
    public string? ParentNumber { get; init; }

    /// <summary>The name in use, when the table has another as decided.</summary>
    public string? WorkingName { get; init; }

    /// <summary>It details the action above it.</summary>
    public bool IsNested { get; init; }

    /// <summary>It is loose text that a person may call a focus area, or has called one.</summary>
    public bool MayBeFocusArea { get; init; }

    /// <summary>The parties of the paper, before they were cut.</summary>
    public string? PartiesRaw { get; init; }

    /// <summary>The titles of the paper, before they were cut.</summary>
    public string? RolesRaw { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>Line in the paper.</summary>
    public int Line { get; init; }

    internal LoggedLine ToLog()
    {
        if (Fate != PaperFate.Changed) return new LoggedLine(Place, Name, Parties.Count == 0 ? Description : string.Join(", ", Parties.Select(p => p.RawText)), Because: Differences.Count == 0 ? Because : string.Format(ImportTexts.PlanDiffers, PlanDifferences.Told(Differences)));
        var (taken, left) = (Differences.Where(d => d.IsTaken).ToList(), Differences.Where(d => !d.IsTaken).ToList());
        return new LoggedLine(
            Place,
            Name,
            string.Join("; ", taken.Select(d => $"{d.Name}: {d.After}")),
            string.Join("; ", taken.Select(d => $"{d.Name}: {d.Before ?? ImportTexts.PlanNothingThere}")),
            left.Count == 0 ? null : string.Format(ImportTexts.PlanLeftAsIs, PlanDifferences.Told(left)));
    }
}
