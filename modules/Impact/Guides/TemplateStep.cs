using Hyte.Impact.Data;
using Hyte.Modules.Search;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Guides;

/// <summary>What a template asks to be done besides its rows: whom to hear before the assessment is finished, and what to tell after the decision.</summary>
/// <param name="Template">Name of the template.</param>
/// <param name="Hearing">Whom it wants heard; null for nobody.</param>
/// <param name="IsHeard">They are among the hearings.</param>
/// <param name="Telling">What must be told; null for nothing.</param>
/// <param name="IsPlanned">The telling is among the actions.</param>
/// <param name="IsTold">That action is done.</param>
internal sealed record TemplateStep(string Template, string? Hearing, bool IsHeard, string? Telling, bool IsPlanned, bool IsTold)
{
    private const int ShortestWord = 4;

    /// <summary>The steps of the templates that an assessment uses.</summary>
    /// <param name="guide">The guide of the assessment.</param>
    /// <param name="effects">Perspective, dimension and group of its effects. A template is used when one of its rows is among them, whatever its words have become.</param>
    /// <param name="hearings">Who were heard, and of which group.</param>
    /// <param name="actions">Texts of the actions, and whether they are done.</param>
    public static IReadOnlyList<TemplateStep> Of(GuideContent guide, IReadOnlyCollection<(string Perspective, string Dimension, string? Group)> effects, IReadOnlyCollection<(string Who, string? Group)> hearings, IReadOnlyCollection<(string Text, bool IsDone)> actions) =>
    [
        .. from template in guide.Templates
           where template.Hearing is not null || template.Telling is not null
           where template.Rows.Any(r => effects.Contains((r.Perspective, r.Dimension, r.Group)))
           let heard = template.Hearing is { } whom && hearings.Any(h => Means(h.Who, whom) || (h.Group is { } heardOf && template.Rows.Any(r => r.Group == heardOf) && IsNamed(whom, guide.GroupName(heardOf))))
           let tellings = actions.Where(a => template.Telling is { } told && Means(a.Text, told)).ToList()
           select new TemplateStep(template.Name, template.Hearing, heard, template.Telling, tellings.Count > 0, tellings.Exists(a => a.IsDone)),
    ];

    // Of the groups that the template asks about, those that it names: families are not the children, and a group that has got a longer name is still it.
    private static bool IsNamed(string whom, string group) => Words(group).Intersect(Words(whom), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Words(string text) => SearchText.Fold(text).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= ShortestWord);

    // People add to the words: the place, the day, a name.
    private static bool Means(string text, string words) => SearchText.Fold(text).Contains(SearchText.Fold(words), StringComparison.Ordinal);
}

/// <summary>Reads the steps of a case's templates.</summary>
internal sealed class ReadSteps(ImpactDbContext db)
{
    public async Task<IReadOnlyList<TemplateStep>> OfAsync(int caseId, GuideContent guide, CancellationToken ct)
    {
        var effects = await db.Effects.Where(e => e.CaseId == caseId).Select(e => new { e.Perspective, e.Dimension, e.Group }).Distinct().ToListAsync(ct);
        var hearings = await db.Hearings.Where(h => h.CaseId == caseId).Select(h => new { h.Who, h.Group }).ToListAsync(ct);
        var actions = await db.Mitigations.Where(m => m.CaseId == caseId).Select(m => new { m.Text, m.DoneOn }).ToListAsync(ct);
        return TemplateStep.Of(guide, effects.ConvertAll(e => (e.Perspective, e.Dimension, e.Group)), hearings.ConvertAll(h => (h.Who, h.Group)), actions.ConvertAll(m => (m.Text, m.DoneOn is not null)));
    }
}
