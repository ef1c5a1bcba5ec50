namespace Hyte.Programmes.Importing.Indicators;

/// <summary>What the words read so far say of the next value in the cell.</summary>
internal sealed class CellState
{
    public RoleWord Role { get; set; }

    /// <summary>The cell has said the role in words.</summary>
    public bool IsRoleStated { get; set; }

    /// <summary>The target began with a year: "Tavoite: v. 2018: 72 000".</summary>
    public bool IsTargetByYear { get; set; }

    /// <summary>The target began with a group: "Tavoite: lukio: 70 % amm: 80 %".</summary>
    public bool IsTargetByLabel { get; set; }

    /// <summary>Something was read of the target that is going on.</summary>
    public bool HasTarget { get; set; }

    /// <summary>The role came from a year or an area after a target, not from a word.</summary>
    public bool IsRoleInferred { get; set; }

    /// <summary>The piece before was the word that said the role.</summary>
    public bool IsFresh { get; set; }

    public string? Group { get; set; }

    public string? PrintedGroup { get; set; }

    public string? Segment { get; set; }

    public int? FromYear { get; set; }

    public int? Year { get; set; }

    /// <summary>Values follow the label of a group or a service directly, or words do.</summary>
    public bool IsLabelled { get; set; }

    /// <summary>Names that a slash sets apart: seasons, quantities.</summary>
    public IReadOnlyList<string> Segments { get; set; } = [];

    /// <summary>Areas that a slash sets apart.</summary>
    public IReadOnlyList<LegendArea> Areas { get; set; } = [];

    /// <summary>A slash sets years apart: "Tilanne 2017/2018/2019/2020".</summary>
    public bool IsSlashOfYears { get; set; }

    /// <summary>Words before a year that are no label that is known: what follows them is not taken.</summary>
    public SourceWords? Unexplained { get; set; }

    public HashSet<string> SeenLabels { get; } = new(StringComparer.OrdinalIgnoreCase);

    public ReadSeries Series => new(Group, PrintedGroup, Segment);

    public void ForgetYear() => (FromYear, Year) = (null, null);
}
