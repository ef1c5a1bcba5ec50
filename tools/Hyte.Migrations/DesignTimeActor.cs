using Hyte.Modules.People;

namespace Hyte.Migrations;

/// <summary>Nobody saves anything while a migration is being made, but a module's context expects somebody to ask.</summary>
internal sealed class DesignTimeActor : IActorAccessor
{
    public Actor Current => Actor.System;

    public IDisposable ActAs(Actor actor) => throw new NotSupportedException("No one acts at design time.");
}
