using Hyte.Impact.Cases;
using Hyte.Impact.Guides;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Guides;

/// <summary>The form of a list of names: groups, horizons, likelihoods, perspectives, the dimensions of one, templates.</summary>
[Authorize(Policy = ImpactPermissions.GuideEdit)]
internal sealed class ListModel(GuideShelf shelf) : GuideFormModel(shelf)
{
    private const int EmptyRows = 2;

    [BindProperty(SupportsGet = true)]
    public string List { get; set; } = "";

    /// <summary>The perspective whose dimensions these are; null for a list of the guide itself.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    [BindProperty]
    public List<TermRow> Rows { get; set; } = [];

    public GuideList Shown { get; private set; } = null!;

    public override bool HasRows => true;

    public override string Heading => Shown.Title;

    public override string Lead => Shown.Lead;

    public override IReadOnlyList<Crumb> Crumbs => Of is null
        ? base.Crumbs
        : [new(Texts.ModuleName, CasePaths.Home), new(GuideTexts.Title, GuidePaths.Home), new(GuideTexts.Perspectives, GuidePaths.Part(List)), new(Heading, null)];

    protected override bool Find()
    {
        if (GuideList.Find(List, Of, Current) is not { } found) return false;
        Shown = found;
        return true;
    }

    protected override void Fill() => Rows = TermRow.Of(Shown.Read(Current) ?? []);

    protected override void AddRows() => Rows.AddRange(Enumerable.Range(0, EmptyRows).Select(_ => new TermRow()));

    protected override void Merge(GuideContent before) => Rows = GuideRow.Merge(TermRow.Of(Shown.Read(before) ?? []), TermRow.Of(Shown.Read(Current) ?? []), Rows);

    protected override GuideContent Made(IReadOnlyList<GuideContent> all)
    {
        RefuseNames();
        var taken = all.SelectMany(g => Shown.Read(g) ?? []).Select(t => t.Code).ToHashSet(StringComparer.Ordinal);
        return Shown.Write(Current, GuideRow.InOrder(Rows).ConvertAll(r => new Term(r.Key ?? TermCodes.Make(r.Name ?? "", taken), r.Name?.Trim() ?? "")));
    }

    private void RefuseNames()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, row) in Rows.Index().Where(r => !r.Item.IsBlank && !r.Item.Removed))
        {
            if (string.IsNullOrWhiteSpace(row.Name)) ModelState.AddModelError($"Rows[{index}].Name", GuideTexts.NameMissing);
            else if (!seen.Add(row.Name.Trim())) ModelState.AddModelError($"Rows[{index}].Name", GuideTexts.NameTaken);
        }
    }
}
