using System.Text;
using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Modules.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Hyte.Host.Pages.Importing;

/// <summary>Something from a file: uploaded or pasted, looked at line by line, corrected in place, then saved. The file waits on the server in between, so what is saved is what was looked at.</summary>
[RequestSizeLimit(LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = LargestRequest, ValueCountLimit = MostFields)]
internal abstract class PaperPage(IUploads uploads) : PageModel
{
    // Larger than the largest file, so that one that is too large gets an answer on this page and not a cut connection.
    private const int LargestRequest = 60_000_000;

    // A long file has some fields on each of its lines.
    private const int MostFields = 50_000;

    /// <summary>Key of the file that is looked at; null before there is one.</summary>
    public string? Upload { get; private set; }

    /// <summary>What was pasted, when it comes back with a message.</summary>
    public string? Pasted { get; private set; }

    /// <summary>Everything in the file was there already.</summary>
    public bool NothingNew { get; private set; }

    /// <summary>The page's own address.</summary>
    public abstract string Here { get; }

    /// <summary>What the file is kept for; see <see cref="IUploads"/>.</summary>
    protected abstract string Purpose { get; }

    protected virtual PaperLimits Limits { get; } = PaperLimits.Standard with { Rows = 5000 };

    public async Task<IActionResult> OnGetAsync([FromQuery] string? upload, CancellationToken ct)
    {
        if (upload is not null) await LookAsync(upload, ct);
        return Page();
    }

    /// <summary>Takes a file or pasted text and shows what it would do.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, [FromForm] string? pasted, CancellationToken ct)
    {
        Pasted = pasted;
        var isFile = file is { Length: > 0 };
        if (!isFile && string.IsNullOrWhiteSpace(pasted))
        {
            ModelState.AddModelError("file", ImportTexts.Nothing);
            return Page();
        }

        await using var content = isFile ? file!.OpenReadStream() : new MemoryStream(Encoding.UTF8.GetBytes(pasted!));
        var key = await uploads.KeepAsync(Purpose, isFile ? Path.GetFileName(file!.FileName) : ImportTexts.Pasted, content, ct);
        // What cannot be read is told at once, beside the field.
        if (await LookAsync(key, ct)) return LocalRedirect(QueryHelpers.AddQueryString(Here, "upload", key));
        await uploads.ForgetAsync(Purpose, key, ct);
        return Page();
    }

    /// <summary>Looks again with what a person has said.</summary>
    public async Task<IActionResult> OnPostAgainAsync([FromForm] string? upload, CancellationToken ct)
    {
        await LookAsync(upload, ct);
        return Page();
    }

    /// <summary>Saves what was looked at.</summary>
    public async Task<IActionResult> OnPostImportAsync([FromForm] string? upload, CancellationToken ct)
    {
        if (await ReadAsync(upload, ct) is not { } paper) return Page();
        Upload = upload;
        try
        {
            if (await SaveAsync(paper, ct) is { } result)
            {
                await uploads.ForgetAsync(Purpose, upload, ct);
                return LocalRedirect(result);
            }

            NothingNew = ModelState.IsValid;
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError("", refused.Message);
            await LookAsync(upload, ct);
        }

        return Page();
    }

    /// <summary>Drops the file.</summary>
    public async Task<IActionResult> OnPostCancelAsync([FromForm] string? upload, CancellationToken ct)
    {
        await uploads.ForgetAsync(Purpose, upload, ct);
        return LocalRedirect(Here);
    }

    /// <summary>Tells what the file would do.</summary>
    protected abstract Task PreviewAsync(Paper paper, CancellationToken ct);

    /// <summary>Saves the file.</summary>
    /// <returns>Address of the result; null when nothing was saved.</returns>
    protected abstract Task<string?> SaveAsync(Paper paper, CancellationToken ct);

    private async Task<bool> LookAsync(string? key, CancellationToken ct)
    {
        Upload = null;
        if (await ReadAsync(key, ct) is not { } paper) return false;
        try
        {
            await PreviewAsync(paper, ct);
            Upload = key;
            return true;
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError("file", refused.Message);
            return false;
        }
    }

    private async Task<Paper?> ReadAsync(string? key, CancellationToken ct)
    {
        await using var kept = await uploads.OpenAsync(Purpose, key, ct);
        if (kept is null)
        {
            ModelState.AddModelError("file", ImportTexts.Gone);
            return null;
        }

        try
        {
            return PaperReader.Read(kept.Content, kept.Name, Limits);
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError("file", refused.Message);
            return null;
        }
    }
}
