namespace Hyte.Modules.People;

/// <summary>The person (or the system) on whose behalf the running code acts.</summary>
public interface ICurrentUser
{
    /// <summary>False for a visitor who has not signed in.</summary>
    bool IsSignedIn { get; }

    /// <summary>Who is written into history. Never null: a visitor is <see cref="Actor.Nobody"/>.</summary>
    Actor Actor { get; }

    /// <summary>Codes of the directory titles that the person holds today; empty for a visitor.</summary>
    IReadOnlyCollection<string> Titles { get; }

    /// <summary>A text that is equal for two people who may do exactly the same things; part of the key of anything cached per rights.</summary>
    string RightsFingerprint { get; }

    /// <summary>Tells whether the person holds the permission everywhere or in its whole module. A switched-off module's permissions are held by nobody.</summary>
    bool May(string permission);

    /// <summary>Tells whether the person holds the permission for something that belongs to these organisation units.</summary>
    /// <param name="permission">A permission's id.</param>
    /// <param name="units">Codes of directory entries; a grant on a unit covers the units below it.</param>
    bool May(string permission, IEnumerable<string> units);
}

/// <summary>Who did something, as it is kept in history for ever.</summary>
/// <param name="Id">The user's id, or <c>system:…</c> for the product's own acts.</param>
/// <param name="Name">How the actor is shown: by title where there is one (<c>kirjastopäällikkö</c>), as the city's papers do.</param>
public sealed record Actor(string Id, string Name)
{
    /// <summary>A visitor who has not signed in.</summary>
    public static Actor Nobody { get; } = new("", "");

    /// <summary>The loader of the city's own data.</summary>
    public static Actor Seed { get; } = new("system:seed", "Aineiston lataus");

    /// <summary>The product itself: jobs, events and migrations.</summary>
    public static Actor System { get; } = new("system:product", "Järjestelmä");
}

/// <summary>Gives the actor of the running request, job or command to code that lives longer than one request.</summary>
public interface IActorAccessor
{
    /// <summary>Whoever acts now; <see cref="Actor.System"/> outside requests.</summary>
    Actor Current { get; }

    /// <summary>Makes somebody else the actor until the result is disposed, in this asynchronous flow only.</summary>
    IDisposable ActAs(Actor actor);
}
