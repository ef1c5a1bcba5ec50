using System.Text;
using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Hyte.Programmes.Pages;

/// <summary>Something from a paper: uploaded or pasted, looked at line by line, corrected in place, then saved. The paper waits on the server in between, so what is saved is what was looked at.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="uploads">Keeps the paper.</param>
/// <param name="user">Who imports.</param>
[RequestSizeLimit(LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = LargestRequest, ValueCountLimit = MostFields)]
public abstract class PaperImportPage(ProgrammeModule module, ProgrammeSnapshots snapshots, IUploads uploads, ICurrentUser user) : ProgrammePage(module, user)
{
    // Larger than the largest paper, so that one that is too large gets an answer on this page and not a cut connection.
    private const int LargestRequest = 60_000_000;

    // A long paper has some fields on each of its lines.
    private const int MostFields = 50_000;

    /// <summary>How much of a paper is read at most. Its lines are judged together, and a person goes through all of them on one page.</summary>
    internal static readonly PaperLimits Limits = PaperLimits.Standard with { Rows = 5000 };

    internal IReadOnlyList<Programme> Programmes { get; private set; } = [];

    internal Programme? Programme { get; private set; }

    /// <summary>Key of the paper that is looked at; null before there is one.</summary>
    internal string? Upload { get; private set; }

    /// <summary>What was pasted, when it comes back with a message.</summary>
    internal string? Pasted { get; private set; }

    /// <summary>Everything in the paper was there already.</summary>
    internal bool NothingNew { get; private protected set; }

    /// <summary>Lines in the order that the person has chosen.</summary>
    internal LinesByCertainty ByCertainty(IEnumerable<IReadLine> lines) => new([.. lines], Request.HasFormContentType && Request.Form["order"] == "paper");

    /// <summary>The page's address with what it needs to know of where the paper goes.</summary>
    internal abstract string Here { get; }

    private protected abstract string Title { get; }

    private protected abstract string Purpose { get; }

    /// <summary>Shows the form, or what the paper would do.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] string? programme, [FromQuery] string? upload, CancellationToken ct)
    {
        if (!await EnterAsync(programme, ct)) return NotFound();
        if (upload is not null) await LookAsync(upload, ct);
        return Page();
    }

    /// <summary>Takes a file or pasted text and shows what it would do.</summary>
    public async Task<IActionResult> OnPostAsync([FromForm] string? programme, IFormFile? file, [FromForm] string? pasted, CancellationToken ct)
    {
        if (!await EnterAsync(programme, ct)) return NotFound();
        Pasted = pasted;
        if (file is not { Length: > 0 } && string.IsNullOrWhiteSpace(pasted)) ModelState.AddModelError("file", ImportTexts.Nothing);
        CheckPlace();
        if (!ModelState.IsValid) return Page();
        await using var content = file is { Length: > 0 } ? file.OpenReadStream() : new MemoryStream(Encoding.UTF8.GetBytes(pasted!));
        var key = await uploads.KeepAsync(Purpose, file is { Length: > 0 } ? Path.GetFileName(file.FileName) : ImportTexts.Pasted, content, ct);
        // What cannot be read is told at once, beside the field.
        if (await ReadPaperAsync(key, ct) is not null) return Redirect(QueryHelpers.AddQueryString(Here, "upload", key));
        await uploads.ForgetAsync(Purpose, key, ct);
        return Page();
    }

    /// <summary>Looks again with what a person has said.</summary>
    public async Task<IActionResult> OnPostAgainAsync([FromForm] string? programme, [FromForm] string? upload, CancellationToken ct)
    {
        if (!await EnterAsync(programme, ct)) return NotFound();
        await LookAsync(upload, ct);
        return Page();
    }

    /// <summary>Saves what was looked at.</summary>
    public async Task<IActionResult> OnPostImportAsync([FromForm] string? programme, [FromForm] string? upload, CancellationToken ct)
    {
        if (!await EnterAsync(programme, ct)) return NotFound();
        if (!MaySave) return Forbid();
        if (await ReadPaperAsync(upload, ct) is not { } paper)
        {
            if (ModelState.IsValid) ModelState.AddModelError("file", ImportTexts.Gone);
            return Page();
        }

        try
        {
            if (await SaveAsync(paper, ct) is { } run)
            {
                await uploads.ForgetAsync(Purpose, upload, ct);
                return Redirect(Module.Import(run, made: true));
            }

            NothingNew = true;
            Upload = upload;
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError("", refused.Message);
            await LookAsync(upload, ct);
        }

        return Page();
    }

    /// <summary>Drops the paper.</summary>
    public async Task<IActionResult> OnPostCancelAsync([FromForm] string? programme, [FromForm] string? upload, CancellationToken ct)
    {
        await EnterAsync(programme, ct);
        await uploads.ForgetAsync(Purpose, upload, ct);
        return Redirect(Here);
    }

    private protected abstract bool MaySave { get; }

    /// <summary>Tells what the paper would do.</summary>
    private protected abstract Task PreviewAsync(Paper paper, CancellationToken ct);

    /// <summary>Saves the paper.</summary>
    /// <returns>Key of the import; null when nothing was new.</returns>
    private protected abstract Task<int?> SaveAsync(Paper paper, CancellationToken ct);

    /// <summary>Tells what is wrong with where the paper is to go.</summary>
    private protected virtual void CheckPlace()
    {
    }

    private protected bool Posted(string name) => Request.HasFormContentType && Request.Form[name] == "true";

    private async Task<bool> EnterAsync(string? programme, CancellationToken ct)
    {
        Programmes = await snapshots.ListAsync(ct);
        Programme = Choose(Programmes, programme);
        Heading = Title;
        Crumbs = [new Crumb(Module.Name, Module.Home(programme)), new Crumb(PageTexts.FollowUp, Module.FollowUp(programme)), new Crumb(Title, null)];
        return Accepts(programme);
    }

    /// <summary>True when the paper can go to the programme of the code.</summary>
    private protected virtual bool Accepts(string? programme) => Programme is not null || string.IsNullOrEmpty(programme);

    private async Task LookAsync(string? key, CancellationToken ct)
    {
        Upload = null;
        if (await ReadPaperAsync(key, ct) is not { } paper)
        {
            if (ModelState.IsValid) ModelState.AddModelError("file", ImportTexts.Gone);
            return;
        }

        try
        {
            await PreviewAsync(paper, ct);
            Upload = key;
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError("", refused.Message);
        }
    }

    private async Task<Paper?> ReadPaperAsync(string? key, CancellationToken ct)
    {
        await using var kept = await uploads.OpenAsync(Purpose, key, ct);
        if (kept is null) return null;
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
