using Microsoft.AspNetCore.Identity;

namespace Hyte.Platform.People;

/// <summary>Keeps the people whose accounts have been closed from signing in.</summary>
internal sealed class ActiveAccount : IUserConfirmation<User>
{
    public Task<bool> IsConfirmedAsync(UserManager<User> manager, User user) => Task.FromResult(user.IsActive);
}
