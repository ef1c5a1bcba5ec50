using Hyte.Impact.Alternatives;
using Hyte.Impact.Guides;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What the two pages that write an alternative share.</summary>
internal abstract class AlternativeFormModel(ReadSheet sheets, GuideShelf guides, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "alternatives";

    [BindProperty]
    public AlternativeDraft Input { get; set; } = new();

    /// <summary>The years whose costs are asked: from the year of the meeting on, as many as the guide says, and those that have been told.</summary>
    public IReadOnlyList<int> Years => [.. Input.Costs.Keys.Order()];

    protected async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        await AskCostsAsync(ct);
        return true;
    }

    /// <summary>Makes a place for each year that is asked.</summary>
    protected async Task AskCostsAsync(CancellationToken ct)
    {
        var guide = await guides.ReadAsync(Sheet.GuideNumber ?? 0, ct);
        foreach (var year in Input.Costs.Keys.Where(y => y is < 2000 or >= 2100).ToList()) Input.Costs.Remove(year);
        foreach (var year in Enumerable.Range(Sheet.MeetingDate.Year, guide.CostYears)) Input.Costs.TryAdd(year, null);
    }
}
