using Hyte.Impact.Cases;
using Hyte.Impact.Effects;
using Hyte.Impact.Links;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What the justifications of one effect rest on. Everybody reads it; while the assessment is open, who prepares adds figures of the product, statements, surveys and documents.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class EvidenceModel(ReadSheet sheets, FindRecords records, EditEvidence edit, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "effects";

    [BindProperty(SupportsGet = true)]
    public int EffectId { get; set; }

    /// <summary>The words that are looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty]
    public EvidenceDraft Input { get; set; } = new();

    /// <summary>The alternatives that it is evidence for.</summary>
    [BindProperty(SupportsGet = true)]
    public List<int> Alternatives { get; set; } = [];

    public SheetEffect Effect { get; private set; } = null!;

    public IReadOnlyList<ReportFigure> Figures { get; private set; } = [];

    public IReadOnlyList<LinkTarget> Records { get; private set; } = [];

    /// <summary>The figures that evidence quotes, as they are now.</summary>
    public IReadOnlyDictionary<string, ReportFigure> Now { get; private set; } = new Dictionary<string, ReportFigure>();

    public IEnumerable<SheetAlternative> Chosen => Sheet.Alternatives.Where(a => Alternatives.Contains(a.Id));

    public string? WrongAlternatives => ModelState[nameof(Alternatives)]?.Errors.FirstOrDefault()?.ErrorMessage;

    public int Found => Figures.Count + Records.Count;

    public static IEnumerable<SelectListItem> Kinds =>
        [new(EvidenceTexts.ChooseKind, ""), .. new[] { EvidenceKind.Document, EvidenceKind.Statement, EvidenceKind.Survey }.Select(k => new SelectListItem(k.Name(), k.ToString()))];

    /// <summary>A newer figure than the one that is quoted; null when there is none.</summary>
    public string? NewerThan(SheetEvidence evidence) =>
        evidence.Figure is { } key && Now.TryGetValue(key, out var figure) && EvidenceContent.From(figure).Text != evidence.Text ? figure.Text : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (Alternatives.Count == 0) Alternatives = [.. Sheet.Alternatives.Select(a => a.Id)];
        return Page();
    }

    public async Task<IActionResult> OnPostFigureAsync(string figure, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        var known = await records.ReadAsync([figure ?? ""], ct);
        return await AddAsync(known.TryGetValue(figure ?? "", out var found) ? EvidenceContent.From(found) : null, ct);
    }

    public async Task<IActionResult> OnPostRecordAsync(string module, RecordKind kind, string code, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        var key = new RecordKey(module ?? "", kind, code ?? "");
        return await AddAsync((await records.ReadAsync([key], ct)).TryGetValue(key, out var found) ? EvidenceContent.From(found) : null, ct);
    }

    public async Task<IActionResult> OnPostTypedAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        var content = Input.Read(Refuse);
        if (Alternatives.Count == 0) ModelState.AddModelError(nameof(Alternatives), EvidenceTexts.AlternativesMissing);
        return content is null || !ModelState.IsValid ? Page() : await AddAsync(content, ct);
    }

    public async Task<IActionResult> OnPostRemoveAsync(int evidence, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        return await DoAsync(async () => await edit.RemoveAsync(Id, EffectId, evidence, ct) is { } text ? string.Format(EvidenceTexts.Removed, text) : EvidenceTexts.Gone);
    }

    private async Task<IActionResult> AddAsync(EvidenceContent? content, CancellationToken ct)
    {
        if (content is null) Refuse("", LinkTexts.NotFound);
        if (Alternatives.Count == 0 && ModelState.IsValid) ModelState.AddModelError(nameof(Alternatives), EvidenceTexts.AlternativesMissing);
        if (!ModelState.IsValid) return Page();
        return await DoAsync(async () => await edit.AddAsync(Id, EffectId, Alternatives, content!, ct) is > 0 and var count ? string.Format(EvidenceTexts.Added, FinnishFormat.Count(count)) : EvidenceTexts.Had);
    }

    private async Task<IActionResult> DoAsync(Func<Task<string>> act)
    {
        try
        {
            TempData["notice"] = await act();
            return LocalRedirect(CasePaths.Part(Id, $"effects/{EffectId}/evidence"));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || Sheet.Effects.FirstOrDefault(e => e.Id == EffectId) is not { } effect) return false;
        Effect = effect;
        Now = await records.ReadAsync([.. effect.Cells.SelectMany(c => c.Evidence).Select(v => v.Figure).OfType<string>().Distinct()], ct);
        if (!IsOpen) return true;
        Figures = await records.FiguresAsync(Q, ct);
        Records = [.. (await records.TargetsAsync(Q, ct)).Where(target => EvidenceContent.From(target) is not null)];
        return true;
    }
}
