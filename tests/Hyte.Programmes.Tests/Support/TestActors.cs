using Hyte.Modules.People;

namespace Hyte.Programmes.Tests.Support;

internal sealed class TestActors : IActorAccessor
{
    public static Actor Librarian { get; } = new("u1", "kirjastopäällikkö");

    public static Actor Coordinator { get; } = new("u2", "hyvinvointikoordinaattori");

    public Actor Current { get; private set; } = Librarian;

    public IDisposable ActAs(Actor actor)
    {
        var before = Current;
        Current = actor;
        return new Restore(() => Current = before);
    }

    private sealed class Restore(Action act) : IDisposable
    {
        public void Dispose() => act();
    }
}
