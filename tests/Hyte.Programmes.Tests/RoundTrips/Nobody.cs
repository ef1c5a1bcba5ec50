using Hyte.Modules.People;

namespace Hyte.Programmes.Tests.RoundTrips;

/// <summary>Somebody who may do nothing: a file that leaves holds no more for those who may.</summary>
internal sealed class Nobody : ICurrentUser
{
    public static Nobody Here { get; } = new();

    public bool IsSignedIn => false;

    public Actor Actor => Actor.System;

    public IReadOnlyCollection<string> Titles => [];

    public string RightsFingerprint => "";

    public bool May(string permission) => false;

    public bool May(string permission, IEnumerable<string> units) => false;
}
