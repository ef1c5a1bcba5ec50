using Hyte.Modules.People;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Http;

namespace Hyte.Platform.People;

/// <summary>The person of the running request. Reads the rights that <see cref="UserRightsMiddleware"/> has put on it, and asks no database.</summary>
internal sealed class CurrentUser(IHttpContextAccessor http, IActorAccessor actors) : ICurrentUser
{
    private UserRights? Rights => http.HttpContext?.Features.Get<UserRights>();

    public bool IsSignedIn => Rights is not null;

    public Actor Actor => actors.Current;

    public IReadOnlyCollection<string> Titles => Rights?.Titles ?? [];

    public string RightsFingerprint => Rights?.Fingerprint ?? "visitor";

    public bool May(string permission) => Rights?.May(permission) == true;

    public bool May(string permission, IEnumerable<string> units) => Rights?.May(permission, units) == true;
}
