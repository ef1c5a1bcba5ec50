namespace Hyte.Modules.Files;

/// <summary>Keeps what a person has uploaded until the person decides what to do with it: between the preview of an import and the import.</summary>
/// <remarks>What is kept belongs to whoever uploaded it, is no part of backups, and goes away by itself after <see cref="Lifetime"/>.</remarks>
public interface IUploads
{
    /// <summary>How long an upload is kept.</summary>
    static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);

    /// <summary>Keeps a file for the person of the request.</summary>
    /// <param name="purpose">What it is for, in lower case: <c>welfare-values</c>. It is found for the same purpose only.</param>
    /// <param name="name">The name that people know it by.</param>
    /// <param name="content">Its bytes, read to the end.</param>
    /// <param name="ct">Cancels; nothing is kept then.</param>
    /// <returns>The key to find it by; nobody can guess it.</returns>
    Task<string> KeepAsync(string purpose, string name, Stream content, CancellationToken ct);

    /// <summary>Opens a file that the person of the request has uploaded.</summary>
    /// <returns>Null when there is none of that key and purpose, when it is somebody else's, or when its time is over.</returns>
    Task<Upload?> OpenAsync(string purpose, string? key, CancellationToken ct);

    /// <summary>Removes a file of the person of the request; nothing happens when it is not there.</summary>
    Task ForgetAsync(string purpose, string? key, CancellationToken ct);
}

/// <summary>An upload, open for reading. Disposing it closes the file.</summary>
/// <param name="Name">The name that people know it by.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Upload(string Name, Stream Content) : IAsyncDisposable
{
    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
