using System.Globalization;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>The series of an indicator: its population groups and segments.</summary>
/// <param name="module">The module.</param>
/// <param name="edited">Reads the indicator.</param>
/// <param name="change">Changes the series.</param>
/// <param name="removals">Takes back what was removed.</param>
/// <param name="user">Who changes.</param>
public abstract class IndicatorSeriesPage(ProgrammeModule module, EditedIndicator edited, ChangeSeries change, RemovedRecords removals, ICurrentUser user)
    : IndicatorPartPage(module, edited, removals, user)
{
    internal const string Name = "series";

    /// <summary>What is said of the series.</summary>
    [BindProperty]
    public SeriesFields Input { get; set; } = new();

    /// <summary>The series that is changed; null when one is added.</summary>
    internal IndicatorSeries? Chosen { get; private set; }

    internal Dictionary<int, int> Counts { get; private set; } = [];

    internal override string Part => Name;

    /// <summary>Shows the series, and the form of the chosen one.</summary>
    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] int? series, CancellationToken ct)
    {
        if (!await LoadAsync(id, series, ct)) return NotFound();
        if (Chosen is not null) Input = SeriesFields.Of(Chosen);
        return Page();
    }

    /// <summary>Adds or changes a series.</summary>
    public async Task<IActionResult> OnPostAsync(int id, [FromQuery] int? series, CancellationToken ct)
    {
        if (!await LoadAsync(id, series, ct)) return NotFound();
        var wording = Input.Read(ModelState, nameof(Input));
        return await ChangeAsync(nameof(Input), () => change.SaveAsync(id, series, Input.Version, wording, ct), () =>
        {
            Renew(nameof(Input));
            var now = Indicator.Series.First(s => s.Id == series);
            var differences = Input.Against(now);
            Input.Version = now.Version;
            return differences;
        }, [("series.exists", nameof(Input.Group)), ("indicator.decimals", nameof(Input.Decimals))], ct);
    }

    private async Task<bool> LoadAsync(int id, int? series, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return false;
        Chosen = Indicator.Series.FirstOrDefault(s => s.Id == series);
        Counts = await Edited.ValueCountsAsync(id, ct);
        return Chosen is not null || series is null;
    }
}

/// <summary>What is said of a series, as it is posted.</summary>
public sealed record SeriesFields
{
    /// <summary>The population group.</summary>
    public string? Group { get; set; }

    /// <summary>The segment.</summary>
    public string? Segment { get; set; }

    /// <summary>The unit, when it is not the indicator's.</summary>
    public string? Unit { get; set; }

    /// <summary>The decimals, when they are not the indicator's.</summary>
    public string? Decimals { get; set; }

    /// <summary>The better direction, when it is not the indicator's.</summary>
    public BetterDirection? Better { get; set; }

    /// <summary>A note.</summary>
    public string? Note { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    public int Version { get; set; }

    internal static SeriesFields Of(IndicatorSeries series) => new()
    {
        Group = series.Group,
        Segment = series.Segment,
        Unit = series.OwnUnit,
        Decimals = series.OwnDecimals?.ToString(CultureInfo.InvariantCulture),
        Better = series.OwnBetter,
        Note = series.Note,
        Version = series.Version,
    };

    internal SeriesWording Read(Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary errors, string form)
    {
        errors.Within(form, nameof(Group), Group, IndicatorSeries.LongestName);
        errors.Within(form, nameof(Segment), Segment, IndicatorSeries.LongestName);
        errors.Within(form, nameof(Unit), Unit, IndicatorSeries.LongestUnit);
        errors.Within(form, nameof(Note), Note, Observation.LongestText);
        int? decimals = errors.Number(form, nameof(Decimals), Decimals) is { } d ? (decimal.IsInteger(d) && d is >= 0 and <= Indicator.MostDecimals ? (int)d : -1) : null;
        return new SeriesWording(Group, Segment, Unit, decimals, Better, FormErrors.Lines(Note));
    }

    internal IReadOnlyList<FieldConflict> Against(IndicatorSeries now)
    {
        var theirs = Of(now);
        return FieldConflict.Between(
            (EntryTexts.Group, theirs.Group, Group), (EntryTexts.Segment, theirs.Segment, Segment), (EntryTexts.Unit, theirs.Unit, Unit),
            (EntryTexts.Decimals, theirs.Decimals, Decimals), (EntryTexts.Better, theirs.Better?.Word(), Better?.Word()), (EntryTexts.Note, theirs.Note, FormErrors.Lines(Note)));
    }
}
