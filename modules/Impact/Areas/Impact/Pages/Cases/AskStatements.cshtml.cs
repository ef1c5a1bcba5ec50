using Hyte.Impact.Cases;
using Hyte.Impact.Hearings;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The form that asks bodies for their statements on the case.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class AskStatementsModel(ReadSheet sheets, AskStatements asking, CaseStatements statements, IDirectory directory, TimeProvider clock, ICurrentUser user) : CasePartModel(sheets, user)
{
    private const int UsualDays = 30;

    public override string Part => "hearings";

    [BindProperty]
    public StatementAskDraft Input { get; set; } = new();

    public bool HasDesk { get; private set; }

    /// <summary>Who have been asked already: names by code.</summary>
    public IReadOnlyDictionary<string, string> Asked { get; private set; } = new Dictionary<string, string>();

    /// <summary>Who can be asked still: advisory bodies first, then those that decide.</summary>
    public IReadOnlyList<DirectoryEntry> Bodies { get; private set; } = [];

    private DateOnly Today => FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        Input.DueOn = Today.AddDays(UsualDays).ToString("yyyy-MM-dd");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (Input.Read([.. Bodies.Select(b => b.Code)], Today, Refuse) is not { } content) return Page();
        try
        {
            await asking.ExecuteAsync(Sheet, content, ct);
            TempData["notice"] = string.Format(HearingTexts.Asked, string.Join(", ", Bodies.Where(b => content.Bodies.Contains(b.Code)).Select(b => b.Name)));
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        HasDesk = await asking.IsPossibleAsync();
        Asked = (await statements.OfAsync(Id, CurrentUser, ct)).DistinctBy(s => s.BodyCode).ToDictionary(s => s.BodyCode, s => s.BodyName);
        var names = await directory.GetAsync(ct);
        Bodies =
        [
            .. names.Entries
                .Where(e => e.Kind == DirectoryKind.Body && !Asked.ContainsKey(e.Code) && (e.ValidFrom is null || e.ValidFrom <= Today) && (e.ValidTo is null || e.ValidTo >= Today))
                .OrderBy(e => names.Find(e.ParentCode) is not { Kind: DirectoryKind.Body })
                .ThenBy(e => e.Name, StringComparer.CurrentCulture),
        ];
        return true;
    }
}
