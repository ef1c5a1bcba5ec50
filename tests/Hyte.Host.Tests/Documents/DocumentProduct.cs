using System.Diagnostics;
using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests.Documents;

/// <summary>The product with one case, whose versions the tests keep.</summary>
public sealed class DocumentProduct : IAsyncLifetime
{
    private int _versions;

    public HyteApp App { get; } = HyteApp.Start(("Hyte:Chromium", Programs.Chromium ?? ""));

    /// <summary>Somebody who may read cases and no more.</summary>
    public HttpClient Reader { get; private set; } = null!;

    public HttpClient Preparer { get; private set; } = null!;

    /// <summary>Address of the case.</summary>
    public string Case { get; private set; } = "";

    public int CaseId => int.Parse(Case.Split('/')[^1]);

    public async Task InitializeAsync()
    {
        Preparer = await App.SignInAsync(StandardRoles.AssessmentPreparer);
        Reader = await App.SignInAsync(StandardRoles.MeasureOwner);
        using var opened = await HyteApp.PostAsync(
            Preparer, "/impact/cases/new", "/impact/cases/new",
            ("Input.Number", KeptAssessment.Number), ("Input.Title", "Talvikunnossapidon reitit"), ("Input.BodyCode", "kaupunginhallitus"), ("Input.MeetingDate", "2027-05-03"), ("Input.Preparer", "Valmistelija"));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        // The first case of the register is the worked example.
        Case = opened.Headers.Location!.ToString();
    }

    /// <summary>Keeps an assessment as the next version of the case.</summary>
    /// <returns>Its number.</returns>
    public async Task<int> KeepAsync(KeptAssessment assessment)
    {
        var number = Interlocked.Increment(ref _versions);
        await KeptVersion.PutAsync(App.DataDirectory, CaseId, number, assessment);
        return number;
    }

    /// <summary>Makes the PDF of a version as a person does and waits for it; of the present state when there is no version.</summary>
    public async Task<byte[]> PdfAsync(int? version, string kind)
    {
        var page = $"{Case}/{(version is { } number ? $"versions/{number}" : "documents")}/{kind}/pdf";
        using var started = await HyteApp.PostAsync(Reader, page, page);
        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        for (var left = 450; left > 0; left--)
        {
            using var answer = await Reader.GetAsync(new Uri(page + "?handler=File", UriKind.Relative));
            if (answer.IsSuccessStatusCode) return await answer.Content.ReadAsByteArrayAsync();
            await Task.Delay(200);
        }

        throw new TimeoutException((await HyteApp.ReadAsync(Reader, page)).QuerySelector("#content")!.TextContent);
    }

    /// <summary>The Word file as an office program prints it.</summary>
    public async Task<byte[]> ConvertedAsync(int version, string kind)
    {
        var folder = Directory.CreateTempSubdirectory("hyte-word-");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var file = Path.Combine(folder.FullName, "asiakirja.docx");
            await File.WriteAllBytesAsync(file, await Reader.GetByteArrayAsync(new Uri($"{Case}/versions/{version}/{kind}?handler=Docx", UriKind.Relative)));
            // A profile of its own: another run of the program would take the file over and return at once.
            using var office = Process.Start(new ProcessStartInfo(Programs.LibreOffice!, [$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, file]))!;
            await office.WaitForExitAsync(patience.Token);
            return await File.ReadAllBytesAsync(Path.ChangeExtension(file, ".pdf"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public async Task DisposeAsync()
    {
        Preparer.Dispose();
        Reader.Dispose();
        await App.DisposeAsync();
    }
}
