using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.FirstPage;

/// <summary>Keeps what everybody's first page needs of the registers until something in the module, or a name in the directory, changes. For requests that only read.</summary>
internal sealed class KeptReads(ParticipationDbContext db, [FromKeyedServices(ParticipationModule.Id)] ReadModels models, IDirectory directory)
{
    private long? _version;

    /// <summary>Gives what is kept, or reads it.</summary>
    /// <param name="key">What is asked for; unique in the module.</param>
    /// <param name="read">Reads it. It is shared by all requests: nothing in it may depend on who asks, or on the time of day.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<T> GetAsync<T>(string key, Func<DirectorySnapshot, CancellationToken, Task<T>> read, CancellationToken ct)
        where T : class
    {
        var names = await directory.GetAsync(ct);
        // The first look is enough for one request: what it then shows was true when it began.
        _version ??= await db.ReadDataVersionAsync(ct);
        return await models.GetAsync(_version.Value, $"{key}, directory {names.Serial}", cancel => read(names, cancel), ct);
    }
}
