using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Partnerships;

/// <summary>Agreements that were in force on some day of a year count for that year.</summary>
internal sealed class AgreementCount(ParticipationDbContext db) : ICountedRegister
{
    public string Key => "agreements.in-force";

    public string Name => PartnershipTexts.CountAgreements;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        var last = to < today ? to : today;
        var agreements = await db.Set<Agreement>().AsNoTracking().Where(a => a.StartsOn <= last && (a.EndsOn == null || a.EndsOn >= from)).OrderBy(a => a.StartsOn).ToListAsync(ct);
        return [.. agreements.SelectMany(agreement => YearsOf(agreement, from, last)).OrderBy(item => item.Day)];
    }

    // It counts from its first day in its first year, and from New Year in those that follow.
    private static IEnumerable<CountedItem> YearsOf(Agreement agreement, DateOnly from, DateOnly last)
    {
        var first = agreement.StartsOn < from ? from : agreement.StartsOn;
        var end = agreement.EndsOn < last ? agreement.EndsOn.Value : last;
        for (var year = first.Year; year <= end.Year; year++)
        {
            var day = year == agreement.StartsOn.Year ? agreement.StartsOn : new DateOnly(year, 1, 1);
            yield return new CountedItem(day, $"{agreement.Name}, {agreement.Partner}", Registers.HrefOf(Registers.Agreement, agreement.Id));
        }
    }
}

internal sealed class AwardCount(ParticipationDbContext db) : ICountedRegister
{
    public string Key => "awards.given";

    public string Name => PartnershipTexts.CountAwards;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct) =>
        [.. (await db.Set<Award>().AsNoTracking().Where(a => a.GivenOn >= from && a.GivenOn <= to && a.GivenOn <= today).OrderBy(a => a.GivenOn).ToListAsync(ct))
            .Select(a => new CountedItem(a.GivenOn, $"{a.Name}: {a.Recipient}", Registers.HrefOf(Registers.Award, a.Id)))];
}

/// <summary>Projects count for the year in which they began.</summary>
internal abstract class ProjectCount(ParticipationDbContext db, ProjectKind kind) : ICountedRegister
{
    public abstract string Key { get; }

    public abstract string Name { get; }

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct) =>
        [.. (await db.Set<Project>().AsNoTracking().Where(p => p.Kind == kind && p.StartsOn >= from && p.StartsOn <= to && p.StartsOn <= today).OrderBy(p => p.StartsOn).ToListAsync(ct))
            .Select(p => new CountedItem(p.StartsOn, p.Name, Registers.HrefOf(Registers.Project, p.Id)))];
}

internal sealed class CrowdFundedCount(ParticipationDbContext db) : ProjectCount(db, ProjectKind.CrowdFunded)
{
    public override string Key => "projects.crowd-funded";

    public override string Name => PartnershipTexts.CountCrowdFunded;
}

internal sealed class JointCount(ParticipationDbContext db) : ProjectCount(db, ProjectKind.Joint)
{
    public override string Key => "projects.joint";

    public override string Name => PartnershipTexts.CountJoint;
}
