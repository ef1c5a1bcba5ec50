using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Pages.Records;
using Hyte.Participation.Partnerships;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Partnerships;

[Authorize(Policy = Rights.Read)]
internal sealed class ProjectModel(ParticipationDbContext db, RecordSurroundings surroundings, ICurrentUser user) : PageModel
{
    public Project Project { get; private set; } = null!;

    public RecordDetails Details { get; private set; } = null!;

    public bool MayEdit => user.May(Rights.EditRegisters);

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(PartnershipTexts.Title, "/participation/partnerships"), new(Project.Name, null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await db.Set<Project>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } saved) return NotFound();
        Project = saved;
        Details = await surroundings.OfAsync(Links.Registers.Project, saved, PartnershipFields.Of(saved), ct);
        return Page();
    }
}
