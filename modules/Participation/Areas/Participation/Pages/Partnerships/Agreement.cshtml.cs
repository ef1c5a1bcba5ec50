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
internal sealed class AgreementModel(ParticipationDbContext db, RecordSurroundings surroundings, IDirectory directory, ICurrentUser user) : PageModel
{
    public Agreement Agreement { get; private set; } = null!;

    public RecordDetails Details { get; private set; } = null!;

    public bool MayEdit => user.May(Rights.EditRegisters);

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(PartnershipTexts.Title, "/participation/partnerships"), new(Agreement.Name, null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await db.Set<Agreement>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } saved) return NotFound();
        Agreement = saved;
        Details = await surroundings.OfAsync(Links.Registers.Agreement, saved, PartnershipFields.Of(saved, await directory.GetAsync(ct)), ct);
        return Page();
    }
}
