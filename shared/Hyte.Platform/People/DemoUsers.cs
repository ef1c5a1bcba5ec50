using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Hyte.Platform.People;

/// <summary>Invented people, one for each standard role, who exist in the development environment only and sign in without a password.</summary>
public sealed class DemoUsers(PlatformDbContext db, UserManager<User> users, IDirectory directory, IHostEnvironment environment)
{
    private static readonly DateOnly HeldSince = new(2023, 1, 1);

    private static readonly Demo[] Invented =
    [
        new("maija.mallikas", "Maija Mallikas", StandardRoles.MeasureOwner, "liikuntapaallikko", "kirjastopaallikko"),
        new("kalle.kokeilija", "Kalle Kokeilija", StandardRoles.Coordinator, "hyvinvointikoordinaattori"),
        new("jaana.johtava", "Jaana Johtava", StandardRoles.Management, "sivistysjohtaja"),
        new("arvo.arvioija", "Arvo Arvioija", StandardRoles.AssessmentPreparer),
        new("oili.osallinen", "Oili Osallinen", StandardRoles.ParticipationCoordinator, "osallisuuskoordinaattori"),
        new("pekka.paakayttaja", "Pekka Pääkäyttäjä", StandardRoles.Administrator),
    ];

    /// <summary>True in the development environment; elsewhere nothing of this exists.</summary>
    public bool AreAllowed => environment.IsDevelopment();

    /// <summary>The people to choose from, in the order of their roles; empty outside development.</summary>
    public async Task<IReadOnlyList<DemoUser>> ListAsync(CancellationToken ct)
    {
        if (!AreAllowed) return [];
        var list = await (
            from user in db.Users
            join grant in db.Set<Grant>() on user.Id equals grant.UserId
            join role in db.Set<RoleDefinition>() on grant.RoleId equals role.Id
            where user.IsDemo && user.IsActive
            orderby role.Order
            select new DemoUser(user.Id, user.DisplayName, role.Title)).AsNoTracking().ToListAsync(ct);
        return [.. list.DistinctBy(u => u.Id)];
    }

    /// <summary>The demo user with the id; null when there is none or this is not development.</summary>
    public Task<User?> FindAsync(string? id, CancellationToken ct) =>
        AreAllowed ? db.Users.SingleOrDefaultAsync(u => u.Id == id && u.IsDemo && u.IsActive, ct) : Task.FromResult<User?>(null);

    /// <summary>Makes those who are missing in development, and removes every one of them anywhere else.</summary>
    internal async Task EnsureAsync(CancellationToken ct)
    {
        if (!AreAllowed && !await db.Users.AnyAsync(u => u.IsDemo, ct)) return;
        var known = await db.Users.Where(u => u.IsDemo).ToListAsync(ct);
        if (!AreAllowed)
        {
            db.RemoveRange(known);
            await db.SaveChangesAsync(ct);
            return;
        }

        var snapshot = await directory.GetAsync(ct);
        foreach (var demo in Invented.Where(demo => known.TrueForAll(u => u.UserName != demo.UserName)))
        {
            var user = new User { UserName = demo.UserName, DisplayName = demo.Name, IsDemo = true };
            // A city of its own may already have a person of that user name.
            if (!(await users.CreateAsync(user)).Succeeded) continue;
            db.Add(new Grant(user.Id, demo.Role, ScopeKind.Everything, ""));
            db.AddRange(demo.Titles.Where(title => snapshot.Find(title) is not null).Select(title => new TitleHoldingRow(title, user.Id, HeldSince, to: null)));
            await db.SaveChangesAsync(ct);
        }
    }

    private sealed record Demo(string UserName, string Name, string Role, params IReadOnlyList<string> Titles);
}

/// <summary>An invented person to sign in as.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Role">Title of the person's role.</param>
public sealed record DemoUser(string Id, string Name, string Role);
