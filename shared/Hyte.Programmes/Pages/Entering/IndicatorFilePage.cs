using System.Globalization;
using System.Text.Json;
using Hyte.Documents.Sheets;
using Hyte.Modules.Files;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Indicators.Entering.Files;
using Hyte.Programmes.Seeding;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Hyte.Programmes.Pages;

/// <summary>Values from a file: uploaded, looked at line by line, then saved. The file waits on the server between the two, so what is saved is what was looked at.</summary>
/// <param name="module">The module.</param>
/// <param name="values">Reads, checks and saves the file.</param>
/// <param name="export">Writes what is stored in the same form.</param>
/// <param name="uploads">Keeps the file.</param>
/// <param name="user">Who uploads.</param>
/// <param name="clock">When the preview was made.</param>
[RequestSizeLimit(LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
public abstract class IndicatorFilePage(ProgrammeModule module, ImportValues values, ExportValues export, IUploads uploads, ICurrentUser user, TimeProvider clock)
    : ProgrammePage(module, user)
{
    internal const int PageSize = 200;

    // Larger than the largest file, so that one that is too large gets an answer on this page and not a cut connection.
    private const int LargestRequest = 100_000_000;

    private string Purpose => $"{Module.Id}-values";

    private string ResultPurpose => $"{Module.Id}-values-result";

    /// <summary>Key of the upload that is looked at.</summary>
    internal string? Upload { get; private set; }

    /// <summary>The address of what is shown, without the choice of lines.</summary>
    internal string Here { get; private set; } = "";

    /// <summary>What the file would do, or did; null before one is uploaded.</summary>
    internal FileOutcome? Outcome { get; private set; }

    /// <summary>The file has been imported.</summary>
    internal bool IsDone { get; private set; }

    /// <summary>The fate whose lines are shown; null for all.</summary>
    internal EntryOutcome? Show { get; private set; }

    internal int PageNumber { get; private set; } = 1;

    internal DateTime SeenAt { get; private set; }

    /// <summary>The lines of this page: those that need a person come first.</summary>
    internal IReadOnlyList<FileLineResult> Lines { get; private set; } = [];

    internal int Pages { get; private set; }

    /// <summary>Shows the form, the preview of an upload, or what came of an import.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] string? upload, [FromQuery] string? result, [FromQuery] string? show, [FromQuery(Name = "p")] int? page, CancellationToken ct)
    {
        Enter();
        Show = Enum.TryParse<EntryOutcome>(show, ignoreCase: true, out var fate) ? fate : null;
        PageNumber = Math.Max(page ?? 1, 1);
        if (upload is null && result is null) return Page();
        if (!(result is null ? await PreviewAsync(upload, ct) : await ReadResultAsync(result, ct)))
        {
            ModelState.AddModelError("file", EntryTexts.FileGone);
            return Page();
        }

        Upload = upload;
        Here = result is null ? At("upload", upload!) : At("result", result);
        if (result is not null && upload is not null) Here = QueryHelpers.AddQueryString(Here, "upload", upload);
        if (Outcome!.Refusals.Count == 0) Cut();
        return Page();
    }

    /// <summary>What is stored, in the columns that this page reads.</summary>
    /// <param name="format">Code of a <see cref="SheetFormat"/>.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IActionResult> OnGetCurrentAsync([FromQuery] string? format, CancellationToken ct)
    {
        var form = SheetFormat.Of(format);
        var name = $"{Module.Id}-arvot.{form.Code}";
        var rows = export.LinesAsync().Select(ObservationTable.Whole.RowOf);
        if (form == SheetFormat.Xlsx)
        {
            // A workbook is packed by a writer that waits for its stream; an answer takes no waiting, and packed it is small.
            var bytes = new MemoryStream();
            await form.WriteAsync(bytes, IndicatorListTexts.FileName, ObservationTable.Whole.Columns, rows, ct);
            bytes.Position = 0;
            return File(bytes, form.MediaType, name);
        }

        Response.ContentType = form.MediaType;
        Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await form.WriteAsync(Response.Body, IndicatorListTexts.FileName, ObservationTable.Whole.Columns, rows, ct);
        return new EmptyResult();
    }

    /// <summary>Takes a file and shows what it would do.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken ct)
    {
        Enter();
        if (file is null || file.Length == 0) ModelState.AddModelError("file", EntryTexts.FileMissing);
        else if (file.Length > ImportValues.LargestFile) ModelState.AddModelError("file", string.Format(EntryTexts.FileTooLarge, FinnishFormat.FileSize(file.Length), FinnishFormat.FileSize(ImportValues.LargestFile)));
        if (!ModelState.IsValid) return Page();
        await using var content = file!.OpenReadStream();
        return Redirect(At("upload", await uploads.KeepAsync(Purpose, Path.GetFileName(file.FileName), content, ct)));
    }

    /// <summary>Saves the file that was looked at.</summary>
    public async Task<IActionResult> OnPostImportAsync([FromForm] string? upload, [FromForm] long seen, [FromForm] bool all, CancellationToken ct)
    {
        Enter();
        FileOutcome result;
        await using (var kept = await uploads.OpenAsync(Purpose, upload, ct))
        {
            if (kept is null)
            {
                ModelState.AddModelError("file", EntryTexts.FileGone);
                return Page();
            }

            result = await values.ExecuteAsync(kept.Content, kept.Name, Answers(seen, all), ct);
        }

        // What is still asked can be answered without uploading again.
        if (result.Count(EntryOutcome.Question) == 0) await uploads.ForgetAsync(Purpose, upload, ct);
        using var told = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(result));
        var address = At("result", await uploads.KeepAsync(ResultPurpose, result.Name, told, ct));
        return Redirect(result.Count(EntryOutcome.Question) == 0 ? address : QueryHelpers.AddQueryString(address, "upload", upload!));
    }

    /// <summary>Drops the file.</summary>
    public async Task<IActionResult> OnPostCancelAsync([FromForm] string? upload, CancellationToken ct)
    {
        await uploads.ForgetAsync(Purpose, upload, ct);
        return Redirect(Module.IndicatorFile());
    }

    internal string At(string key, string value) => QueryHelpers.AddQueryString(Module.IndicatorFile(), key, value);

    private void Enter()
    {
        Heading = EntryTexts.FileTitle;
        Trail(new Crumb(EntryTexts.Indicators, Module.Indicators()));
    }

    private async Task<bool> PreviewAsync(string? key, CancellationToken ct)
    {
        await using var kept = await uploads.OpenAsync(Purpose, key, ct);
        if (kept is null) return false;
        SeenAt = clock.GetUtcNow().UtcDateTime;
        Outcome = await values.PreviewAsync(kept.Content, kept.Name, ct);
        return true;
    }

    private async Task<bool> ReadResultAsync(string key, CancellationToken ct)
    {
        await using var kept = await uploads.OpenAsync(ResultPurpose, key, ct);
        if (kept is null) return false;
        Outcome = await JsonSerializer.DeserializeAsync<FileOutcome>(kept.Content, cancellationToken: ct);
        IsDone = true;
        return Outcome is not null;
    }

    private void Cut()
    {
        var shown = Outcome!.Lines.Where(l => Show is null || l.Outcome == Show).OrderBy(l => l.Outcome switch
        {
            EntryOutcome.Question => 0,
            EntryOutcome.Refused => 1,
            EntryOutcome.Changed => 2,
            EntryOutcome.New => 3,
            EntryOutcome.Same => 4,
            _ => 5,
        }).ThenBy(l => l.Line).ToList();
        Pages = Math.Max(1, (shown.Count + PageSize - 1) / PageSize);
        PageNumber = Math.Min(PageNumber, Pages);
        Lines = [.. shown.Skip((PageNumber - 1) * PageSize).Take(PageSize)];
    }

    private FileAnswers Answers(long seen, bool all)
    {
        var confirmations = new Dictionary<int, string>();
        var reasons = new Dictionary<int, MissingReason>();
        foreach (var (name, value) in Request.Form)
        {
            if (LineOf(name, "ok-") is { } confirmed) confirmations[confirmed] = value.ToString();
            else if (LineOf(name, "why-") is { } asked && IndicatorCodes.MissingReasons.TryGetValue(value.ToString(), out var reason)) reasons[asked] = reason;
        }

        // A time from nowhere would hide what others have saved since; a file is then compared with what is stored from the beginning.
        var at = seen > 0 && seen <= clock.GetUtcNow().Ticks ? new DateTime(seen, DateTimeKind.Utc) : DateTime.UnixEpoch;
        return new FileAnswers(at, confirmations, reasons, all);
    }

    private static int? LineOf(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : null;
}
