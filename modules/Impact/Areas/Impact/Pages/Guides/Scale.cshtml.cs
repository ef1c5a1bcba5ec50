using System.Globalization;
using Hyte.Impact.Guides;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Guides;

/// <summary>The form of the scale. The number of a step is its code and never changes; its name does.</summary>
[Authorize(Policy = ImpactPermissions.GuideEdit)]
internal sealed class ScaleModel(GuideShelf shelf) : GuideFormModel(shelf)
{
    [BindProperty]
    public List<ScaleRow> Rows { get; set; } = [];

    public override bool HasRows => true;

    public override string Heading => GuideTexts.Scale;

    public override string Lead => GuideTexts.ScaleLead;

    protected override void Fill() => Rows = ScaleRow.Of(Current);

    protected override void AddRows() => Rows.Add(new ScaleRow());

    protected override void Merge(GuideContent before) => Rows = GuideRow.Merge(ScaleRow.Of(before), ScaleRow.Of(Current), Rows);

    protected override GuideContent Made(IReadOnlyList<GuideContent> all)
    {
        var steps = new List<ScaleStep>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, row) in Rows.Index().Where(r => !r.Item.IsBlank && !r.Item.Removed))
        {
            var isNumber = int.TryParse((row.Key ?? row.Value)?.Trim().Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= GuideRules.LargestStep;
            if (!isNumber) ModelState.AddModelError($"Rows[{index}].Value", string.Format(GuideTexts.ValueWrong, GuideRules.LargestStep));
            if (string.IsNullOrWhiteSpace(row.Name)) ModelState.AddModelError($"Rows[{index}].Name", GuideTexts.NameMissing);
            else if (!names.Add(row.Name.Trim())) ModelState.AddModelError($"Rows[{index}].Name", GuideTexts.NameTaken);
            steps.Add(new ScaleStep(value, row.Name?.Trim() ?? ""));
        }

        return Current with { Scale = [.. steps.OrderByDescending(s => s.Value)] };
    }
}
