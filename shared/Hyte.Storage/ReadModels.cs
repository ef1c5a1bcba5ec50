using System.Collections.Immutable;

namespace Hyte.Storage;

/// <summary>What has been read of a module's own data and is kept in memory, each under the data version that it was read at. One for each module, under its id as the key.</summary>
/// <remarks>
/// Whoever asks reads the data version first, which every save raises in its own transaction: what is older than that is never given out, so nothing here is ever stale.
/// What is kept is shared by all requests: it must not change, and nothing in it may depend on who asked.
/// </remarks>
public sealed class ReadModels : IDisposable
{
    /// <summary>How many are kept at most; a module has a programme or two in use at a time.</summary>
    public const int Most = 16;

    private readonly SemaphoreSlim _oneReads = new(1, 1);
    private volatile Kept _kept = new(long.MinValue);

    /// <summary>Gives what is kept, or reads it. Of several that ask at the same time one reads and the others wait for it.</summary>
    /// <param name="version">The data version, read before this.</param>
    /// <param name="key">What is asked for; unique in the module.</param>
    /// <param name="read">Reads it, at that version or a newer one.</param>
    /// <param name="ct">Stops waiting or reading.</param>
    public async ValueTask<T> GetAsync<T>(long version, string key, Func<CancellationToken, Task<T>> read, CancellationToken ct)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        if (_kept.Find<T>(version, key) is { } found) return found;

        await _oneReads.WaitAsync(ct);
        try
        {
            if (_kept.Find<T>(version, key) is { } foundMeanwhile) return foundMeanwhile;
            var made = await read(ct);
            // A request that began before the last change reads for itself: what the newer ones share is not thrown away for it.
            if (version >= _kept.Version) _kept = _kept.With(version, key, made);
            return made;
        }
        finally
        {
            _oneReads.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _oneReads.Dispose();

    /// <summary>All that is kept, of one version. Replaced as a whole, so that version and content are always seen together.</summary>
    private sealed record Kept(long Version)
    {
        private ImmutableDictionary<string, object> _models = ImmutableDictionary<string, object>.Empty;

        public T? Find<T>(long version, string key)
            where T : class =>
            version == Version ? (T?)_models.GetValueOrDefault(key) : null;

        public Kept With(long version, string key, object model)
        {
            var others = version == Version && _models.Count < Most ? _models : _models.Clear();
            return new Kept(version) { _models = others.SetItem(key, model) };
        }
    }
}
