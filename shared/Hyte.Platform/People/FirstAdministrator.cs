using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.People;

/// <summary>Lets whoever can read the server's console create the first administrator, once.</summary>
public sealed class FirstAdministrator(PlatformDbContext db, UserManager<User> users, AuditLog audit, IActorAccessor actors, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>Makes a new token, which replaces an earlier one.</summary>
    /// <returns>256 random bits as text for an address; null when there is an administrator already.</returns>
    public async Task<string?> InviteAsync(CancellationToken ct)
    {
        if (await db.AdministratorIds().AnyAsync(ct)) return null;
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var link = await db.Set<FirstAdministratorLink>().SingleOrDefaultAsync(ct);
        if (link is null) db.Add(link = new FirstAdministratorLink());
        link.TokenHash = Hash(token);
        link.ExpiresAt = clock.GetUtcNow().UtcDateTime + Lifetime;
        await db.SaveChangesAsync(ct);
        return token;
    }

    /// <summary>Tells whether the token would be taken now.</summary>
    public async Task<bool> AcceptsAsync(string? token, CancellationToken ct) =>
        await FindAsync(token, ct) is not null && !await db.AdministratorIds().AnyAsync(ct);

    /// <summary>Creates the administrator and uses the token up.</summary>
    /// <param name="token">The token of the link.</param>
    /// <param name="userName">What the person signs in with.</param>
    /// <param name="displayName">The person's name.</param>
    /// <param name="password">The password.</param>
    /// <param name="ct">Cancels the creation.</param>
    /// <returns>The administrator, or why there is none; a refused password leaves the token usable.</returns>
    public async Task<(User? User, IdentityResult Result)> CreateAsync(string? token, string userName, string displayName, string password, CancellationToken ct)
    {
        // The transaction writes from its start, so of two who use the link at once the second finds an administrator.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await FindAsync(token, ct) is not { } link || await db.AdministratorIds().AnyAsync(ct))
            return (null, IdentityResult.Failed(users.ErrorDescriber.InvalidToken()));

        var user = new User { UserName = userName, DisplayName = displayName };
        var result = await users.CreateAsync(user, password);
        if (!result.Succeeded) return (null, result);

        using (actors.ActAs(new Actor(user.Id, PeopleTexts.RoleAdministrator)))
        {
            audit.Add(db, "account.first-administrator", user.Id, after: $"{displayName} ({userName})");
        }

        db.Add(new Grant(user.Id, StandardRoles.Administrator, ScopeKind.Everything, ""));
        db.Remove(link);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return (user, result);
    }

    private async Task<FirstAdministratorLink?> FindAsync(string? token, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(token) || await db.Set<FirstAdministratorLink>().SingleOrDefaultAsync(ct) is not { } link) return null;
        var isRight = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(token)), Encoding.ASCII.GetBytes(link.TokenHash));
        return isRight && clock.GetUtcNow().UtcDateTime < link.ExpiresAt ? link : null;
    }

    private static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
