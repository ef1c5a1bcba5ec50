using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Records;

/// <summary>The form of a record of a register, for a new one and for a change: checks everything, loses nothing, and lets nobody save over what they have not seen.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <typeparam name="TDraft">What a person types.</typeparam>
/// <typeparam name="TContent">What the record says, once checked.</typeparam>
internal abstract class RecordFormModel<TRecord, TDraft, TContent>(ParticipationDbContext db, MeasureTies ties, string register, TDraft empty) : PageModel
    where TRecord : Record
    where TDraft : class
    where TContent : class
{
    /// <summary>Key of the record; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public TDraft Input { get; set; } = empty;

    /// <summary>The measures chosen in the form.</summary>
    [BindProperty(Name = "measures")]
    public List<string> Measures { get; set; } = [];

    public EarlierSave? Earlier { get; private set; }

    public MeasureOffer Offer { get; private set; } = new([], []);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Id is { } id)
        {
            if (await db.Set<TRecord>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } saved) return NotFound();
            (Version, Input) = (saved.Version, DraftOf(saved));
        }

        await FillAsync(posted: false, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var saved = Id is { } id ? await db.Set<TRecord>().SingleOrDefaultAsync(r => r.Id == id, ct) : null;
        if (Id is not null && saved is null) return NotFound();
        var content = await ReadAsync(Input, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message), ct);
        if (content is null || (saved is not null && saved.Version != Version))
        {
            if (content is not null) await ShowEarlierAsync(saved!, ct);
            await FillAsync(posted: true, ct);
            return Page();
        }

        await using var whole = await db.Database.BeginTransactionAsync(ct);
        if (saved is null) db.Add(saved = Make(content));
        else Write(saved, content);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            await ShowEarlierAsync(await db.Set<TRecord>().AsNoTracking().SingleAsync(r => r.Id == Id, ct), ct);
            await FillAsync(posted: true, ct);
            return Page();
        }

        await ties.ChooseAsync(register, saved.Id, Measures, ct);
        await db.SaveChangesAsync(ct);
        await whole.CommitAsync(ct);
        TempData["notice"] = Id is null ? RegisterTexts.Added : RegisterTexts.Saved;
        return LocalRedirect(Links.Registers.HrefOf(register, saved.Id));
    }

    protected abstract TDraft DraftOf(TRecord saved);

    /// <summary>Checks what was typed; null when something was refused.</summary>
    protected abstract Task<TContent?> ReadAsync(TDraft draft, Action<string, string> refuse, CancellationToken ct);

    protected abstract TRecord Make(TContent content);

    protected abstract void Write(TRecord saved, TContent content);

    /// <summary>What the record says now, label by label.</summary>
    protected abstract Task<IReadOnlyList<(string Name, string? Value)>> FieldsAsync(TRecord saved, CancellationToken ct);

    /// <summary>Reads what the form chooses from.</summary>
    protected virtual Task FillChoicesAsync(CancellationToken ct) => Task.CompletedTask;

    private async Task FillAsync(bool posted, CancellationToken ct)
    {
        Offer = await ties.OfferAsync(register, Id ?? 0, posted ? Measures : null, ct);
        await FillChoicesAsync(ct);
    }

    private async Task ShowEarlierAsync(TRecord saved, CancellationToken ct)
    {
        Earlier = EarlierSave.Of(saved, await FieldsAsync(saved, ct));
        Version = saved.Version;
        // The form shows what was posted before what the model holds.
        ModelState.Remove(nameof(Version));
    }
}
