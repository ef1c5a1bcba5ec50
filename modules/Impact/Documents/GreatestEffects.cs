using Hyte.Impact.Sheets;

namespace Hyte.Impact.Documents;

/// <summary>The greatest benefits and harms of an alternative: the largest first, and of equals those that stand first in the form.</summary>
/// <param name="Benefits">What is shown of the good ones.</param>
/// <param name="Harms">What is shown of the bad ones.</param>
/// <param name="BenefitsLeft">How many good ones are not shown.</param>
/// <param name="HarmsLeft">How many bad ones are not shown.</param>
internal sealed record GreatestEffects(IReadOnlyList<GreatEffect> Benefits, IReadOnlyList<GreatEffect> Harms, int BenefitsLeft, int HarmsLeft)
{
    /// <summary>Picks them.</summary>
    /// <param name="sheet">The assessment.</param>
    /// <param name="alternativeId">The alternative.</param>
    /// <param name="most">How many of each are shown.</param>
    public static GreatestEffects Of(CaseSheet sheet, int alternativeId, int most)
    {
        var all = sheet.Effects
            .SelectMany(effect => effect.Cells.Where(cell => cell.AlternativeId == alternativeId && cell.Value is not null), (effect, cell) => new GreatEffect(effect, cell))
            .ToList();
        var benefits = all.Where(e => e.Cell.Value > 0).OrderByDescending(e => e.Cell.Value).ToList();
        var harms = all.Where(e => e.Cell.Value < 0).OrderBy(e => e.Cell.Value).ToList();
        return new GreatestEffects([.. benefits.Take(most)], [.. harms.Take(most)], Math.Max(0, benefits.Count - most), Math.Max(0, harms.Count - most));
    }
}

/// <summary>An effect in one alternative.</summary>
internal sealed record GreatEffect(SheetEffect Effect, SheetCell Cell);
