namespace Hyte.Documents.Pdf;

/// <summary>A folder that only this user can look into and that holds all that one print makes: page, profile of the browser, PDF. Gone when the print is.</summary>
internal sealed class PrintFolder : IAsyncDisposable
{
    private const int Tries = 20;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hyte-pdf-");

    public string Root => _folder.FullName;

    public string Page => Path.Combine(Root, "page.html");

    public string Profile => Path.Combine(Root, "profile");

    public string Pdf => Path.Combine(Root, "page.pdf");

    // A browser that was just ended may still be writing its last file.
    public async ValueTask DisposeAsync()
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                _folder.Delete(recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && left > 0)
            {
                await Task.Delay(50, CancellationToken.None);
            }
        }
    }
}
