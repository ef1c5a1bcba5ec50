using System.IO.Compression;
using System.Text;
using Hyte.Documents.Csv;
using Hyte.Documents.Sheets;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Showing;
using Hyte.Programmes.Seeding;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.OpenData;

/// <summary>Packs what is public of a module's programmes into a zip: tables as CSV files, what their columns mean, and how they may be used.</summary>
/// <param name="module">The module.</param>
/// <param name="db">Its database.</param>
/// <param name="directory">Names of parties and titles.</param>
/// <param name="clock">The day of the data.</param>
public sealed class OpenDataPackage([FromKeyedServices] ProgrammeModule module, [FromKeyedServices] ProgrammeDbContext db, IDirectory directory, TimeProvider clock)
{
    internal async Task<byte[]> MakeAsync(CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            var names = await directory.GetAsync(ct);
            var reading = new OpenDataReading(db, names);
            var written = new List<(string File, Column Column)>();
            void Put<T>(string file, Table<T> table, IEnumerable<T> rows)
            {
                using var entry = Entry(zip, file);
                CsvFile.Write(entry, table.ToSheet(file, rows));
                written.AddRange(table.Columns.Select(column => (file, column)));
            }

            Put("programmes.csv", OpenDataTables.Programmes(names), await reading.ProgrammesAsync(ct));
            Put("focus-areas.csv", OpenDataTables.FocusAreas, await reading.FocusAreasAsync(ct));
            Put("measures.csv", OpenDataTables.Measures, await reading.MeasuresAsync(ct));
            Put("follow-ups.csv", OpenDataTables.FollowUps, await reading.FollowUpsAsync(ct));
            IReadOnlyList<(string? Source, string? Licence)> sources = [];
            if (module.HasIndicators)
            {
                Put("indicators.csv", OpenDataTables.Indicators, await reading.IndicatorsAsync(ct));
                Put("series.csv", OpenDataTables.Series, await reading.SeriesAsync(ct));
                await using (var entry = Entry(zip, "observations.csv"))
                {
                    var table = ObservationTable.Public;
                    await SheetFormat.Csv.WriteAsync(entry, "observations.csv", table.Columns, reading.Observations().Select(table.RowOf), ct);
                    written.AddRange(table.Columns.Select(column => ("observations.csv", column)));
                }

                Put("targets.csv", OpenDataTables.Targets, await reading.TargetsAsync(ct));
                sources = await reading.SourcesAsync(ct);
            }

            Put(ExportTexts.DictionaryName, OpenDataTables.Dictionary, [.. written, .. OpenDataTables.Dictionary.Columns.Select(column => (ExportTexts.DictionaryName, column))]);
            await using var readMe = new StreamWriter(Entry(zip, ExportTexts.ReadMeName), Encoding.UTF8);
            await readMe.WriteAsync(ReadMe(written.Select(c => c.File).Distinct(StringComparer.Ordinal), sources).ReplaceLineEndings("\r\n"));
        }

        return bytes.ToArray();
    }

    private string ReadMe(IEnumerable<string> files, IReadOnlyList<(string? Source, string? Licence)> sources) => string.Format(
        ExportTexts.ReadMe,
        module.Name,
        ExportTexts.City,
        FinnishFormat.Date(clock.Today()),
        ExportTexts.DictionaryName,
        string.Join('\n', files.Select(file => $"- {file}")),
        sources.Count == 0 ? ExportTexts.NoSources : string.Join('\n', sources.Select(Told).Distinct(StringComparer.Ordinal).Select(source => $"- {source}")));

    // What comes from an outside source carries its own licence; the city's own papers are the city's to give.
    private static string Told((string? Source, string? Licence) source)
    {
        var name = SourceText.Of(source.Source, line: null);
        return source.Licence is { } licence ? $"{name}: {licence}" : string.Format(ExportTexts.OwnSource, name);
    }

    private Stream Entry(ZipArchive zip, string file)
    {
        var entry = zip.CreateEntry(file);
        entry.LastWriteTime = clock.GetLocalNow();
        return entry.Open();
    }
}
