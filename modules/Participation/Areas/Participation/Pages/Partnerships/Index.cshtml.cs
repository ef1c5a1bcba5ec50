using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Partnerships;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Partnerships;

/// <summary>Agreements, awards and projects, newest first.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(ParticipationDbContext db, ICurrentUser user, TimeProvider clock) : PageModel
{
    private const int Most = 200;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public bool MayEdit => user.May(Rights.EditRegisters);

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q);

    public DateOnly Today { get; } = clock.Today();

    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];

    public IReadOnlyList<Award> Awards { get; private set; } = [];

    public IReadOnlyList<Project> Projects { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var words = Modules.Search.SearchText.Fold(Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (agreements, awards, projects) = (db.Set<Agreement>().AsNoTracking(), db.Set<Award>().AsNoTracking(), db.Set<Project>().AsNoTracking());
        foreach (var word in words)
        {
            agreements = agreements.Where(a => a.SearchText.Contains(word));
            awards = awards.Where(a => a.SearchText.Contains(word));
            projects = projects.Where(p => p.SearchText.Contains(word));
        }

        Agreements = await agreements.OrderByDescending(a => a.StartsOn).ThenByDescending(a => a.Id).Take(Most).ToListAsync(ct);
        Awards = await awards.OrderByDescending(a => a.GivenOn).ThenByDescending(a => a.Id).Take(Most).ToListAsync(ct);
        Projects = await projects.OrderByDescending(p => p.StartsOn).ThenByDescending(p => p.Id).Take(Most).ToListAsync(ct);
    }
}
