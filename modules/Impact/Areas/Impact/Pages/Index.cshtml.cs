using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.ListCases;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Impact.Areas.Impact.Pages;

/// <summary>The register of decision cases.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class IndexModel(CaseRegister register, IDirectory directory, ICurrentUser user) : PageModel
{
    private DirectorySnapshot? _names;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Stage { get; set; }

    /// <summary>The page's number; <c>page</c> itself is the name of this Razor page among the route values.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public bool MayOpen { get; private set; }

    public CaseFilter Filter { get; private set; } = new(null, null, null);

    public CasePage Found { get; private set; } = new([], 0, 1, 1);

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Stages { get; private set; } = [];

    /// <summary>Why the cases of this page are not assessed, when it is those that are asked for.</summary>
    public IReadOnlyDictionary<int, ReasonNotTo> ReasonsNotTo { get; private set; } = new Dictionary<int, ReasonNotTo>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        _names = await directory.GetAsync(ct);
        MayOpen = user.May(ImpactPermissions.CaseEdit);
        // A stage that does not exist, as any other field that makes no sense, limits nothing.
        Filter = new CaseFilter(Q, Body, Year, StageNames.Find(Stage));
        Found = await register.ReadPageAsync(Filter, PageNumber, ct);
        Bodies = WithAll((await register.BodiesAsync(ct)).Select(code => new SelectListItem(NameOf(code), code, code == Body)).OrderBy(b => b.Text, StringComparer.CurrentCulture));
        if (Filter.Stage == Assessments.Stage.NotAssessed) ReasonsNotTo = await register.ReasonsNotToAsync(Found.Rows, ct);
        Stages = WithAll(Enum.GetValues<Assessments.Stage>().Select(stage => new SelectListItem(stage.Name(), stage.Code(), stage == Filter.Stage)));
        Years = WithAll((await register.YearsAsync(ct)).Select(year => new SelectListItem($"{year}", $"{year}", year == Year)));
    }

    public string NameOf(string code) => _names!.NameOf(code);

    public string PreparerOf(CaseRow row) => _names!.PreparerName(row.PreparerTitleCode, row.PreparerName);

    public string? SignerOf(ReasonNotTo reason) => _names!.PersonName(reason.SignedByTitleCode, reason.SignedByName);

    private static List<SelectListItem> WithAll(IEnumerable<SelectListItem> choices) => [new SelectListItem(Texts.FilterAll, ""), .. choices];
}
