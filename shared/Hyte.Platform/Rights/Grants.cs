using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Rights;

/// <summary>Gives roles to people and takes them back.</summary>
public sealed class Grants(PlatformDbContext db, PermissionCatalogue permissions, IDirectory directory, AuditLog audit)
{
    /// <summary>The roles that a person has, as people read them.</summary>
    public async Task<IReadOnlyList<GrantedRole>> OfAsync(string userId, CancellationToken ct)
    {
        var rows = await (
            from grant in db.Set<Grant>()
            join role in db.Set<RoleDefinition>() on grant.RoleId equals role.Id
            where grant.UserId == userId
            orderby role.Order, grant.Id
            select new { grant.Id, role.Title, grant.ScopeKind, grant.ScopeValue }).ToListAsync(ct);
        var units = await directory.GetAsync(ct);
        return [.. rows.Select(row => new GrantedRole(row.Id, row.Title, row.ScopeKind switch
        {
            ScopeKind.Everything => PeopleTexts.ScopeEverything,
            ScopeKind.Module => string.Format(PeopleTexts.ScopeModule, permissions.Groups.FirstOrDefault(g => g.Owner == row.ScopeValue)?.Name ?? row.ScopeValue),
            _ => string.Format(PeopleTexts.ScopeUnit, units.NameOf(row.ScopeValue)),
        }))];
    }

    /// <summary>The roles that can be given, in their order.</summary>
    public async Task<IReadOnlyList<RoleDefinition>> RolesAsync(CancellationToken ct) =>
        await db.Set<RoleDefinition>().AsNoTracking().OrderBy(r => r.Order).ThenBy(r => r.Id).ToListAsync(ct);

    /// <summary>Gives a role. Does nothing when the person has it already in the same scope.</summary>
    /// <exception cref="RuleBrokenException">There is no such person, role, module or unit.</exception>
    public async Task GiveAsync(string userId, string roleId, ScopeKind kind, string? value, CancellationToken ct)
    {
        var grant = new Grant(userId, roleId, kind, value ?? "");
        await RefuseUnknownAsync(grant, ct);
        if (await db.Set<Grant>().AnyAsync(g => g.UserId == userId && g.RoleId == roleId && g.ScopeKind == kind && g.ScopeValue == grant.ScopeValue, ct)) return;
        db.Add(grant);
        audit.Add(db, "grant.given", userId, after: Describe(grant));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes a granted role back.</summary>
    /// <returns>False when it had been taken already.</returns>
    /// <exception cref="RuleBrokenException">It is the last administrator's.</exception>
    public async Task<bool> TakeAsync(string userId, int grantId, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Set<Grant>().SingleOrDefaultAsync(g => g.Id == grantId && g.UserId == userId, ct) is not { } grant) return false;
        if (grant is { RoleId: StandardRoles.Administrator, ScopeKind: ScopeKind.Everything }) await db.EnsureAnotherAdministratorAsync(userId, ct);
        db.Remove(grant);
        audit.Add(db, "grant.taken", userId, before: Describe(grant));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private async Task RefuseUnknownAsync(Grant grant, CancellationToken ct)
    {
        if (!await db.Users.AnyAsync(u => u.Id == grant.UserId, ct)) throw new RuleBrokenException("people.unknown", PeopleTexts.UserUnknown);
        if (!await db.Set<RoleDefinition>().AnyAsync(r => r.Id == grant.RoleId, ct)) throw new RuleBrokenException("role.unknown", PeopleTexts.RoleUnknown);
        if (grant.ScopeKind == ScopeKind.Module && permissions.Groups.All(g => g.Owner != grant.ScopeValue))
            throw new RuleBrokenException("grant.module-unknown", PeopleTexts.ScopeModuleUnknown);
        if (grant.ScopeKind == ScopeKind.Unit && (await directory.GetAsync(ct)).Find(grant.ScopeValue) is null)
            throw new RuleBrokenException("grant.unit-unknown", PeopleTexts.ScopeUnitUnknown);
    }

    private static string Describe(Grant grant) =>
        grant.ScopeKind == ScopeKind.Everything ? grant.RoleId : $"{grant.RoleId} ({grant.ScopeKind.ToString().ToLowerInvariant()}: {grant.ScopeValue})";
}

/// <summary>A role that a person has.</summary>
/// <param name="GrantId">Key of the grant.</param>
/// <param name="Role">Title of the role.</param>
/// <param name="Scope">How far it reaches, in words.</param>
public sealed record GrantedRole(int GrantId, string Role, string Scope);
