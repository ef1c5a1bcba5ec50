using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Programmes.Pages;

/// <summary>What is said of an indicator: its name, how its figures are read, when they come; and whether it is followed at all.</summary>
/// <param name="module">The module.</param>
/// <param name="edited">Reads the indicator.</param>
/// <param name="change">Changes it.</param>
/// <param name="removals">Takes back what was removed.</param>
/// <param name="user">Who changes.</param>
public abstract class IndicatorEditPage(ProgrammeModule module, EditedIndicator edited, ChangeIndicator change, RemovedRecords removals, ICurrentUser user)
    : IndicatorPartPage(module, edited, removals, user)
{
    // The page has two forms; each handler binds its own, so that the gaps of one are no errors of the other.
    internal IndicatorFields Input { get; private set; } = new();

    internal EndingFields Ending { get; private set; } = new();

    internal IReadOnlyList<SelectListItem> Successors { get; private set; } = [];

    internal override string Part => "";

    /// <summary>Shows the forms.</summary>
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Fill();
        return Page();
    }

    /// <summary>Saves what is said of it.</summary>
    public async Task<IActionResult> OnPostAsync(int id, [Bind(Prefix = nameof(Input))] IndicatorFields input, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Fill();
        Input = input;
        var wording = input.Read(ModelState, nameof(Input));
        return await ChangeAsync(nameof(Input), () => change.ChangeAsync(id, input.Version, wording, ct), () =>
        {
            Renew(nameof(Input));
            var differences = input.Against(Indicator);
            input.Version = Indicator.Version;
            return differences;
        }, IndicatorFields.Rules, ct);
    }

    /// <summary>Ends its following.</summary>
    public async Task<IActionResult> OnPostEndAsync(int id, [Bind(Prefix = nameof(Ending))] EndingFields ending, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Fill();
        Ending = ending;
        ModelState.Within(nameof(Ending), nameof(ending.Reason), ending.Reason, Indicators.Indicator.LongestText);
        return await ChangeAsync(nameof(Ending), () => change.DiscontinueAsync(id, ending.Version, FormErrors.Lines(ending.Reason), ending.SuccessorId, ct), LostEnding,
            [("indicator.reason", nameof(ending.Reason)), ("indicator.successor", nameof(ending.SuccessorId))], ct);
    }

    /// <summary>Takes it up again.</summary>
    public async Task<IActionResult> OnPostResumeAsync(int id, [Bind(Prefix = nameof(Ending))] EndingFields ending, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Fill();
        return await ChangeAsync(nameof(Ending), () => change.ResumeAsync(id, ending.Version, ct), LostEnding, [], ct);
    }

    private IReadOnlyList<FieldConflict> LostEnding()
    {
        Renew(nameof(Ending));
        var differences = FieldConflict.Between((EntryTexts.EndReason, Indicator.DiscontinuedBecause, Ending.Reason), (EntryTexts.Successor, Indicator.Successor?.Name, NameOfSuccessor()));
        Ending.Version = Indicator.Version;
        return differences;
    }

    private string? NameOfSuccessor() => Ending.SuccessorId is { } id ? Successors.FirstOrDefault(s => s.Value == $"{id}")?.Text : null;

    private void Fill()
    {
        Input = IndicatorFields.Of(Indicator);
        Ending = new EndingFields { Reason = Indicator.DiscontinuedBecause, SuccessorId = Indicator.SuccessorId, Version = Indicator.Version };
    }

    private protected override async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (!await base.LoadAsync(id, ct)) return false;
        Successors = [new SelectListItem(EntryTexts.NoSuccessor, ""), .. (await Edited.OthersAsync(id, ct)).Select(o => new SelectListItem(o.Name, $"{o.Id}"))];
        return true;
    }
}

/// <summary>The fields of the form that ends the following of an indicator, as they are posted.</summary>
public sealed record EndingFields
{
    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>The indicator that goes on from it.</summary>
    public int? SuccessorId { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    public int Version { get; set; }
}
