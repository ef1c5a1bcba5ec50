using Hyte.Host.Reports;
using Hyte.Modules;
using Hyte.Platform.Reports;
using Hyte.Platform.Reports.Deleting;
using Hyte.Platform.Reports.LeavingOut;
using Hyte.Platform.Reports.Moving;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Reports.Starting;
using Hyte.Platform.Reports.Writing;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Reports;

/// <summary>The working page of a report: where it stands, what is missing, and the next step as one button. Of an approved one: what was approved, and how it is corrected.</summary>
[Authorize(Policy = PlatformPermissions.ReportsRead)]
internal sealed class DetailsModel(ReportAccess access, ReportReading reading, ReportSources sources, MoveReport move, LeaveOutSection leaveOut, CorrectReport correct, RenameReport rename, DeleteDraft delete) : PageModel
{
    public Report Report { get; private set; } = null!;

    /// <summary>What the report is made of; null once it is approved.</summary>
    public WorkingReport? Work { get; private set; }

    /// <summary>The snapshot; null before it is approved.</summary>
    public ApprovedReport? Approved { get; private set; }

    public IReadOnlyList<ReportOutline> Outlines { get; private set; } = [];

    /// <summary>Why a draft cannot be frozen yet.</summary>
    public IReadOnlyList<string> NotYet { get; private set; } = [];

    public ReportAccess Access => access;

    public bool MayForward => ReportPath.After(Report.Template, Report.State) is not null && access.May(ReportPath.PermissionFrom(Report.State));

    public bool MayBack => access.May(ReportPath.PermissionBackFrom(Report.Template, Report.State));

    public bool MayEdit => access.MayWrite && ReportPath.TakesTexts(Report.State);

    public bool MayDelete => access.MayWrite && Work is { } work && Report.MayBeDeleted(work.Comments.Count);

    // Each form of the page binds its own fields, so that one form's gaps are not another's errors.
    public StepFields Forward { get; private set; } = new();

    public StepFields Back { get; private set; } = new();

    public StepFields Correct { get; private set; } = new();

    public DeleteFields Delete { get; private set; } = new();

    /// <summary>The title that is being given.</summary>
    public string? Heading { get; private set; }

    /// <summary>The section whose leaving out was refused, and the reason that was typed.</summary>
    public (string? Section, string? Reason, string? Error) Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report) return NotFound();
        if (report.State == ReportState.Approved && !access.SeesUnfinished) return Redirect($"~/reports/{id}/read");
        return await ShowAsync(report, ct);
    }

    public async Task<IActionResult> OnPostForwardAsync(int id, [Bind(Prefix = nameof(Forward))] StepFields fields, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report) return NotFound();
        if (!access.May(ReportPath.PermissionFrom(report.State))) return Forbid();
        Forward = fields;
        return await ActAsync(report, nameof(Forward), async () =>
        {
            var state = await move.ForwardAsync(id, new StepInput(fields.Version, fields.Day, fields.Section, fields.Note), ct);
            return state == ReportState.Approved ? ReportTexts.ApprovedNow : string.Format(ReportTexts.Moved, ReportWords.Of(report.Template, state ?? report.State));
        }, ct);
    }

    public async Task<IActionResult> OnPostBackAsync(int id, [Bind(Prefix = nameof(Back))] StepFields fields, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report) return NotFound();
        if (!access.May(ReportPath.PermissionBackFrom(report.Template, report.State))) return Forbid();
        Back = fields;
        return await ActAsync(report, nameof(Back), async () =>
            string.Format(ReportTexts.Moved, ReportWords.Of(report.Template, await move.BackAsync(id, fields.Version, fields.Note, ct) ?? report.State)), ct);
    }

    public async Task<IActionResult> OnPostCorrectAsync(int id, [Bind(Prefix = nameof(Correct))] StepFields fields, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report) return NotFound();
        if (!access.MayWrite) return Forbid();
        Correct = fields;
        try
        {
            if (await correct.ExecuteAsync(id, fields.Note, ct) is not { } started) return NotFound();
            TempData["notice"] = ReportTexts.CorrectionStarted;
            return Redirect($"~/reports/{started}");
        }
        catch (RuleBrokenException broken)
        {
            return await RefuseAsync(report, $"{nameof(Correct)}.{nameof(StepFields.Note)}", broken, ct);
        }
    }

    public async Task<IActionResult> OnPostLeaveOutAsync(int id, string section, string? reason, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report) return NotFound();
        if (!access.MayWrite) return Forbid();
        try
        {
            await leaveOut.LeaveOutAsync(await reading.WorkAsync(report, ct), section, reason, ct);
            return Done(id, ReportTexts.LeftOutDone, "osat");
        }
        catch (RuleBrokenException broken)
        {
            Refused = (section, reason, broken.Message);
            return await ShowAsync(report, ct);
        }
    }

    public async Task<IActionResult> OnPostRenameAsync(int id, string? heading, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report) return NotFound();
        if (!access.MayWrite) return Forbid();
        Heading = heading;
        return await ActAsync(report, "", async () =>
        {
            await rename.ExecuteAsync(id, heading, ct);
            return ReportTexts.Renamed;
        }, ct);
    }

    public async Task<IActionResult> OnPostDeleteAsync(int id, [Bind(Prefix = nameof(Delete))] DeleteFields fields, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report) return NotFound();
        if (!access.MayWrite) return Forbid();
        Delete = fields;
        try
        {
            if (!await delete.ExecuteAsync(id, fields.Version, fields.IsSure, ct)) return NotFound();
            TempData["notice"] = string.Format(ReportTexts.Deleted, report.Title);
            return Redirect("~/reports");
        }
        catch (RuleBrokenException broken)
        {
            return await RefuseAsync(report, broken.Code == "report.unsure" ? $"{nameof(Delete)}.{nameof(DeleteFields.IsSure)}" : "", broken, ct);
        }
    }

    public async Task<IActionResult> OnPostTakeBackAsync(int id, string section, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report) return NotFound();
        if (!access.MayWrite) return Forbid();
        return await ActAsync(report, "", async () =>
        {
            await leaveOut.TakeBackAsync(report, section, ct);
            return ReportTexts.TakenBack;
        }, ct);
    }

    private async Task<IActionResult> ActAsync(Report report, string form, Func<Task<string>> act, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await ShowAsync(report, ct);
        try
        {
            return Done(report.Id, await act(), null);
        }
        catch (RuleBrokenException broken)
        {
            var field = broken.Code switch
            {
                "report.day" => $"{form}.{nameof(StepFields.Day)}",
                "report.title" => nameof(Heading),
                "report.section" => $"{form}.{nameof(StepFields.Section)}",
                "report.reason" or "report.note" => $"{form}.{nameof(StepFields.Note)}",
                _ => "",
            };
            return await RefuseAsync(report, field, broken, ct);
        }
    }

    private async Task<IActionResult> RefuseAsync(Report report, string field, RuleBrokenException broken, CancellationToken ct)
    {
        ModelState.AddModelError(field, broken.Message);
        // Somebody else may have moved it meanwhile: the page shows it as it is, and the typed words in the form that was sent.
        return await ShowAsync(await access.FindAsync(report.Id, ct) ?? report, ct);
    }

    private RedirectResult Done(int id, string notice, string? place)
    {
        TempData["notice"] = notice;
        return Redirect($"~/reports/{id}{(place is null ? "" : "#" + place)}");
    }

    private async Task<IActionResult> ShowAsync(Report report, CancellationToken ct)
    {
        Report = report;
        foreach (var (name, fields) in new[] { (nameof(Forward), Forward), (nameof(Back), Back) })
        {
            ModelState.Remove($"{name}.{nameof(StepFields.Version)}");
            fields.Version = report.Version;
        }

        ModelState.Remove($"{nameof(Delete)}.{nameof(DeleteFields.Version)}");
        Delete.Version = report.Version;
        if (report.State == ReportState.Approved)
        {
            Approved = await reading.ApprovedAsync(report, ct);
            return Page();
        }

        Heading ??= report.Title;
        Work = await reading.WorkAsync(report, ct);
        Outlines = [.. Work.Chapters.Select(ReportOutline.Of)];
        if (report.State == ReportState.Draft) NotYet = await sources.NotYetAsync(report, ct);
        return Page();
    }
}

/// <summary>The fields of a step.</summary>
internal sealed class StepFields
{
    public int Version { get; set; }

    public DateOnly? Day { get; set; }

    public int? Section { get; set; }

    public string? Note { get; set; }
}

/// <summary>The fields of a deletion.</summary>
internal sealed class DeleteFields
{
    public int Version { get; set; }

    public bool IsSure { get; set; }
}
