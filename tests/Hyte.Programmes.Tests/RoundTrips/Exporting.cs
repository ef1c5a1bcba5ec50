using Hyte.Documents.Papers;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Tests.Support;
using Hyte.Programmes.Web;
using Hyte.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Tests.RoundTrips;

/// <summary>The page that gives tables as files, for somebody who may do nothing.</summary>
internal sealed class Exporting(TestDbContext db, ReadModels models)
    : FollowUpExportPage(new ProgrammeModule("test", "Kokeilu"), new ProgrammeSnapshots(db, models), TestDirectory.Small, Nobody.Here)
{
    /// <summary>Asks for a file and reads it as a paper.</summary>
    public static async Task<Paper> ReadAsync(TestDbContext db, ReadModels models, Func<Exporting, Task<IActionResult>> ask, string format)
    {
        var file = Assert.IsType<FileContentResult>(await ask(new Exporting(db, models)));
        return PaperReader.Read(new MemoryStream(file.FileContents), $"taulukko.{format}", PaperLimits.Standard);
    }
}
