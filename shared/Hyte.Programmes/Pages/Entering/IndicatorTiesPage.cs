using System.Globalization;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Programmes.Pages;

/// <summary>What an indicator tells about: focus areas, measures with the effect that is hoped for, and other indicators.</summary>
/// <param name="module">The module.</param>
/// <param name="edited">Reads the indicator.</param>
/// <param name="change">Changes the ties.</param>
/// <param name="removals">Takes back what was removed.</param>
/// <param name="user">Who changes.</param>
public abstract class IndicatorTiesPage(ProgrammeModule module, EditedIndicator edited, ChangeTies change, RemovedRecords removals, ICurrentUser user)
    : IndicatorPartPage(module, edited, removals, user)
{
    private IReadOnlyList<FocusArea> _areas = [];
    private IReadOnlyList<(int Id, int FocusAreaId, string Name)> _measures = [];

    internal LinkFields Link { get; private set; } = new();

    internal CauseFields Cause { get; private set; } = new();

    internal IReadOnlyList<IndicatorCause> Causes { get; private set; } = [];

    internal IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    internal override string Part => "ties";

    /// <summary>Focus areas and the measures in them, by programme.</summary>
    internal IEnumerable<SelectListItem> Targets => _areas.SelectMany(area =>
    {
        var group = new SelectListGroup { Name = $"{area.Programme.Name}: {area.Number} {area.Name}" };
        return _measures.Where(m => m.FocusAreaId == area.Id).Select(m => new SelectListItem { Text = m.Name, Value = $"m{m.Id}", Group = group })
            .Prepend(new SelectListItem { Text = EntryTexts.WholeFocusArea, Value = $"f{area.Id}", Group = group });
    }).Prepend(new SelectListItem(EntryTexts.ChooseTarget, ""));

    /// <summary>Shows the ties.</summary>
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    /// <summary>Ties it to a focus area or a measure.</summary>
    public async Task<IActionResult> OnPostLinkAsync(int id, [Bind(Prefix = nameof(Link))] LinkFields added, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Link = added;
        ModelState.Within(nameof(Link), nameof(added.Note), added.Note, Observation.LongestText);
        return await ChangeAsync(nameof(Link), () => change.AddLinkAsync(id, Key(added.To, 'f'), Key(added.To, 'm'), added.Effect, FormErrors.Lines(added.Note), ct), () => [],
            [("link.target", nameof(added.To)), ("link.exists", nameof(added.To))], ct);
    }

    /// <summary>Removes a tie; it can be taken back.</summary>
    public Task<IActionResult> OnPostRemoveLinkAsync(int id, [FromForm] int item, CancellationToken ct) => RemoveAsync(id, EntryTexts.TheLink, () => change.RemoveLinkAsync(id, item, ct), ct);

    /// <summary>Ties it to another indicator.</summary>
    public async Task<IActionResult> OnPostCauseAsync(int id, [Bind(Prefix = nameof(Cause))] CauseFields added, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        Cause = added;
        ModelState.Within(nameof(Cause), nameof(added.Note), added.Note, Observation.LongestText);
        return await ChangeAsync(nameof(Cause), () => change.AddCauseAsync(id, added.OtherId, added.IsCause, added.Direction, FormErrors.Lines(added.Note), ct), () => [],
            [("cause.other", nameof(added.OtherId)), ("cause.exists", nameof(added.OtherId)), ("cause.itself", nameof(added.OtherId))], ct);
    }

    /// <summary>Removes a tie between indicators; it can be taken back.</summary>
    public Task<IActionResult> OnPostRemoveCauseAsync(int id, [FromForm] int item, CancellationToken ct) => RemoveAsync(id, EntryTexts.TheLink, () => change.RemoveCauseAsync(id, item, ct), ct);

    private protected override async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (!await base.LoadAsync(id, ct)) return false;
        _areas = await Edited.FocusAreasAsync(ct);
        _measures = await Edited.MeasuresAsync(ct);
        Causes = await Edited.CausesAsync(id, ct);
        Others = [new SelectListItem(EntryTexts.ChooseIndicator, ""), .. (await Edited.OthersAsync(id, ct)).Select(o => new SelectListItem(o.Name, $"{o.Id}"))];
        return true;
    }

    private static int? Key(string? to, char kind) =>
        to is { Length: > 1 } && to[0] == kind && int.TryParse(to.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : null;
}

/// <summary>A new tie to a focus area or a measure, as it is posted.</summary>
public sealed record LinkFields
{
    /// <summary>Key of a focus area after an <c>f</c>, or of a measure after an <c>m</c>.</summary>
    public string? To { get; set; }

    /// <summary>What the measure is meant to do to the figure.</summary>
    public LinkEffect Effect { get; set; }

    /// <summary>Who ties them or why.</summary>
    public string? Note { get; set; }
}

/// <summary>A new tie between indicators, as it is posted.</summary>
public sealed record CauseFields
{
    /// <summary>Key of the other indicator.</summary>
    public int? OtherId { get; set; }

    /// <summary>True when this indicator changes first.</summary>
    public bool IsCause { get; set; }

    /// <summary>How the one follows the other.</summary>
    public CauseDirection Direction { get; set; }

    /// <summary>On what the thought stands.</summary>
    public string? Note { get; set; }
}
