using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Editing;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>Closes a survey or a question of the week for good, by telling what it changed.</summary>
[Authorize(Policy = Rights.EditSurveys)]
internal sealed class CloseModel(ParticipationDbContext db, SurveyLife life) : PageModel
{
    public Survey Survey { get; private set; } = null!;

    [BindProperty]
    public string? WhatChanged { get; set; }

    [BindProperty]
    public string? Link { get; set; }

    public string Href => SurveyPlaces.Of(Survey.Kind, Survey.Id);

    public string ResultsHref => SurveyPlaces.ResultsOf(Survey.Kind, Survey.Id);

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SurveyTexts.Title, SurveyPlaces.Surveys), new(Survey.Title, Href), new(SurveyTexts.CloseTitle, null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => await FindAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        var typed = new TypedTexts(ModelState.AddModelError);
        typed.Required(nameof(WhatChanged), WhatChanged, Survey.LongestChange, SurveyTexts.WhatChangedMissing);
        if (typed.Optional(nameof(Link), Link, Survey.LongestLink) is { } link && !IsLink(link)) typed.Refuse(nameof(Link), SurveyTexts.LinkFormat);
        if (typed.Refused) return Page();
        try
        {
            await life.CloseAsync(id, WhatChanged, Link, ct);
            TempData["notice"] = SurveyTexts.Closed;
            return LocalRedirect(Href);
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> FindAsync(int id, CancellationToken ct)
    {
        if (await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } survey) return false;
        Survey = survey;
        return true;
    }

    private static bool IsLink(string link) =>
        (link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) && !link.Contains('\\', StringComparison.Ordinal))
        || (Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps);
}
