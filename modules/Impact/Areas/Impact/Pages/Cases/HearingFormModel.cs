using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What the two pages that write a hearing share.</summary>
internal abstract class HearingFormModel(ReadSheet sheets, GuideShelf guides, TimeProvider clock, ICurrentUser user) : CasePartModel(sheets, user)
{
    public static IReadOnlyList<Choice> Kinds => [new(HearingDraft.OfHearing, HearingTexts.KindHearing, null), new(HearingDraft.OfStatement, HearingTexts.KindStatement, null)];

    public override string Part => "hearings";

    [BindProperty]
    public HearingDraft Input { get; set; } = new();

    public GuideContent Guide { get; private set; } = GuideContent.Standard;

    public IEnumerable<SelectListItem> Groups => Guide.Groups.Select(g => new SelectListItem(g.Name, g.Code)).Prepend(new SelectListItem(HearingTexts.ChooseGroup, ""));

    protected DateOnly Today => FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);

    protected async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        Guide = await guides.ReadAsync(Sheet.GuideNumber ?? 0, ct);
        return true;
    }
}
