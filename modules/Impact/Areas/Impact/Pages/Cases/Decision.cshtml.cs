using System.Globalization;
using Hyte.Impact.Cases;
using Hyte.Impact.Sheets;
using Hyte.Impact.Versions;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What the body decided on the newest version. Everybody reads it; who presents records it.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class DecisionModel(ReadSheet sheets, ReadVersions versions, RecordDecision record, IDirectory directory, TimeProvider clock, ICurrentUser user) : CasePartModel(sheets, user)
{
    private IReadOnlyList<VersionLine> _versions = [];

    public override string Part => "decision";

    [BindProperty]
    public DecisionDraft Input { get; set; } = new();

    /// <summary>Key of the kept version that the form was drawn for.</summary>
    [BindProperty]
    public int VersionId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>The newest version; null before the assessment has been attached.</summary>
    public VersionLine? Latest { get; private set; }

    /// <summary>What the body had before it: its alternatives and its proposal are chosen among, not the present ones.</summary>
    public CaseSheet? Kept { get; private set; }

    /// <summary>What somebody else saved in between; null when nobody did.</summary>
    public CaseDecision? Saved { get; private set; }

    public DirectorySnapshot Names { get; private set; } = null!;

    public bool MayRecord => MayPresent && RecordDecision.IsPossible(Sheet.Stage);

    /// <summary>Decisions on earlier versions, newest first.</summary>
    public IEnumerable<VersionLine> Earlier => _versions.Skip(1).Where(v => v.Decision is not null);

    public IEnumerable<SelectListItem> Bodies => Names.Entries
        .Where(e => e.Kind == DirectoryKind.Body).OrderBy(e => e.Name, StringComparer.CurrentCulture)
        .Select(e => new SelectListItem(e.Name, e.Code)).Prepend(new SelectListItem(DecisionTexts.ChooseBody, ""));

    public IEnumerable<SelectListItem> Alternatives =>
    [
        new SelectListItem(DecisionTexts.ChooseAlternative, ""),
        .. Kept!.Alternatives.Select(a => new SelectListItem(a.Id == Kept.ProposedAlternativeId ? $"{a.Label} ({DecisionTexts.Proposed})" : a.Label, a.Id.ToString(CultureInfo.InvariantCulture))),
        new SelectListItem(DecisionTexts.NoAlternative, DecisionDraft.None),
    ];

    private DateOnly Today => FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);

    public string ChosenIn(CaseDecision decision) => Kept?.Alternatives.FirstOrDefault(a => a.Id == decision.AlternativeId)?.Label ?? DecisionTexts.NoAlternative;

    public string Decided(CaseDecision decision) => string.Format(VersionTexts.Decided, Names.NameOf(decision.BodyCode), FinnishFormat.Date(decision.DecidedOn), decision.Section);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (Latest is null) return Page();
        VersionId = Latest.Id;
        if (Latest.Decision is { } decision) (Input, Version) = (DecisionDraft.Of(decision), decision.Version);
        else (Input.BodyCode, Input.DecidedOn) = (Kept!.BodyCode, Kept.MeetingDate <= Today ? Kept.MeetingDate.ToString("yyyy-MM-dd") : null);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct) || Kept is null) return NotFound();
        if (!MayPresent) return Forbid();
        if (Input.Read(Kept, Names, Today, Refuse) is not { } content) return Page();
        try
        {
            Saved = await record.ExecuteAsync(Id, VersionId, Version, content, ct);
            if (Saved is not null)
            {
                Version = Saved.Version;
                return Page();
            }

            TempData["notice"] = DecisionTexts.Saved;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            // The form is drawn for the newest version now: what it offers and what it was written for are told apart.
            if (Latest is not null) VersionId = Latest.Id;
            Refuse("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        Names = await directory.GetAsync(ct);
        _versions = await versions.OfAsync(Id, ct);
        if (_versions is not [var latest, ..]) return true;
        Latest = latest;
        Kept = await versions.FindAsync(Id, latest.Number, ct) is { } kept ? SheetJson.Read(kept.Json) : null;
        return true;
    }
}
