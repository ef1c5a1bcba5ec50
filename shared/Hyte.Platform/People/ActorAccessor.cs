using Hyte.Modules.People;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Http;

namespace Hyte.Platform.People;

/// <inheritdoc cref="IActorAccessor"/>
internal sealed class ActorAccessor(IHttpContextAccessor http) : IActorAccessor
{
    private readonly AsyncLocal<Actor?> _actingAs = new();

    public Actor Current => _actingAs.Value ?? OfRequest();

    public IDisposable ActAs(Actor actor)
    {
        var before = _actingAs.Value;
        _actingAs.Value = actor;
        return new Acting(() => _actingAs.Value = before);
    }

    private Actor OfRequest() => http.HttpContext is { } context
        ? context.Features.Get<UserRights>()?.Actor ?? Actor.Nobody
        : Actor.System;

    private sealed class Acting(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
