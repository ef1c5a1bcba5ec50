using Hyte.Impact.ReadCase;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>Everything that has been done to a case and its parts.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class HistoryModel(ReadSheet sheets, CaseStory story, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "";

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public StoryPage Story { get; private set; } = new([], 0, 1, 1);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Story = await story.ReadAsync(Id, PageNumber, CaseStory.PageSize, ct);
        return Page();
    }
}
