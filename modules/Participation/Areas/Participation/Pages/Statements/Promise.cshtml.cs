using Hyte.Modules.People;
using Hyte.Participation.Statements;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Statements;

/// <summary>How the promise to advisory bodies has been kept, year by year.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class PromiseModel(StatementPromise promise, IDirectory directory) : PageModel
{
    private DirectorySnapshot? _names;

    public IReadOnlyList<IGrouping<int, PromiseLine>> Years { get; private set; } = [];

    public int Given { get; private set; }

    public int Answered { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(StatementTexts.Title, "/participation/statements"), new(StatementTexts.PromiseTitle, null)];

    public async Task OnGetAsync(CancellationToken ct)
    {
        _names = await directory.GetAsync(ct);
        var lines = await promise.ReadAsync(ct);
        (Given, Answered) = (lines.Sum(l => l.Given), lines.Sum(l => l.Answered));
        Years = [.. lines.GroupBy(l => l.Year)];
    }

    public string NameOf(string code) => _names!.NameOf(code);
}
