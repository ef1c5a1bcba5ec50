namespace Hyte.Modules.People;

/// <summary>Tells what a person may do now who is not the one asking: the owner of an address with a key, which answers without signing in.</summary>
/// <remarks>A key outlives the rights that it was made with. Whoever answers to one asks here at each request.</remarks>
public interface IPersonRights
{
    /// <summary>Tells whether the person holds the permission for anything at all, as for opening a page.</summary>
    /// <param name="userId">The person's user id.</param>
    /// <param name="permission">A permission's id.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>False also when there is no such person, or the account has been closed.</returns>
    ValueTask<bool> MayAsync(string userId, string permission, CancellationToken ct);
}
