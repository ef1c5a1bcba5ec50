using Hyte.Modules.People;
using Hyte.Participation.Statements;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Statements;

/// <summary>The register of statements.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(StatementRegister register, IDirectory directory, ICurrentUser user, TimeProvider clock) : PageModel
{
    private DirectorySnapshot? _names;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Body { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public bool MayAsk { get; private set; }

    public DateOnly Today { get; private set; }

    public StatementFilter Filter { get; private set; } = new(null, null, null, null);

    public StatementPage Found { get; private set; } = new([], 0, 0, 1, 1);

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        _names = await directory.GetAsync(ct);
        MayAsk = user.May(Rights.AskStatements);
        Today = clock.Today();
        Filter = new StatementFilter(Q, Body, State, Year);
        Found = await register.ReadPageAsync(Filter, PageNumber, Today, ct);
        Bodies = WithAll((await register.BodiesAsync(ct)).Select(code => new SelectListItem(NameOf(code), code, code == Body)).OrderBy(b => b.Text, StringComparer.CurrentCulture));
        States = WithAll(Enum.GetValues<StatementStage>()
            .Select(stage => new SelectListItem(stage.ToMark().Word, stage.ToString().ToLowerInvariant()))
            .Prepend(new SelectListItem(StatementTexts.FilterLate, StatementFilter.Late))
            .Select(item => new SelectListItem(item.Text, item.Value, item.Value == State)));
        Years = WithAll((await register.YearsAsync(ct)).Select(year => new SelectListItem($"{year}", $"{year}", year == Year)));
    }

    public string NameOf(string code) => _names!.NameOf(code);

    /// <summary>What the statement waits for, and until when; null when nothing.</summary>
    public (string Text, bool IsLate)? Waits(StatementRow row) => StatementRules.WaitsUntil(row.Stage, row.DueOn, row.GivenOn) is { } until
        ? (string.Format(row.Stage == StatementStage.Asked ? StatementTexts.WaitsGive : StatementTexts.WaitsAnswer, FinnishFormat.Date(until)), until < Today)
        : null;

    private static List<SelectListItem> WithAll(IEnumerable<SelectListItem> choices) => [new SelectListItem(StatementTexts.FilterAll, ""), .. choices];
}
