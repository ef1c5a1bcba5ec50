using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Storage;

namespace Hyte.Programmes.Importing.Log;

/// <summary>What was imported.</summary>
public enum ImportKind
{
    /// <summary>Follow-ups of measures.</summary>
    FollowUps,

    /// <summary>A plan: focus areas, measures and who answers for them.</summary>
    Plan,

    /// <summary>Values of indicators, one on each line.</summary>
    Values,

    /// <summary>Indicators with their values and targets, from the cells of a paper.</summary>
    Indicators,
}

/// <summary>One import: who brought which paper and when, what came of each of its lines, and which records it made or changed.</summary>
/// <remarks>It is kept for ever, also after the import has been undone.</remarks>
public sealed class ImportRun : Record
{
    /// <summary>The longest name of a paper.</summary>
    public const int LongestName = 300;

    private ImportRun()
    {
    }

    /// <summary>Begins the log of an import.</summary>
    /// <param name="kind">What is imported.</param>
    /// <param name="paper">Name of the file; longer ones are cut.</param>
    /// <param name="programmeId">The programme that it is imported into; null when it belongs to none.</param>
    public ImportRun(ImportKind kind, string paper, int? programmeId)
    {
        ArgumentNullException.ThrowIfNull(paper);
        Kind = kind;
        Paper = paper.Length > LongestName ? paper[..LongestName] : paper;
        ProgrammeId = programmeId;
    }

    /// <summary>What was imported.</summary>
    public ImportKind Kind { get; private set; }

    /// <summary>Name of the file, or what stands for it when it was pasted.</summary>
    public string Paper { get; private set; } = "";

    /// <summary>Key of the programme, or null.</summary>
    public int? ProgrammeId { get; private set; }

    /// <summary>Lines that made something new.</summary>
    public int Created { get; private set; }

    /// <summary>Lines that changed something.</summary>
    public int Changed { get; private set; }

    /// <summary>Lines that said what was there already.</summary>
    public int Same { get; private set; }

    /// <summary>Lines that were left as questions.</summary>
    public int Questions { get; private set; }

    /// <summary>Lines that could not be taken.</summary>
    public int Refused { get; private set; }

    /// <summary>Headings and the like.</summary>
    public int Read { get; private set; }

    /// <summary>When it was undone, in UTC; null while it holds.</summary>
    public DateTime? UndoneAt { get; private set; }

    /// <summary>Who undid it.</summary>
    public string? UndoneByName { get; private set; }

    /// <summary>True when it has been undone.</summary>
    public bool IsUndone => UndoneAt is not null;

    /// <summary>All lines of the paper.</summary>
    public int Lines => Created + Changed + Same + Questions + Refused + Read;

    /// <summary>How many lines had a fate.</summary>
    public int Count(PaperFate fate) => fate switch
    {
        PaperFate.New => Created,
        PaperFate.Changed => Changed,
        PaperFate.Same => Same,
        PaperFate.Question => Questions,
        PaperFate.Refused => Refused,
        _ => Read,
    };

    /// <summary>Counts lines.</summary>
    internal void Add(PaperFate fate, int lines)
    {
        switch (fate)
        {
            case PaperFate.New: Created += lines; break;
            case PaperFate.Changed: Changed += lines; break;
            case PaperFate.Same: Same += lines; break;
            case PaperFate.Question: Questions += lines; break;
            case PaperFate.Refused: Refused += lines; break;
            default: Read += lines; break;
        }
    }

    /// <summary>Marks it undone.</summary>
    /// <exception cref="RuleBrokenException"><c>import.undone</c>: it has been undone already.</exception>
    internal void Undo(Actor by, DateTime at)
    {
        if (IsUndone) throw new RuleBrokenException("import.undone", string.Format(ImportTexts.UndoneAlready, UndoneByName));
        UndoneAt = at;
        UndoneByName = by.Name;
    }
}
