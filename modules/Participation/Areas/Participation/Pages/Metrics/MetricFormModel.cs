using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Hyte.Programmes.Plan;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Metrics;

/// <summary>What the forms of a new metric and of one that is changed have in common.</summary>
internal abstract class MetricFormModel(ParticipationDbContext db, IEnumerable<ICountedRegister> registers, IEnumerable<IExperience> experiences) : PageModel
{
    [BindProperty]
    public MetricDraft Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds { get; } = [new SelectListItem(MetricTexts.ChooseKind, ""), .. Enum.GetValues<MetricKind>().Select(kind => new SelectListItem(kind.Word(), $"{kind}"))];

    public IReadOnlyList<SelectListItem> Registers { get; } = [new SelectListItem(MetricTexts.ChooseRegister, ""), .. registers.OrderBy(r => r.Name, StringComparer.CurrentCulture).Select(r => new SelectListItem(r.Name, r.Key))];

    public IReadOnlyList<SelectListItem> Questions { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Actions { get; private set; } = [];

    public abstract IReadOnlyList<Crumb> Crumbs { get; }

    protected ParticipationDbContext Db => db;

    protected async Task FillAsync(CancellationToken ct)
    {
        var questions = new List<SelectListItem> { new(MetricTexts.ChooseQuestion, "") };
        foreach (var experience in experiences)
        {
            questions.AddRange((await experience.OfferAsync(ct)).Select(q => new SelectListItem(q.Name, $"{q.SurveyId}:{q.QuestionId}")));
        }

        Questions = questions;
        var actions = await db.Measures.AsNoTracking().Where(m => m.Programme.Status != ProgrammeStatus.Closed && m.IsFollowedUp)
            .OrderBy(m => m.Programme.StartYear).ThenBy(m => m.Order)
            .Select(m => new { m.Id, m.Number, Name = m.WorkingName ?? m.DecidedName }).ToListAsync(ct);
        Actions = [new SelectListItem(MetricTexts.ChooseAction, ""), .. actions.Select(a => new SelectListItem($"{a.Number} {a.Name}", $"{a.Id}"))];
    }

    protected MetricContent? ReadInput() =>
        MetricContent.Read(Input, [.. registers.Select(r => r.Key)], (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));
}
