using System.Collections.Concurrent;
using Hyte.Modules.Mail;
using Hyte.Modules.People;
using Hyte.Modules.Privacy;

namespace Hyte.Participation.Tests;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>A signed-in person who may do everything unless a test says otherwise.</summary>
internal sealed class KnownUser : ICurrentUser, IPersonRights
{
    public bool IsSignedIn { get; set; } = true;

    public Actor Actor { get; set; } = new("u1", "hyvinvointikoordinaattori");

    public IReadOnlyCollection<string> Titles { get; set; } = ["hyvinvointikoordinaattori"];

    public string RightsFingerprint => "all";

    /// <summary>Permissions that the person lacks.</summary>
    public HashSet<string> Lacks { get; } = new(StringComparer.Ordinal);

    public bool May(string permission) => !Lacks.Contains(permission);

    /// <summary>The account of the person has not been closed.</summary>
    public bool IsOpen { get; set; } = true;

    public ValueTask<bool> MayAsync(string userId, string permission, CancellationToken ct) => ValueTask.FromResult(IsOpen && May(permission));

    public bool May(string permission, IEnumerable<string> units) => !Lacks.Contains(permission);
}

/// <summary>Takes messages instead of a mail server.</summary>
internal sealed class PostBox : IMailer
{
    public bool IsAvailable { get; set; } = true;

    public ConcurrentQueue<PlainMail> Sent { get; } = new();

    public Task<bool> SendAsync(PlainMail mail, CancellationToken ct)
    {
        if (IsAvailable) Sent.Enqueue(mail);
        return Task.FromResult(IsAvailable);
    }
}

/// <summary>Remembers which personal data was shown to whom.</summary>
internal sealed class NotedReads : IPersonalDataLog
{
    public ConcurrentQueue<(string Act, string Target, string What)> Notes { get; } = new();

    public Task ShownAsync(string target, string what, CancellationToken ct) => NoteAsync("shown", target, what);

    public Task ExportedAsync(string target, string what, CancellationToken ct) => NoteAsync("exported", target, what);

    public Task ErasedAsync(string target, string what, CancellationToken ct) => NoteAsync("erased", target, what);

    private Task NoteAsync(string act, string target, string what)
    {
        Notes.Enqueue((act, target, what));
        return Task.CompletedTask;
    }
}
