namespace Hyte.Impact.Documents;

/// <summary>How much of an assessment the summary tells: letters of a text, and rows of a list. The rest stands in the form, and the summary says so.</summary>
internal sealed record SummaryMeasure
{
    /// <summary>From everything that a small case has to what two pages hold of the largest. The summary takes the first that fits.</summary>
    public static IReadOnlyList<SummaryMeasure> All { get; } =
    [
        new() { Description = 1500, Objective = 800, Comparison = 2500, Reason = 1500, Name = 200, Effect = 300, Justification = 500, EachWay = 6, Alternatives = 8, Rows = 10, Hearings = 15, Mitigations = 8, Mitigation = 300 },
        new() { Description = 900, Objective = 500, Comparison = 1400, Reason = 900, Name = 130, Effect = 200, Justification = 260, EachWay = 4, Alternatives = 6, Rows = 10, Hearings = 12, Mitigations = 6, Mitigation = 200 },
        new() { Description = 600, Objective = 350, Comparison = 900, Reason = 600, Name = 100, Effect = 140, Justification = 170, EachWay = 3, Alternatives = 6, Rows = 8, Hearings = 10, Mitigations = 4, Mitigation = 150 },
        new() { Description = 400, Objective = 250, Comparison = 650, Reason = 450, Name = 80, Effect = 110, Justification = 130, EachWay = 2, Alternatives = 6, Rows = 7, Hearings = 8, Mitigations = 3, Mitigation = 110 },
        new() { Description = 300, Objective = 200, Comparison = 450, Reason = 350, Name = 70, Effect = 90, Justification = 110, EachWay = 1, Alternatives = 6, Rows = 7, Hearings = 6, Mitigations = 3, Mitigation = 90 },
        new() { Description = 220, Objective = 150, Comparison = 350, Reason = 250, Name = 60, Effect = 80, Justification = 80, EachWay = 1, Alternatives = 4, Rows = 6, Hearings = 4, Mitigations = 2, Mitigation = 80 },
    ];

    public required int Description { get; init; }

    public required int Objective { get; init; }

    /// <summary>Letters of what the comparison shows.</summary>
    public required int Comparison { get; init; }

    /// <summary>Letters of why the proposed one is proposed.</summary>
    public required int Reason { get; init; }

    /// <summary>Letters of an alternative's name.</summary>
    public required int Name { get; init; }

    public required int Effect { get; init; }

    public required int Justification { get; init; }

    /// <summary>Benefits and harms of one alternative, of each.</summary>
    public required int EachWay { get; init; }

    /// <summary>Alternatives whose effects are shown.</summary>
    public required int Alternatives { get; init; }

    /// <summary>Alternatives whose costs are shown.</summary>
    public required int Rows { get; init; }

    public required int Hearings { get; init; }

    public required int Mitigations { get; init; }

    /// <summary>Letters of an action.</summary>
    public required int Mitigation { get; init; }
}
