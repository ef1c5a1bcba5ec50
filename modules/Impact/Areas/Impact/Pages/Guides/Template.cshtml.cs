using Hyte.Impact.Cases;
using Hyte.Impact.Guides;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Impact.Areas.Impact.Pages.Guides;

/// <summary>The form of one template: its rows, whom it wants heard and what must be told afterwards.</summary>
[Authorize(Policy = ImpactPermissions.GuideEdit)]
internal sealed class TemplateModel(GuideShelf shelf) : GuideFormModel(shelf)
{
    private const int EmptyRows = 2;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public string? Hearing { get; set; }

    [BindProperty]
    public string? Telling { get; set; }

    [BindProperty]
    public List<EffectRow> Rows { get; set; } = [];

    public override bool HasRows => true;

    public override string Heading => string.Format(GuideTexts.TemplateTitle, Template?.Name);

    public override string Lead => GuideTexts.TemplateLead;

    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.ModuleName, CasePaths.Home), new(GuideTexts.Title, GuidePaths.Home), new(GuideTexts.Templates, GuidePaths.Part("templates")), new(Heading, null)];

    public IEnumerable<SelectListItem> Dimensions =>
    [
        new SelectListItem("", ""),
        .. from perspective in Current.Perspectives
           let under = new SelectListGroup { Name = perspective.Name }
           from dimension in perspective.Dimensions
           select new SelectListItem(dimension.Name, $"{perspective.Code}/{dimension.Code}") { Group = under },
    ];

    public IEnumerable<SelectListItem> Groups => Current.Groups.Select(g => new SelectListItem(g.Name, g.Code)).Prepend(new SelectListItem(GuideTexts.NoGroup, ""));

    private EffectTemplate? Template => In(Current);

    protected override bool Find() => Template is not null;

    protected override void Fill() => (Hearing, Telling, Rows) = (Template!.Hearing, Template.Telling, EffectRow.Of(Template));

    protected override void AddRows() => Rows.AddRange(Enumerable.Range(0, EmptyRows).Select(_ => new EffectRow()));

    protected override void Merge(GuideContent before)
    {
        Rows = GuideRow.Merge(EffectRow.Of(In(before)), EffectRow.Of(Template), Rows);
        if (Hearing == In(before)?.Hearing) Hearing = Template!.Hearing;
        if (Telling == In(before)?.Telling) Telling = Template!.Telling;
    }

    protected override GuideContent Made(IReadOnlyList<GuideContent> all)
    {
        foreach (var (index, row) in Rows.Index().Where(r => !r.Item.IsBlank && !r.Item.Removed))
        {
            var refused = new Typed((field, message) => ModelState.AddModelError($"Rows[{index}].{field}", message));
            refused.Required(nameof(row.Text), row.Text, GuideRules.LongestText, GuideTexts.NameMissing);
            if (string.IsNullOrEmpty(row.Dimension)) refused.Refuse(nameof(row.Dimension), GuideTexts.DimensionMissing);
        }

        var typed = new Typed(ModelState.AddModelError);
        var hearing = typed.Optional(nameof(Hearing), Hearing, GuideRules.LongestHearing);
        var telling = typed.Optional(nameof(Telling), Telling, GuideRules.LongestTelling);
        var made = Template! with { Hearing = hearing, Telling = telling, Rows = GuideRow.InOrder(Rows).ConvertAll(RowOf) };
        return Current with { Templates = [.. Current.Templates.Select(t => t.Code == Code ? made : t)] };
    }

    private EffectTemplate? In(GuideContent guide) => guide.Templates.FirstOrDefault(t => t.Code == Code);

    private static TemplateRow RowOf(EffectRow row)
    {
        var codes = (row.Dimension ?? "").Split('/', 2);
        return new TemplateRow(codes[0], codes.ElementAtOrDefault(1) ?? "", row.Text?.Trim() ?? "", string.IsNullOrEmpty(row.Group) ? null : row.Group);
    }
}
