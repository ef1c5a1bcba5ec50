using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Programmes.Pages;

/// <summary>One value of an indicator: added, corrected, described or removed.</summary>
/// <param name="module">The module.</param>
/// <param name="reading">Reads what is stored.</param>
/// <param name="save">Checks and saves.</param>
/// <param name="value">Removes, and reads the history.</param>
/// <param name="user">Who enters.</param>
public abstract class IndicatorValuePage(ProgrammeModule module, EntryReading reading, SaveValues save, OneValue value, ICurrentUser user) : ProgrammePage(module, user)
{
    private const string Form = nameof(Input);

    /// <summary>What the person has typed.</summary>
    [BindProperty]
    public ValueFields Input { get; set; } = new();

    /// <summary>The confirmation that the person has ticked.</summary>
    [BindProperty]
    public string? Confirm { get; set; }

    internal Indicator Indicator { get; private set; } = null!;

    internal EntryFacts Facts { get; private set; } = null!;

    /// <summary>The value that is corrected; null when one is added.</summary>
    internal StoredValue? Stored { get; private set; }

    /// <summary>What the check asked; null when it asked nothing.</summary>
    internal CheckedValue? Asked { get; private set; }

    /// <summary>What somebody else has written meanwhile.</summary>
    internal IReadOnlyList<FieldConflict> Conflicts { get; private set; } = [];

    internal IReadOnlyList<ValueRevision> History { get; private set; } = [];

    internal SeriesRules Series => Facts.Series.GetValueOrDefault(Input.SeriesId) ?? Facts.Series.Values.First();

    /// <summary>Shows the form, filled with the stored value or with the place, the number and the remark that the address names.</summary>
    public async Task<IActionResult> OnGetAsync(
        int id, [FromQuery] int? observation, [FromQuery] int? series, [FromQuery] int? area, [FromQuery] string? year, [FromQuery] string? number, [FromQuery] string? note, CancellationToken ct)
    {
        if (!await LoadAsync(id, observation, ct)) return NotFound();
        Input = Stored is { } stored ? ValueFields.Of(stored, Facts.Series[stored.SeriesId]) : new ValueFields
        {
            SeriesId = series ?? Facts.Series.Keys.First(),
            AreaId = area ?? Facts.Areas.Values.FirstOrDefault(a => a.IsOwn)?.Id ?? 0,
            Year = year,
            Number = number,
            Note = note,
            Kind = number is null && Indicator.StateScale.Count > 0 ? ValueFields.OfWords : ValueFields.OfNumber,
        };
        return Page();
    }

    /// <summary>Saves the value.</summary>
    public async Task<IActionResult> OnPostAsync(int id, [FromQuery] int? observation, CancellationToken ct)
    {
        if (!await LoadAsync(id, observation, ct)) return NotFound();
        if (Stored is { } stored) (Input.SeriesId, Input.AreaId) = (stored.SeriesId, stored.AreaId);
        if (Place() is not { } time || !ModelState.IsValid) return Page();

        var proposed = new ProposedValue(Facts.NameOf(Input.SeriesId, Input.AreaId, time), Input.SeriesId, Input.AreaId, time, Input.Typed)
        {
            Note = FormErrors.Lines(Input.Note) ?? "",
            Round = Input.Round ?? "",
            Doubt = FormErrors.Lines(Input.Doubt) ?? "",
            IsBaseline = Input.IsBaseline,
            Seen = new SeenValue(Version: Input.Version),
            Confirmed = Confirm,
        };
        var saved = await save.ExecuteAsync([proposed], SaveMode.AllOrNothing, ct);
        var result = saved.Values[0];
        if (result.Outcome == EntryOutcome.Empty) ModelState.AddModelError($"{Form}.{Input.ValueField}", EntryTexts.ValueMissing);
        else if (saved.IsSaved) return Saved(result, id);
        else Refuse(result, saved.Facts);
        return Page();
    }

    /// <summary>Removes the value; it can be taken back.</summary>
    public async Task<IActionResult> OnPostDeleteAsync(int id, [FromQuery] int? observation, CancellationToken ct)
    {
        if (!await LoadAsync(id, observation, ct) || Stored is not { } stored) return NotFound();
        if (Input.Version != stored.Version)
        {
            Conflicts = Differences(stored);
            return Answer(StatusCodes.Status409Conflict, stored);
        }

        if (await value.RemoveAsync(stored.Id, ct) is not { } removed) return NotFound();
        TempData["notice"] = string.Format(EntryTexts.ValueRemoved, Facts.NameOf(stored.SeriesId, stored.AreaId, stored.Time));
        TempData["undo"] = $"{removed}";
        return Redirect(Module.IndicatorValues(id));
    }

    private RedirectResult Saved(CheckedValue result, int id)
    {
        TempData["notice"] = result.Outcome switch
        {
            EntryOutcome.Same => EntryTexts.NothingChanged,
            EntryOutcome.Changed when result.Before!.Value != result.Value => string.Format(EntryTexts.ValueChanged, result.Proposed.Origin, CellText.Write(result.Before.Value, Series)),
            _ => string.Format(EntryTexts.ValueSaved, result.Proposed.Origin),
        };
        return Redirect(Module.IndicatorValues(id));
    }

    private void Refuse(CheckedValue result, EntryFacts now)
    {
        if (result.Outcome == EntryOutcome.Question && !result.AsksReason)
        {
            Asked = result;
            if (!result.IsConflict) return;
            Response.StatusCode = StatusCodes.Status409Conflict;
            if (now.Find(Input.SeriesId, Input.AreaId, result.Proposed.Time) is { } theirs) Conflicts = Differences(theirs);
            return;
        }

        foreach (var message in result.Messages) ModelState.AddModelError(KeyOf(message.Field), message.Text);
    }

    private string KeyOf(EntryField field) => field switch
    {
        EntryField.Value => $"{Form}.{Input.ValueField}",
        EntryField.Year => $"{Form}.{nameof(Input.Year)}",
        EntryField.Note => $"{Form}.{nameof(Input.Note)}",
        EntryField.Round => $"{Form}.{nameof(Input.Round)}",
        EntryField.Doubt => $"{Form}.{nameof(Input.Doubt)}",
        EntryField.Baseline => $"{Form}.{nameof(Input.IsBaseline)}",
        _ => "",
    };

    private ObservedTime? Place()
    {
        if (Stored is { } stored) return stored.Time;
        if (!Facts.Series.ContainsKey(Input.SeriesId)) ModelState.AddModelError($"{Form}.{nameof(Input.SeriesId)}", EntryTexts.SeriesUnknown);
        if (!Facts.Areas.ContainsKey(Input.AreaId)) ModelState.AddModelError($"{Form}.{nameof(Input.AreaId)}", EntryTexts.AreaUnknown);
        var year = ModelState.Year(Form, nameof(Input.Year), Input.Year);
        var from = ModelState.Year(Form, nameof(Input.FromYear), Input.FromYear);
        if (string.IsNullOrWhiteSpace(Input.Year)) ModelState.AddModelError($"{Form}.{nameof(Input.Year)}", EntryTexts.YearExpected);
        if (from > year) ModelState.AddModelError($"{Form}.{nameof(Input.FromYear)}", Texts.ObservationYear);
        return ModelState.IsValid && year is { } last ? ObservedTime.Span(from ?? last, last) : null;
    }

    private PageResult Answer(int status, StoredValue theirs)
    {
        // What was typed stays; pressing the button again is a decision about the version that is now seen.
        ModelState.Remove($"{Form}.{nameof(Input.Version)}");
        Input.Version = theirs.Version;
        Response.StatusCode = status;
        return Page();
    }

    private IReadOnlyList<FieldConflict> Differences(StoredValue theirs)
    {
        var stored = ValueFields.Of(theirs, Series);
        return FieldConflict.Between(
            (EntryTexts.Value, CellText.Write(theirs.Value, Series), Input.Kind == ValueFields.OfWords ? Input.Words : Input.Kind == ValueFields.OfMissing ? ReasonWord() : Input.Number),
            (EntryTexts.Note, stored.Note, Input.Note),
            (EntryTexts.Round, stored.Round, Input.Round),
            (EntryTexts.Doubt, stored.Doubt, Input.Doubt),
            (EntryTexts.Baseline, YesNo(stored.IsBaseline), YesNo(Input.IsBaseline)));
    }

    private string? ReasonWord() => IndicatorCodes.MissingReasons.TryGetValue(Input.Reason ?? "", out var reason) ? reason.Word() : null;

    private static string YesNo(bool yes) => yes ? PageTexts.Yes : PageTexts.No;

    private async Task<bool> LoadAsync(int id, int? observation, CancellationToken ct)
    {
        if (await reading.OfIndicatorAsync(id, ct) is not var (indicator, facts) || facts.Series.Count == 0) return false;
        Indicator = indicator;
        Facts = facts;
        Stored = facts.Stored.FirstOrDefault(s => s.Id == observation);
        if (Stored is null && observation is not null) return false;
        if (Stored is not null) History = await value.HistoryAsync(Stored, facts.Series[Stored.SeriesId], ct);
        Heading = Stored is null ? EntryTexts.NewValue : facts.NameOf(Stored.SeriesId, Stored.AreaId, Stored.Time);
        Trail(new Crumb(EntryTexts.Indicators, Module.Indicators()), new Crumb(indicator.Name, Module.Indicator(id)), new Crumb(EntryTexts.Values, Module.IndicatorValues(id)));
        return true;
    }
}
