using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Tells on the first page how many cases the register holds; the worked example is none of the city's.</summary>
internal sealed class CaseTile(ImpactDbContext db) : IDashboardTile
{
    public async Task<Tile?> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(ImpactPermissions.Read)) return null;
        var count = await db.Cases.Readable(user).CountAsync(c => !c.IsExample, ct);
        return new Tile(Texts.ModuleName, "/impact", count == 0 ? Texts.NoCases : FinnishFormat.Count(count, Texts.CaseOne, Texts.CaseMany));
    }
}
