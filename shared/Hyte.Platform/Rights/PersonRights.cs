using Hyte.Modules.People;

namespace Hyte.Platform.Rights;

/// <summary>Answers from the rights that requests are judged by.</summary>
internal sealed class PersonRights(UserRightsCache rights) : IPersonRights
{
    public async ValueTask<bool> MayAsync(string userId, string permission, CancellationToken ct) => (await rights.GetAsync(userId, ct))?.MaySomewhere(permission) == true;
}
