using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Partnerships;

internal sealed class TiedAgreements(ParticipationDbContext db) : ITiedRegister
{
    public string Register => Registers.Agreement;

    public string Kind => PartnershipTexts.KindAgreement;

    public async Task<IReadOnlyDictionary<int, string>> TitlesAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        await db.Set<Agreement>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
}

internal sealed class TiedAwards(ParticipationDbContext db) : ITiedRegister
{
    public string Register => Registers.Award;

    public string Kind => PartnershipTexts.KindAward;

    public async Task<IReadOnlyDictionary<int, string>> TitlesAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        await db.Set<Award>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
}

internal sealed class TiedProjects(ParticipationDbContext db) : ITiedRegister
{
    public string Register => Registers.Project;

    public string Kind => PartnershipTexts.KindProject;

    public async Task<IReadOnlyDictionary<int, string>> TitlesAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        await db.Set<Project>().AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
}
