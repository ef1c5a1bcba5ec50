using System.Text.Json;
using Hyte.Modules.Files;
using Hyte.Programmes.Web;
using Hyte.Statistics.Sotkanet;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>Keeps on the server what sources have said until a person has decided, what came of it, and Sotkanet's regions. All of it belongs to the person, and goes away in a day.</summary>
public sealed class KeptImports([FromKeyedServices] ProgrammeModule module, IUploads uploads)
{
    private string Pending => $"{module.Id}-source-import";

    private string Reports => $"{module.Id}-source-report";

    private string Regions => $"{module.Id}-sotkanet-regions";

    internal Task<string> KeepAsync(PendingImport pending, CancellationToken ct) => KeepAsync(Pending, pending, ct);

    internal Task<PendingImport?> PendingAsync(string? key, CancellationToken ct) => FindAsync<PendingImport>(Pending, key, ct);

    internal Task ForgetAsync(string? key, CancellationToken ct) => uploads.ForgetAsync(Pending, key, ct);

    internal Task<string> KeepAsync(ImportReport report, CancellationToken ct) => KeepAsync(Reports, report, ct);

    internal Task<ImportReport?> ReportAsync(string? key, CancellationToken ct) => FindAsync<ImportReport>(Reports, key, ct);

    internal Task<string> KeepRegionsAsync(string name, Stream file, CancellationToken ct) => uploads.KeepAsync(Regions, name, file, ct);

    internal async Task<bool> HasRegionsAsync(string? key, CancellationToken ct)
    {
        await using var kept = await uploads.OpenAsync(Regions, key, ct);
        return kept is not null;
    }

    /// <summary>The regions that the person has given before; null when they are not there any more.</summary>
    internal async Task<SotkanetRegions?> RegionsAsync(string? key, CancellationToken ct)
    {
        await using var kept = await uploads.OpenAsync(Regions, key, ct);
        return kept is null ? null : SotkanetRegions.Read(kept.Content);
    }

    private async Task<string> KeepAsync<T>(string purpose, T what, CancellationToken ct)
    {
        using var content = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(what));
        return await uploads.KeepAsync(purpose, typeof(T).Name, content, ct);
    }

    private async Task<T?> FindAsync<T>(string purpose, string? key, CancellationToken ct)
        where T : class
    {
        await using var kept = await uploads.OpenAsync(purpose, key, ct);
        return kept is null ? null : await JsonSerializer.DeserializeAsync<T>(kept.Content, cancellationToken: ct);
    }
}
