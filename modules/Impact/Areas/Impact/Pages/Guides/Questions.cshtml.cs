using Hyte.Impact.Guides;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Impact.Areas.Impact.Pages.Guides;

/// <summary>The form of the screening's questions.</summary>
[Authorize(Policy = ImpactPermissions.GuideEdit)]
internal sealed class QuestionsModel(GuideShelf shelf) : GuideFormModel(shelf)
{
    [BindProperty]
    public List<QuestionRow> Rows { get; set; } = [];

    public override bool HasRows => true;

    public override string Heading => GuideTexts.Questions;

    public override string Lead => string.Format(GuideTexts.QuestionsLead, "{threshold}");

    public IEnumerable<SelectListItem> Templates => Current.Templates.Select(t => new SelectListItem(t.Name, t.Code)).Prepend(new SelectListItem(GuideTexts.NoTemplate, ""));

    protected override void Fill() => Rows = QuestionRow.Of(Current);

    protected override void AddRows() => Rows.Add(new QuestionRow());

    protected override void Merge(GuideContent before) => Rows = GuideRow.Merge(QuestionRow.Of(before), QuestionRow.Of(Current), Rows);

    protected override GuideContent Made(IReadOnlyList<GuideContent> all)
    {
        var taken = all.SelectMany(g => g.Questions).Select(q => q.Code).ToHashSet(StringComparer.Ordinal);
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, row) in Rows.Index().Where(r => !r.Item.IsBlank && !r.Item.Removed))
        {
            var typed = new Typed((field, message) => ModelState.AddModelError($"Rows[{index}].{field}", message));
            var text = typed.Required(nameof(row.Text), row.Text, GuideRules.LongestText, GuideTexts.NameMissing);
            if (text is not null && !texts.Add(text)) typed.Refuse(nameof(row.Text), GuideTexts.NameTaken);
            typed.Optional(nameof(row.Hint), row.Hint, GuideRules.LongestText);
            typed.Required(nameof(row.Reason), row.Reason, GuideRules.LongestText, GuideTexts.ReasonMissing);
        }

        return Current with
        {
            Questions = GuideRow.InOrder(Rows).ConvertAll(r => new ScreeningQuestion(
                r.Key ?? TermCodes.Make(r.Text ?? "", taken), r.Text?.Trim() ?? "", r.Hint?.Trim() ?? "", r.Reason?.Trim() ?? "", string.IsNullOrEmpty(r.Template) ? null : r.Template)),
        };
    }
}
