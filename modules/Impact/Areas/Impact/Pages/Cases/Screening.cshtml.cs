using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Guides;
using Hyte.Impact.Screenings;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The screening: short questions, what they recommend, and what is decided. Everybody reads it; who prepares fills it in.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class ScreeningModel(ReadSheet sheets, GuideShelf guides, ScreenCase screening, IDirectory directory, ICurrentUser user) : CasePartModel(sheets, user)
{
    private Guide _guide = null!;
    private DirectorySnapshot _names = null!;

    public static IReadOnlyList<Choice> YesNo => [new("yes", ScreeningTexts.Yes, null), new("no", ScreeningTexts.No, null)];

    public static IReadOnlyList<Choice> Decisions =>
        [new(nameof(ScreeningDecision.Assess), ScreeningTexts.Assess, null), new(nameof(ScreeningDecision.NotAssess), ScreeningTexts.NotAssess, null)];

    public override string Part => "screening";

    [BindProperty]
    public ScreeningDraft Input { get; set; } = new();

    /// <summary>The guide that the form was drawn from: one that comes into force in between does not change the questions under a person's hands.</summary>
    [BindProperty]
    public int GuideNumber { get; set; }

    public GuideContent Guide { get; private set; } = GuideContent.Standard;

    /// <summary>What the answers recommend; null before they have been looked at.</summary>
    public Recommendation? Recommendation { get; private set; }

    public bool MayScreen => MayEdit && Sheet.Stage is (Stage.Draft or Stage.Screening);

    public IEnumerable<string> Titles => _names.Entries
        .Where(e => e.Kind == DirectoryKind.Title && e.ValidTo is null).Select(e => e.Name).Order(StringComparer.CurrentCulture);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FillAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRecommendAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (!MayScreen) return Forbid();
        Recommend();
        foreach (var open in Recommendation!.Open) Refuse($"{nameof(Input.Answers)}[{open.Code}]", ScreeningTexts.AnswerOne);
        if (Recommendation.Open.Count > 0) Recommendation = null;
        else if (Input.Decision is null) Input.Decision = Recommendation.ShouldAssess == true ? ScreeningDecision.Assess : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (!MayScreen) return Forbid();
        Recommend();
        if (ScreeningContent.Read(Input, _guide, _names, Refuse) is not { } content) return Page();
        try
        {
            await screening.ExecuteAsync(Id, content, ct);
            TempData["notice"] = string.Format(ScreeningTexts.Saved, content.Decision == ScreeningDecision.Assess ? ScreeningTexts.Assess : ScreeningTexts.NotAssess);
            return LocalRedirect(CasePaths.Case(Id));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }

    private void Recommend() => Recommendation = Screenings.Recommendation.Of(Guide, ScreeningContent.AnswersOf(Input, Guide));

    private async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        _names = await directory.GetAsync(ct);
        _guide = await guides.FindAsync(GuideNumber, ct) ?? await guides.NewestAsync(ct);
        (Guide, GuideNumber) = (_guide.Read(), _guide.Number);
        // The form reads every question's answer, given or not.
        foreach (var question in Guide.Questions) Input.Answers.TryAdd(question.Code, null);
        return true;
    }
}
