using Hyte.Documents.Reports;
using Hyte.Host.Reports;
using Hyte.Modules;
using Hyte.Modules.Reports;
using Hyte.Modules.Search;
using Hyte.Platform.Reports;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Reports.Writing;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Reports;

/// <summary>Writes one text of a report.</summary>
/// <remarks>One form holds the text whatever button is pressed, so that a preview or a search for figures loses nothing of it.</remarks>
[Authorize(Policy = PlatformPermissions.ReportsWrite)]
internal sealed class TextModel(ReportAccess access, ReportReading reading, ReportSources sources, WriteText write, ReportHtml html) : PageModel
{
    private const int MostFigures = 12;

    /// <summary>The place in the report.</summary>
    [BindProperty(SupportsGet = true)]
    public string Slot { get; set; } = "";

    [BindProperty]
    public TextFields Input { get; set; } = new();

    public WorkingReport Work { get; private set; } = null!;

    public ModuleChapter Chapter { get; private set; } = null!;

    public SlotPlace Place { get; private set; } = null!;

    /// <summary>What stands in the database; null when nobody has written.</summary>
    public ReportText? Stored { get; private set; }

    public IReadOnlyList<ReportWording> Earlier { get; private set; } = [];

    /// <summary>What the person typed earlier and did not save.</summary>
    public ReportTextDraft? Draft { get; private set; }

    /// <summary>Both texts, when somebody else was faster.</summary>
    public (ReportText Theirs, string Mine)? Conflict { get; private set; }

    /// <summary>The text as it will look; null when nobody asked.</summary>
    public IHtmlContent? Preview { get; private set; }

    public IReadOnlyList<ReportFigure> FiguresInText { get; private set; } = [];

    public IReadOnlyList<string> FiguresMissing { get; private set; } = [];

    /// <summary>What the search for figures found; null when nobody searched.</summary>
    public IReadOnlyList<ReportFigure>? Found { get; private set; }

    public bool IsLocked => !ReportPath.TakesTexts(Work.Report.State);

    public async Task<IActionResult> OnGetAsync(int id, bool draft, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Input = new TextFields { Text = draft && Draft is { } kept ? kept.Text : Stored?.Text, Version = Stored?.Version ?? 0 };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        try
        {
            if (await write.SaveAsync(id, Slot, Input.Text, Input.Version, ct) is { } theirs) return Ask(theirs);
            TempData["notice"] = string.Format(ReportTexts.Saved, Place.Slot.Title);
            return Redirect($"~/reports/{id}#luvut");
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(TextFields.Text)}", broken.Message);
            return Page();
        }
    }

    public async Task<IActionResult> OnPostPreviewAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var text = Input.Text ?? "";
        var figures = await reading.FiguresAsync([text], Work.Figures.Values, Work.Frame, ct);
        Preview = await html.BlocksAsync(ReportMarkdown.Blocks(text, figures), Request.PathBase, ct);
        var keys = ReportMarkdown.FigureKeys(text);
        FiguresInText = [.. keys.Select(figures.GetValueOrDefault).OfType<ReportFigure>()];
        FiguresMissing = [.. keys.Where(key => !figures.ContainsKey(key))];
        return Page();
    }

    public async Task<IActionResult> OnPostFiguresAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Found = await sources.FindFiguresAsync(SearchText.Fold(Input.Query), Work.Frame, MostFigures, ct);
        return Page();
    }

    /// <summary>Keeps what is typed, as the page's script asks every now and then.</summary>
    public async Task<IActionResult> OnPostDraftAsync(int id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report || !ReportPath.TakesTexts(report.State)) return NotFound();
        await write.KeepDraftAsync(id, Slot, Input.Text, ct);
        return new NoContentResult();
    }

    public async Task<IActionResult> OnPostDropDraftAsync(int id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is null) return NotFound();
        await write.DropDraftAsync(id, Slot, ct);
        TempData["notice"] = ReportTexts.DraftDropped;
        return Redirect($"~/reports/{id}/text?slot={Uri.EscapeDataString(Slot)}");
    }

    private PageResult Ask(ReportText theirs)
    {
        ModelState.Clear();
        var mine = Input.Text ?? "";
        Conflict = (theirs, mine);
        Input = new TextFields { Text = theirs.Text.Length == 0 ? mine : $"{theirs.Text}\n\n{mine}", Version = theirs.Version };
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (await access.FindAsync(id, ct) is not { } report || report.State == ReportState.Approved) return false;
        Work = await reading.WorkAsync(report, ct);
        var found = Work.Chapters.Select(ReportOutline.Of).SelectMany(o => o.Slots.Select(place => (o.Source, place))).FirstOrDefault(p => p.place.Key == Slot);
        if (found.place is null) return false;
        (Chapter, Place) = found;
        Stored = Work.Texts.GetValueOrDefault(Slot);
        if (Stored is not null) Earlier = await reading.EarlierAsync(Stored, ct);
        // An older draft is offered when the page is opened, not over what is being typed.
        if (HttpMethods.IsGet(Request.Method) && await write.DraftAsync(id, Slot, ct) is { } draft && draft.Text != (Stored?.Text ?? "")) Draft = draft;
        return true;
    }
}

/// <summary>What a person types on the page of a text.</summary>
internal sealed class TextFields
{
    public string? Text { get; set; }

    /// <summary>The version that the text was opened from; 0 when there was none.</summary>
    public int Version { get; set; }

    /// <summary>Words of a figure's name.</summary>
    public string? Query { get; set; }
}
