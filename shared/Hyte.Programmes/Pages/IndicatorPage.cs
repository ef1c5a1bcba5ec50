using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Confirming;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Indicators.Showing;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Programmes.Pages;

/// <summary>One indicator: its colour and why, its chart and the table that the chart repeats, targets, ties and revisions; those who may confirm the colour here.</summary>
/// <param name="module">The module.</param>
/// <param name="reading">Reads the indicator.</param>
/// <param name="confirm">Saves the decision about its colour.</param>
/// <param name="user">Who looks.</param>
/// <param name="clock">Today.</param>
public abstract class IndicatorPage(ProgrammeModule module, WholeIndicatorReading reading, ConfirmColour confirm, ICurrentUser user, TimeProvider clock)
    : ProgrammePage(module, user)
{
    private const string UndoColour = "indicator-undo-colour";
    private const string UndoReason = "indicator-undo-reason";

    /// <summary>What the person decides.</summary>
    [BindProperty]
    public ConfirmFields Input { get; set; } = new();

    internal WholeIndicator Whole { get; private set; } = null!;

    internal IndicatorDetails Details => Whole.Details;

    internal Indicator Indicator => Details.Indicator;

    internal RecordKey Key => new(Module.Id, RecordKind.Indicator, Indicator.Code);

    internal IndicatorFacts Facts => Details.Facts;

    internal DateOnly Today => clock.Today();

    /// <summary>What is confirmed in the open period; null when nobody has looked at it.</summary>
    internal ConfirmationRow? InPeriod => Details.Confirmations.FirstOrDefault(c => c.PeriodId == Whole.Period?.Id);

    internal bool MayConfirm => CurrentUser.May(ProgrammePermissions.ConfirmIndicators(Module.Id));

    internal bool MayEdit => CurrentUser.May(ProgrammePermissions.EditIndicators(Module.Id));

    internal bool HasGroups => GroupComparison.IsFor(Facts);

    /// <summary>Why nothing was saved, when the period takes no decisions any more.</summary>
    internal string? Refusal { get; private set; }

    /// <summary>Somebody else decided meanwhile.</summary>
    internal bool IsConflict { get; private set; }

    /// <summary>The form wants attention: it was refused or somebody was faster.</summary>
    internal bool FormComesBack => IsConflict || Refusal is not null || !ModelState.IsValid;

    /// <summary>What the last act undid can be put back: the colour, or nothing when nobody had decided.</summary>
    internal ConfirmFields? Undo { get; private set; }

    /// <summary>Shows the indicator.</summary>
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        FillForm();
        if (TempData[UndoColour] is string colour && Whole.Period is { } period && MayConfirm)
        {
            Undo = new ConfirmFields { Colour = colour, Reason = TempData[UndoReason] as string, PeriodId = period.Id, Version = InPeriod?.Version ?? 0 };
        }

        return Page();
    }

    /// <summary>Confirms the colour, or decides otherwise with a reason.</summary>
    public Task<IActionResult> OnPostConfirmAsync(int id, CancellationToken ct) => DecideAsync(id, ConfirmFields.Find(Input.Colour), ct);

    /// <summary>Takes the decision back. The suggestion stays.</summary>
    public Task<IActionResult> OnPostTakeBackAsync(int id, CancellationToken ct)
    {
        Input.Colour = "";
        return DecideAsync(id, null, ct);
    }

    private async Task<IActionResult> DecideAsync(int id, ProgressColour? colour, CancellationToken ct)
    {
        if (!MayConfirm) return Forbid();
        if (!await LoadAsync(id, ct)) return NotFound();
        if (colour is null && Input.Colour != "") return Refuse(nameof(Input.Colour), IndicatorPageTexts.ColourMissing);
        var before = Details.Confirmations.FirstOrDefault(c => c.PeriodId == Input.PeriodId);
        try
        {
            switch (await confirm.ExecuteAsync(id, Input.PeriodId, colour, Input.Reason?.ReplaceLineEndings("\n"), Input.Version, ct))
            {
                case ConfirmResult.NotFound: return NotFound();
                case ConfirmResult.Conflict: return await ConflictAsync(id, ct);
            }
        }
        catch (RuleBrokenException broken) when (broken.Code is "confirmation.reason" or "text.too-long")
        {
            return Refuse(nameof(Input.Reason), broken.Message);
        }
        catch (RuleBrokenException broken)
        {
            Refusal = broken.Message;
            return Page();
        }

        TempData["notice"] = colour is { } saved ? string.Format(IndicatorPageTexts.ConfirmedNotice, saved.ToMark().Word) : IndicatorPageTexts.TakenBackNotice;
        TempData[UndoColour] = before?.Confirmed is { } earlier ? IndicatorCodes.Of(earlier) : "";
        TempData[UndoReason] = before?.Reason;
        return Redirect(Module.Indicator(id));
    }

    private PageResult Refuse(string field, string message)
    {
        ModelState.AddModelError($"{nameof(Input)}.{field}", message);
        return Page();
    }

    // What was typed stays; saving it again replaces what the other one decided, and the person sees what that is.
    private async Task<IActionResult> ConflictAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        ModelState.Clear();
        IsConflict = true;
        Input.Version = InPeriod?.Version ?? 0;
        Response.StatusCode = Microsoft.AspNetCore.Http.StatusCodes.Status409Conflict;
        return Page();
    }

    private void FillForm() => Input = new ConfirmFields
    {
        Colour = IndicatorCodes.Of(InPeriod?.Confirmed ?? Details.Suggestion.Colour),
        Reason = InPeriod?.Reason,
        PeriodId = Whole.Period?.Id ?? 0,
        Version = InPeriod?.Version ?? 0,
    };

    private async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (await reading.ReadAsync(id, ct) is not { } whole) return false;
        Whole = whole;
        Heading = Indicator.Name;
        Trail(new Crumb(IndicatorPageTexts.Indicators, Module.Indicators(Details.Ties.FirstOrDefault(t => t.MeasureId is null)?.ProgrammeCode)));
        return true;
    }
}
