using System.Text;
using System.Text.Json;
using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Hyte.Programmes.Pages;

/// <summary>Follow-ups from a filled table: uploaded or pasted, looked at line by line, then saved as drafts. The paper waits on the server between the two, so what is saved is what was looked at.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="import">Understands and saves.</param>
/// <param name="uploads">Keeps the paper.</param>
/// <param name="user">Who imports.</param>
[RequestSizeLimit(LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
public abstract class FollowUpImportPage(ProgrammeModule module, ProgrammeSnapshots snapshots, ImportFollowUps import, IUploads uploads, ICurrentUser user) : ProgrammePage(module, user)
{
    // Larger than the largest paper, so that one that is too large gets an answer on this page and not a cut connection.
    private const int LargestRequest = 60_000_000;

    private string Purpose => $"{Module.Id}-paper";

    private string ResultPurpose => $"{Module.Id}-paper-result";

    internal IReadOnlyList<Programme> Programmes { get; private set; } = [];

    internal Programme? Programme { get; private set; }

    /// <summary>Key of the paper that is looked at.</summary>
    internal string? Upload { get; private set; }

    /// <summary>What the paper would do, or did; null before there is one.</summary>
    internal PaperOutcome? Outcome { get; private set; }

    internal bool IsDone { get; private set; }

    /// <summary>The fate whose lines are shown; null for all.</summary>
    internal PaperFate? Show { get; private set; }

    internal string Here { get; private set; } = "";

    /// <summary>What was pasted, when it comes back with a message.</summary>
    internal string? Pasted { get; private set; }

    /// <summary>Shows the form, the preview, or what came of an import.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] string? programme, [FromQuery] string? upload, [FromQuery] string? result, [FromQuery] string? show, CancellationToken ct)
    {
        if (!await EnterAsync(programme, ct)) return NotFound();
        Show = result is not null && Enum.TryParse<PaperFate>(show, ignoreCase: true, out var fate) ? fate : null;
        if (Programme is null || (upload is null && result is null)) return Page();
        Here = result is null ? At(("upload", upload)) : At(("result", result));
        if (result is not null) await ReadResultAsync(result, ct);
        else await PreviewAsync(upload!, ct);
        if (Outcome is null && ModelState.IsValid) ModelState.AddModelError("file", ImportTexts.Gone);
        return Page();
    }

    /// <summary>Takes a file or pasted text and shows what it would do.</summary>
    public async Task<IActionResult> OnPostAsync([FromForm] string? programme, IFormFile? file, [FromForm] string? pasted, CancellationToken ct)
    {
        if (!await EnterAsync(programme, ct) || Programme is null) return NotFound();
        if (file is { Length: > 0 })
        {
            await using var content = file.OpenReadStream();
            return await KeepAsync(Path.GetFileName(file.FileName), content, ct);
        }

        if (string.IsNullOrWhiteSpace(pasted))
        {
            ModelState.AddModelError("file", ImportTexts.Nothing);
            return Page();
        }

        Pasted = pasted;
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(pasted));
        return await KeepAsync(ImportTexts.Pasted, text, ct);
    }

    /// <summary>Saves what was looked at.</summary>
    public async Task<IActionResult> OnPostImportAsync([FromForm] string? programme, [FromForm] string? upload, CancellationToken ct)
    {
        if (!await EnterAsync(programme, ct) || Programme is null) return NotFound();
        if (!CurrentUser.May(ProgrammePermissions.EditFollowUp(Module.Id))) return Forbid();
        if (await ReadPaperAsync(upload, ct) is not { } paper)
        {
            ModelState.AddModelError("file", ImportTexts.Gone);
            return Page();
        }

        PaperOutcome outcome;
        try
        {
            outcome = await import.ExecuteAsync(paper, Programme.Id, Answers(), ct);
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return await OnPostAgainAsync(programme, upload, ct);
        }

        await uploads.ForgetAsync(Purpose, upload, ct);
        if (outcome.RunId is { } run) return Redirect(Module.Import(run, made: true));
        // Nothing was new, so there is nothing to log; what came of each line is told all the same.
        using var told = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(outcome));
        return Redirect(At(("result", await uploads.KeepAsync(ResultPurpose, paper.Name, told, ct))));
    }

    /// <summary>Looks again with what a person has said of names that are alike.</summary>
    public async Task<IActionResult> OnPostAgainAsync([FromForm] string? programme, [FromForm] string? upload, CancellationToken ct)
    {
        if (!await EnterAsync(programme, ct) || Programme is null) return NotFound();
        Upload = upload;
        Here = At(("upload", upload));
        if (await ReadPaperAsync(upload, ct) is { } paper) Outcome = await import.PreviewAsync(paper, Programme.Id, Answers(), ct);
        else ModelState.AddModelError("file", ImportTexts.Gone);
        return Page();
    }

    /// <summary>Drops the paper.</summary>
    public async Task<IActionResult> OnPostCancelAsync([FromForm] string? programme, [FromForm] string? upload, CancellationToken ct)
    {
        await uploads.ForgetAsync(Purpose, upload, ct);
        return Redirect(Module.FollowUpImport(programme));
    }

    internal bool UsesSuggestions => Request.HasFormContentType && Answers().UsesSuggestions;

    internal string At(params (string Key, string? Value)[] query) => query.Aggregate(
        Module.FollowUpImport(Programme?.Code), (address, pair) => pair.Value is null ? address : QueryHelpers.AddQueryString(address, pair.Key, pair.Value));

    private async Task<bool> EnterAsync(string? programme, CancellationToken ct)
    {
        Programmes = await snapshots.ListAsync(ct);
        Programme = Choose(Programmes, programme);
        Heading = ImportTexts.Title;
        Crumbs = [new Crumb(Module.Name, Module.Home(programme)), new Crumb(PageTexts.FollowUp, Module.FollowUp(programme)), new Crumb(ImportTexts.Title, null)];
        return Programme is not null || string.IsNullOrEmpty(programme);
    }

    private async Task<IActionResult> KeepAsync(string name, Stream content, CancellationToken ct)
    {
        var key = await uploads.KeepAsync(Purpose, name, content, ct);
        // What cannot be read is told at once, beside the field.
        if (await ReadPaperAsync(key, ct) is not null) return Redirect(At(("upload", key)));
        await uploads.ForgetAsync(Purpose, key, ct);
        return Page();
    }

    private async Task PreviewAsync(string key, CancellationToken ct)
    {
        if (await ReadPaperAsync(key, ct) is not { } paper) return;
        Upload = key;
        Outcome = await import.PreviewAsync(paper, Programme!.Id, PaperAnswers.None, ct);
    }

    private async Task<Paper?> ReadPaperAsync(string? key, CancellationToken ct)
    {
        await using var kept = await uploads.OpenAsync(Purpose, key, ct);
        if (kept is null) return null;
        try
        {
            return PaperReader.Read(kept.Content, kept.Name, PaperLimits.Standard);
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError("file", refused.Message);
            return null;
        }
    }

    private async Task ReadResultAsync(string key, CancellationToken ct)
    {
        await using var kept = await uploads.OpenAsync(ResultPurpose, key, ct);
        if (kept is null) return;
        Outcome = await JsonSerializer.DeserializeAsync<PaperOutcome>(kept.Content, cancellationToken: ct);
        IsDone = true;
    }

    private PaperAnswers Answers()
    {
        var replaced = new Dictionary<string, int>(StringComparer.Ordinal);
        var same = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in Request.Form)
        {
            if (name.StartsWith("ok-", StringComparison.Ordinal) && int.TryParse(value, out var version)) replaced[name[3..]] = version;
            else if (name.StartsWith("same-", StringComparison.Ordinal)) same.Add(name[5..]);
        }

        return new PaperAnswers(Request.Form["suggested"] == "true", replaced, same);
    }
}
