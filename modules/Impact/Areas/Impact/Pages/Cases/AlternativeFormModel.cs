using Hyte.Impact.Alternatives;
using Hyte.Impact.Guides;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What the two pages that write an alternative share.</summary>
internal abstract class AlternativeFormModel(ReadSheet sheets, GuideShelf guides, ICurrentUser user) : CasePartModel(sheets, user)
{
    private int _costYears;

    public override string Part => "alternatives";

    [BindProperty]
    public AlternativeDraft Input { get; set; } = new();

    /// <summary>The years whose costs are asked: from the year of the meeting on, as many as the guide says, and those that have been told.</summary>
    public IReadOnlyList<int> Years => [.. Enumerable.Range(Sheet.MeetingDate.Year, _costYears).Union(Input.Costs.Keys).Where(y => y is >= 2000 and < 2100).Order()];

    protected async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        _costYears = (await guides.ReadAsync(Sheet.GuideNumber ?? 0, ct)).CostYears;
        return true;
    }
}
