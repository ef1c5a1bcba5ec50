using Hyte.Modules;
using Hyte.Platform.Audit;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.People;

/// <summary>Creates accounts, closes and opens them, and lets people in who have locked themselves out.</summary>
public sealed class Accounts(PlatformDbContext db, UserManager<User> users, AuditLog audit)
{
    /// <summary>Tells whether the person may give roles, to themselves too. Only others who may so too may handle such an account: else a password link would be a way to every right.</summary>
    public Task<bool> MayManageRolesAsync(string userId, CancellationToken ct) =>
        (from grant in db.Set<Grant>()
         join permission in db.Set<RolePermission>() on grant.RoleId equals permission.RoleId
         where grant.UserId == userId && permission.IsHeld && permission.PermissionId == PlatformPermissions.RolesManage
         select grant.Id).AnyAsync(ct);

    /// <summary>Creates an account without a password; the person sets one through a link.</summary>
    /// <param name="userName">What the person signs in with.</param>
    /// <param name="displayName">The person's name.</param>
    /// <param name="email">The address for reminders, or null.</param>
    /// <returns>The account, or why there is none.</returns>
    public async Task<(User? User, IdentityResult Result)> CreateAsync(string userName, string displayName, string? email = null)
    {
        var user = new User { UserName = userName, DisplayName = displayName, Email = email };
        var entry = audit.Add(db, "account.created", user.Id, after: $"{displayName} ({userName})");
        var result = await users.CreateAsync(user);
        if (result.Succeeded) return (user, result);
        TakeBack(entry);
        return (null, result);
    }

    /// <summary>Makes a token with which the person sets a password: valid for a day, and until the password has been set.</summary>
    public async Task<string> PasswordTokenAsync(User user, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(user);
        audit.Add(db, "account.password-link", user.Id);
        await db.SaveChangesAsync(ct);
        return await users.GeneratePasswordResetTokenAsync(user);
    }

    /// <summary>Sets a password with a token from <see cref="PasswordTokenAsync"/>. Ends every session of the person and lifts a lock-out.</summary>
    public async Task<IdentityResult> SetPasswordAsync(string userId, string token, string password)
    {
        if (await users.FindByIdAsync(userId) is not { IsActive: true } user) return IdentityResult.Failed(users.ErrorDescriber.InvalidToken());
        var entry = audit.Add(db, "account.password-set", user.Id);
        var result = await users.ResetPasswordAsync(user, token, password);
        if (result.Succeeded) await users.SetLockoutEndDateAsync(user, null);
        else TakeBack(entry);
        return result;
    }

    /// <summary>Changes the person's own password; other sessions of the person end.</summary>
    public async Task<IdentityResult> ChangePasswordAsync(User user, string current, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        var entry = audit.Add(db, "account.password-changed", user.Id);
        var result = await users.ChangePasswordAsync(user, current, password);
        if (!result.Succeeded) TakeBack(entry);
        return result;
    }

    /// <summary>Closes an account: nobody signs in with it and its sessions end at once. Its history stays.</summary>
    /// <exception cref="RuleBrokenException">It is the last administrator's.</exception>
    public async Task CloseAsync(User user, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(user);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.EnsureAnotherAdministratorAsync(user.Id, ct);
        user.IsActive = false;
        audit.Add(db, "account.closed", user.Id, after: user.DisplayName);
        await users.UpdateSecurityStampAsync(user);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Opens a closed account again.</summary>
    public async Task OpenAsync(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        user.IsActive = true;
        audit.Add(db, "account.opened", user.Id, after: user.DisplayName);
        await users.UpdateAsync(user);
    }

    /// <summary>Changes or removes the address to which reminders go. Nobody signs in with it, so sessions and password links stay.</summary>
    public async Task ChangeEmailAsync(User user, string? email)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (user.Email == email) return;
        audit.Add(db, "account.email-changed", user.Id, user.Email, email);
        user.Email = email;
        await users.UpdateAsync(user);
    }

    /// <summary>Lifts a lock-out before its time.</summary>
    public async Task UnlockAsync(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        audit.Add(db, "account.unlocked", user.Id);
        await users.ResetAccessFailedCountAsync(user);
        await users.SetLockoutEndDateAsync(user, null);
    }

    // Identity saves by itself, so the entry is added before it is known whether it tells the truth.
    private void TakeBack(AuditEntry entry) => db.Entry(entry).State = EntityState.Detached;
}
