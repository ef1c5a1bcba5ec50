using Hyte.Impact.Sheets;

namespace Hyte.Impact.Comparisons;

/// <summary>The matrix that a councillor reads: perspectives × alternatives. It counts effects by direction and size and never adds them up: a good effect for one group does not pay for a bad one for another.</summary>
/// <param name="Alternatives">The columns.</param>
/// <param name="Rows">The perspectives.</param>
internal sealed record Comparison(IReadOnlyList<SheetAlternative> Alternatives, IReadOnlyList<ComparisonRow> Rows)
{
    /// <summary>Draws the matrix of a sheet.</summary>
    /// <param name="sheet">The assessment.</param>
    /// <param name="filter">What of it.</param>
    public static Comparison Of(CaseSheet sheet, ComparisonFilter filter) => new(
        sheet.Alternatives,
        [.. sheet.Perspectives.Select(p => Row(sheet, p, [.. p.Effects.Where(filter.Lets)]))]);

    private static ComparisonRow Row(CaseSheet sheet, SheetPerspective perspective, IReadOnlyList<SheetEffect> effects) => new(
        perspective.Code,
        perspective.Name,
        perspective.SilentReason,
        effects,
        [.. sheet.Alternatives.Select(a => Cell(a, effects))]);

    private static ComparisonCell Cell(SheetAlternative alternative, IReadOnlyList<SheetEffect> effects)
    {
        var cells = effects.Select(e => e.Cells.First(c => c.AlternativeId == alternative.Id)).ToList();
        var counts =
            from cell in cells
            where cell.Value is not null
            group cell by (Value: cell.Value!.Value, cell.Word) into same
            orderby same.Key.Value descending
            select new ComparisonCount(same.Key.Value, same.Key.Word ?? "", same.Count());
        return new ComparisonCell(alternative.Id, [.. counts], cells.Count(c => c.Value is null));
    }
}

/// <summary>What of an assessment is compared, as it stands in the address.</summary>
/// <param name="Group">Code of a population group; null or empty for all.</param>
/// <param name="Horizon">Code of a horizon; null or empty for all.</param>
/// <param name="OnlyDifferences">Only the effects in which the alternatives are not alike.</param>
internal sealed record ComparisonFilter(string? Group, string? Horizon, bool OnlyDifferences)
{
    public bool IsEmpty => string.IsNullOrEmpty(Group) && string.IsNullOrEmpty(Horizon) && !OnlyDifferences;

    public bool Lets(SheetEffect effect) =>
        (string.IsNullOrEmpty(Group) || effect.GroupCode == Group)
        && (string.IsNullOrEmpty(Horizon) || effect.HorizonCode == Horizon)
        && (!OnlyDifferences || effect.Differs);
}

/// <summary>A perspective of the matrix.</summary>
/// <param name="Code">Code in the guide.</param>
/// <param name="Name">In words.</param>
/// <param name="SilentReason">Why there are no effects, when it has been said.</param>
/// <param name="Effects">The effects behind the counts.</param>
/// <param name="Cells">One for each alternative, in their order.</param>
internal sealed record ComparisonRow(string Code, string Name, string? SilentReason, IReadOnlyList<SheetEffect> Effects, IReadOnlyList<ComparisonCell> Cells)
{
    /// <summary>The alternatives are not alike from here.</summary>
    public bool Differs => Effects.Any(e => e.Differs);
}

/// <summary>How many effects of each direction and size an alternative has.</summary>
/// <param name="AlternativeId">The alternative.</param>
/// <param name="Counts">Best first; only those that occur.</param>
/// <param name="Unsaid">Effects that nobody has assessed for it.</param>
internal sealed record ComparisonCell(int AlternativeId, IReadOnlyList<ComparisonCount> Counts, int Unsaid);

/// <summary>How many effects have one direction and size.</summary>
internal sealed record ComparisonCount(int Value, string Word, int Count);
