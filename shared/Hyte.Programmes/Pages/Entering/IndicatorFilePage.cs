using System.Globalization;
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
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Pages;

/// <summary>Values from a file: uploaded, looked at line by line, then saved. The file waits on the server between the two, so what is saved is what was looked at.</summary>
/// <remarks>Long files are read while the page shows how far it is.</remarks>
/// <param name="module">The module.</param>
/// <param name="export">Writes what is stored in the same form.</param>
/// <param name="uploads">Keeps the file.</param>
/// <param name="user">Who uploads.</param>
/// <param name="clock">Now.</param>
[RequestSizeLimit(LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
public abstract class IndicatorFilePage(ProgrammeModule module, ExportValues export, IUploads uploads, ICurrentUser user, TimeProvider clock)
    : ProgrammePage(module, user)
{
    // Larger than the largest file, so that one that is too large gets an answer on this page and not a cut connection.
    private const int LargestRequest = 100_000_000;

    // A file that is read in a moment needs no page that tells how far it is.
    private static readonly TimeSpan AMoment = TimeSpan.FromSeconds(1.5);

    private string Purpose => $"{Module.Id}-values";

    private string PreviewPurpose => $"{Module.Id}-values-preview";

    /// <summary>Key of the upload that is looked at.</summary>
    internal string? Upload { get; private set; }

    /// <summary>The address of what is shown, without the choice of lines.</summary>
    internal string Here { get; private set; } = "";

    /// <summary>What the file would do; null before one is looked at.</summary>
    internal ToldFile? Told { get; private set; }

    /// <summary>The work that goes on; null when none does.</summary>
    internal FileRun? Run { get; private set; }

    /// <summary>The file was saved and had nothing new.</summary>
    internal bool NothingNew { get; private set; }

    /// <summary>The fate whose lines are shown; null for all.</summary>
    internal EntryOutcome? Show { get; private set; }

    internal int PageNumber { get; private set; } = 1;

    /// <summary>The lines of this page: those that need a person come first.</summary>
    internal IReadOnlyList<FileLineResult> Lines { get; private set; } = [];

    internal int Pages { get; private set; }

    internal int Count(EntryOutcome outcome) => Told!.Counts.GetValueOrDefault(outcome);

    /// <summary>Lines that are written without a question.</summary>
    internal int Changes => Count(EntryOutcome.New) + Count(EntryOutcome.Changed);

    private FileRuns Runs => HttpContext.RequestServices.GetRequiredService<FileRuns>();

    /// <summary>Shows the form, how far the work on a file is, or what it would do.</summary>
    public async Task<IActionResult> OnGetAsync(
        [FromQuery] string? upload, [FromQuery] string? preview, [FromQuery] string? run, [FromQuery] string? show, [FromQuery(Name = "p")] int? page, [FromQuery] bool nothing, CancellationToken ct)
    {
        Enter();
        if (run is not null) return ShowRun(run);
        if (upload is null) return Page();
        if (preview is null) return await StartAsync(PreviewWork(upload));
        await using var file = await uploads.OpenAsync(Purpose, upload, ct);
        await using var kept = await uploads.OpenAsync(PreviewPurpose, preview, ct);
        // What would be saved is gone when the file is.
        if (file is null || kept is null)
        {
            ModelState.AddModelError("file", EntryTexts.FileGone);
            return Page();
        }

        var told = new ToldLines(kept.Content);
        (Told, Upload, Here, NothingNew) = (told.File, upload, At(("upload", upload), ("preview", preview)), nothing);
        Show = Enum.TryParse<EntryOutcome>(show, ignoreCase: true, out var fate) ? fate : null;
        (Lines, PageNumber, Pages) = told.Read(Show, page ?? 1);
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

    /// <summary>Takes a file and looks at it.</summary>
    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken ct)
    {
        Enter();
        if (file is null || file.Length == 0) ModelState.AddModelError("file", EntryTexts.FileMissing);
        else if (file.Length > ImportValues.LargestFile) ModelState.AddModelError("file", string.Format(EntryTexts.FileTooLarge, FinnishFormat.FileSize(file.Length), FinnishFormat.FileSize(ImportValues.LargestFile)));
        if (!ModelState.IsValid) return Page();
        await using var content = file!.OpenReadStream();
        return await StartAsync(PreviewWork(await uploads.KeepAsync(Purpose, Path.GetFileName(file.FileName), content, ct)));
    }

    /// <summary>Saves the file that was looked at.</summary>
    public Task<IActionResult> OnPostImportAsync([FromForm] string? upload, [FromForm] long seen, [FromForm] bool all) =>
        StartAsync(ImportWork(upload, Answers(seen, all)));

    /// <summary>Stops the work; nothing of it is saved.</summary>
    public async Task<IActionResult> OnPostStopAsync([FromForm] string? run)
    {
        if (Runs.Find(run, Module.Id, CurrentUser.Actor.Id) is { } going)
        {
            going.Stop();
            await going.Finished;
        }

        return Redirect(At(("run", run)));
    }

    /// <summary>Drops the file.</summary>
    public async Task<IActionResult> OnPostCancelAsync([FromForm] string? upload, CancellationToken ct)
    {
        await uploads.ForgetAsync(Purpose, upload, ct);
        return Redirect(Module.IndicatorFile());
    }

    internal string At(params (string Key, string? Value)[] query) => query.Aggregate(
        Module.IndicatorFile(), (address, pair) => pair.Value is null ? address : QueryHelpers.AddQueryString(address, pair.Key, pair.Value));

    private void Enter()
    {
        Heading = EntryTexts.FileTitle;
        Trail(new Crumb(EntryTexts.Indicators, Module.Indicators()));
    }

    private IActionResult ShowRun(string key)
    {
        if (Runs.Find(key, Module.Id, CurrentUser.Actor.Id) is not { } run) ModelState.AddModelError("file", EntryTexts.FileGone);
        else if (run.Address is { } address) return Redirect(address);
        else if (run.Failure is { } failure) ModelState.AddModelError("file", failure);
        else
        {
            Run = run;
            // The page looks again by itself, also without scripts.
            Response.Headers["Refresh"] = "1";
        }

        return Page();
    }

    private async Task<IActionResult> StartAsync(Func<IServiceProvider, IProgress<int>, CancellationToken, Task<string>> work)
    {
        var run = Runs.Start(Module.Id, CurrentUser.Actor, work);
        await Task.WhenAny(run.Finished, Task.Delay(AMoment, clock));
        if (run.Failure is null) return Redirect(run.Address ?? At(("run", run.Key)));
        Enter();
        ModelState.AddModelError("file", run.Failure);
        return Page();
    }

    // Outside the request only the services of the work itself may be used.
    private Func<IServiceProvider, IProgress<int>, CancellationToken, Task<string>> PreviewWork(string upload) => async (services, progress, ct) =>
    {
        await using var kept = await OpenAsync(services, upload, ct);
        return At(("upload", upload), ("preview", await PreviewAsync(services, kept, FileAnswers.None, progress, ct)));
    };

    private Func<IServiceProvider, IProgress<int>, CancellationToken, Task<string>> ImportWork(string? upload, FileAnswers answers) => async (services, progress, ct) =>
    {
        await using var kept = await OpenAsync(services, upload, ct);
        var counted = new ToldLinesWriter(null);
        var start = kept.Content.Position;
        if (await services.GetRequiredKeyedService<ImportValues>(Module.Id).RunAsync(kept.Content, kept.Name, answers, saves: true, counted, progress, ct) is not { } run)
        {
            // The log has the lines of an import; of a file that brought nothing the preview tells them once more.
            kept.Content.Position = start;
            return At(("upload", upload), ("preview", await PreviewAsync(services, kept, answers, progress, ct)), ("nothing", "true"));
        }

        // What is still asked can be answered without uploading again.
        if (counted.Count(EntryOutcome.Question) > 0) return QueryHelpers.AddQueryString(Module.Import(run, made: true), "upload", upload!);
        await kept.DisposeAsync();
        await services.GetRequiredService<IUploads>().ForgetAsync(Purpose, upload, ct);
        return Module.Import(run, made: true);
    };

    private async Task<string> PreviewAsync(IServiceProvider services, Upload kept, FileAnswers answers, IProgress<int> progress, CancellationToken ct)
    {
        await using var lines = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81_920, FileOptions.DeleteOnClose);
        await services.GetRequiredKeyedService<ImportValues>(Module.Id).RunAsync(kept.Content, kept.Name, answers, saves: false, new ToldLinesWriter(lines), progress, ct);
        lines.Position = 0;
        return await services.GetRequiredService<IUploads>().KeepAsync(PreviewPurpose, kept.Name, lines, ct);
    }

    private async Task<Upload> OpenAsync(IServiceProvider services, string? upload, CancellationToken ct) =>
        await services.GetRequiredService<IUploads>().OpenAsync(Purpose, upload, ct) ?? throw new Modules.RuleBrokenException("upload.gone", EntryTexts.FileGone);

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
