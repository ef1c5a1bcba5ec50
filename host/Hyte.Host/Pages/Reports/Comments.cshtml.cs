using Hyte.Host.Reports;
using Hyte.Modules;
using Hyte.Platform.Reports;
using Hyte.Platform.Reports.Commenting;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Rights;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Host.Pages.Reports;

/// <summary>What the wellbeing group says of a report, chapter by chapter, and how it was used.</summary>
[Authorize(Policy = PlatformPermissions.ReportsComment)]
internal sealed class CommentsModel(ReportAccess access, ReportReading reading, CommentReport comment) : PageModel
{
    public static IReadOnlyList<Choice> Uses { get; } =
        [.. Enum.GetValues<CommentUse>().Select(use => new Choice(use.ToString(), ReportWords.MarkOf(use).Word, ReportWords.MarkOf(use)))];

    public WorkingReport Work { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Chapters { get; private set; } = [];

    /// <summary>The comments by chapter, in the order of the report.</summary>
    public IReadOnlyList<(string Title, IReadOnlyList<ReportComment> Comments)> Groups { get; private set; } = [];

    // The page has a form for each comment; each handler binds its own.
    public CommentFields Input { get; private set; } = new();

    public AnswerFields Answer { get; private set; } = new();

    public bool IsOpen => Work.Report.State == ReportState.Comments;

    public bool MayAnswer => IsOpen && access.MayWrite;

    public async Task<IActionResult> OnGetAsync(int id, string? chapter, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Input.Chapter = chapter;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, [Bind(Prefix = nameof(Input))] CommentFields input, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Input = input;
        try
        {
            await comment.AddAsync(Work.Report, Work.Chapters.FirstOrDefault(c => c.Key == input.Chapter), input.Text, ct);
            TempData["notice"] = ReportTexts.CommentSent;
            return Redirect($"~/reports/{id}/comments");
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(CommentFields.Text)}", broken.Message);
            return Page();
        }
    }

    public async Task<IActionResult> OnPostAnswerAsync(int id, [Bind(Prefix = nameof(Answer))] AnswerFields answer, CancellationToken ct)
    {
        if (!access.MayWrite) return Forbid();
        if (!await LoadAsync(id, ct)) return NotFound();
        Answer = answer;
        try
        {
            if (!await comment.AnswerAsync(Work.Report, answer.Id, answer.Use, answer.Text, answer.Version, ct)) return NotFound();
            TempData["notice"] = ReportTexts.CommentAnswered;
            return Redirect($"~/reports/{id}/comments#lausunto-{answer.Id}");
        }
        catch (RuleBrokenException broken)
        {
            await LoadAsync(id, ct);
            // Saving again is then a decision over the answer that is shown.
            ModelState.Remove($"{nameof(Answer)}.{nameof(AnswerFields.Version)}");
            answer.Version = Work.Comments.FirstOrDefault(c => c.Id == answer.Id)?.Version ?? answer.Version;
            ModelState.AddModelError($"{nameof(Answer)}.{(broken.Code == "comment.use" ? nameof(AnswerFields.Use) : nameof(AnswerFields.Text))}", broken.Message);
            return Page();
        }
    }

    /// <summary>The fields of an answer as its form shows them: what was typed when it was refused, otherwise what is stored.</summary>
    public AnswerFields FieldsOf(ReportComment stored) =>
        stored.Id == Answer.Id ? Answer : new AnswerFields { Id = stored.Id, Version = stored.Version, Use = stored.Use, Text = stored.Answer };

    private async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report) return false;
        Work = await reading.WorkAsync(report, ct);
        Chapters = [new SelectListItem(ReportTexts.CommentWhole, ""), .. Work.Chapters.Select(c => new SelectListItem(c.Chapter.Title, c.Key))];
        var order = Work.Chapters.Select((c, place) => (c.Key, place)).ToDictionary(c => c.Key, c => c.place, StringComparer.Ordinal);
        Groups =
        [
            .. Work.Comments.GroupBy(c => c.Chapter).OrderBy(g => g.Key.Length == 0 ? -1 : order.GetValueOrDefault(g.Key, int.MaxValue))
                .Select(g => (g.First().ChapterTitle, (IReadOnlyList<ReportComment>)[.. g])),
        ];
        return true;
    }
}

/// <summary>A comment that is being written.</summary>
internal sealed class CommentFields
{
    /// <summary>Key of the chapter; empty for the whole report.</summary>
    public string? Chapter { get; set; }

    public string? Text { get; set; }
}

/// <summary>An answer that is being written.</summary>
internal sealed class AnswerFields
{
    public int Id { get; set; }

    public int Version { get; set; }

    public CommentUse? Use { get; set; }

    public string? Text { get; set; }
}
