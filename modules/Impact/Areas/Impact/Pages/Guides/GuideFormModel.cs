using Hyte.Impact.Cases;
using Hyte.Impact.Guides;
using Hyte.Modules;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Impact.Areas.Impact.Pages.Guides;

/// <summary>What the forms of the guide share: the version that they change, the note of what changed, and the way into force.</summary>
internal abstract class GuideFormModel(GuideShelf shelf) : PageModel
{
    public const string Newer = "guide.newer";

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public int From { get; set; }

    /// <summary>What changed, and who decided so.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>The person asks for more empty rows.</summary>
    [BindProperty]
    public bool More { get; set; }

    /// <summary>The form is a list to which rows can be added.</summary>
    public virtual bool HasRows => false;

    public abstract string Heading { get; }

    public abstract string Lead { get; }

    public virtual IReadOnlyList<Crumb> Crumbs => [new(Texts.ModuleName, CasePaths.Home), new(GuideTexts.Title, GuidePaths.Home), new(Heading, null)];

    /// <summary>The version that somebody else has put into force in between; null when nobody has.</summary>
    public Guide? Conflict { get; private set; }

    /// <summary>What differs in it.</summary>
    public IReadOnlyList<(string Title, string Before, string After)> Differences { get; private set; } = [];

    /// <summary>The guide in force.</summary>
    public GuideContent Current { get; private set; } = GuideContent.Standard;

    private Guide Newest { get; set; } = null!;

    /// <returns>False when the address names nothing in the guide.</returns>
    protected virtual bool Find() => true;

    /// <summary>Fills the form from the guide in force.</summary>
    protected abstract void Fill();

    /// <summary>Brings what somebody else has changed since under what was typed.</summary>
    protected abstract void Merge(GuideContent before);

    /// <summary>Reads the form; what is wrong goes to the model state.</summary>
    /// <param name="all">Every version there has been: a code is never given twice.</param>
    protected abstract GuideContent Made(IReadOnlyList<GuideContent> all);

    /// <summary>Adds empty rows to the end.</summary>
    protected virtual void AddRows()
    {
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        From = Newest.Number;
        Fill();
        AddRows();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (From != Newest.Number) return await MeetAsync(ct);
        if (More)
        {
            ModelState.Clear();
            More = false;
            AddRows();
            return Page();
        }

        var note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim().ReplaceLineEndings("\n");
        if (note is null) ModelState.AddModelError(nameof(Note), GuideTexts.NoteMissing);
        else if (note.Length > Guide.LongestNote) ModelState.AddModelError(nameof(Note), Typed.TooLong(Guide.LongestNote, note.Length));
        var made = Made([Current, GuideContent.Standard, .. (await shelf.AllAsync(ct)).Select(g => g.Read())]);
        // What a field already tells is not told again for the whole.
        if (ModelState.IsValid) foreach (var problem in GuideRules.Problems(made)) ModelState.AddModelError("", problem);
        if (!ModelState.IsValid) return Page();
        try
        {
            var number = await shelf.PublishAsync(From, made, note!, ct);
            TempData["notice"] = string.Format(GuideTexts.Published, number);
            return LocalRedirect(GuidePaths.Home);
        }
        catch (RuleBrokenException broken) when (broken.Code == Newer)
        {
            await LoadAsync(ct);
            return await MeetAsync(ct);
        }
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        Newest = await shelf.NewestAsync(ct);
        Current = Newest.Read();
        return Find();
    }

    private async Task<IActionResult> MeetAsync(CancellationToken ct)
    {
        var before = await shelf.ReadAsync(From, ct);
        Differences = GuideSections.Between(before, Current);
        Conflict = Newest;
        ModelState.Clear();
        Merge(before);
        From = Newest.Number;
        More = false;
        return Page();
    }
}
