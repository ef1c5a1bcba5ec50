using System.Globalization;
using Hyte.Impact.Guides;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Guides;

/// <summary>The form of the threshold in euros and the years that costs are told for.</summary>
[Authorize(Policy = ImpactPermissions.GuideEdit)]
internal sealed class CostsModel(GuideShelf shelf) : GuideFormModel(shelf)
{
    [BindProperty]
    public string? Threshold { get; set; }

    [BindProperty]
    public string? CostYears { get; set; }

    public override string Heading => GuideTexts.Costs;

    public override string Lead => GuideTexts.CostsLead;

    protected override void Fill() => (Threshold, CostYears) = (Text(Current.Threshold), Text(Current.CostYears));

    protected override void Merge(GuideContent before)
    {
        if (Number(Threshold) == before.Threshold) Threshold = Text(Current.Threshold);
        if (Number(CostYears) == before.CostYears) CostYears = Text(Current.CostYears);
    }

    protected override GuideContent Made(IReadOnlyList<GuideContent> all)
    {
        var (threshold, years) = (Number(Threshold), Number(CostYears));
        if (threshold is null) ModelState.AddModelError(nameof(Threshold), GuideTexts.NumberWrong);
        else if (threshold < 0) ModelState.AddModelError(nameof(Threshold), GuideTexts.ThresholdWrong);
        if (years is null) ModelState.AddModelError(nameof(CostYears), GuideTexts.NumberWrong);
        else if (years is < 1 or > GuideRules.MostCostYears) ModelState.AddModelError(nameof(CostYears), string.Format(GuideTexts.CostYearsWrong, GuideRules.MostCostYears));
        return Current with { Threshold = threshold ?? 0, CostYears = years ?? 1 };
    }

    // As people write money: spaces between thousands, perhaps the sign of the euro.
    private static int? Number(string? text)
    {
        var plain = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not '€')).Replace('−', '-');
        return int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
