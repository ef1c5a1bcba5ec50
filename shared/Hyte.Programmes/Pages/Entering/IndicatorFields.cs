using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Programmes.Pages;

/// <summary>What is said of an indicator, as it is posted. Numbers are texts, so that they come back as they were typed.</summary>
public sealed record IndicatorFields
{
    /// <summary>The name that people use.</summary>
    public string? Name { get; set; }

    /// <summary>The focus area of a new indicator.</summary>
    public int? FocusAreaId { get; set; }

    /// <summary>The unit.</summary>
    public string? Unit { get; set; }

    /// <summary>Decimals that are shown.</summary>
    public string? Decimals { get; set; } = "0";

    /// <summary>Which way is better.</summary>
    public BetterDirection Better { get; set; }

    /// <summary>Who compiles the figures.</summary>
    public string? Producer { get; set; }

    /// <summary>How often a new value comes.</summary>
    public Rhythm Rhythm { get; set; } = Rhythm.Year;

    /// <summary>The day by which the next value should be there.</summary>
    public DateOnly? NextValueDue { get; set; }

    /// <summary>The smallest change that counts.</summary>
    public string? Threshold { get; set; }

    /// <summary>The smallest plausible value.</summary>
    public string? Minimum { get; set; }

    /// <summary>The largest plausible value.</summary>
    public string? Maximum { get; set; }

    /// <summary>States of a qualitative indicator, one a line, the worst first.</summary>
    public string? States { get; set; }

    /// <summary>How it is measured.</summary>
    public string? Method { get; set; }

    /// <summary>A note.</summary>
    public string? Note { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    public int Version { get; set; }

    /// <summary>The fields that broken rules are about.</summary>
    internal static (string Code, string Field)[] Rules { get; } =
    [
        ("indicator.name", nameof(Name)), ("indicator.decimals", nameof(Decimals)), ("indicator.range", nameof(Maximum)), ("indicator.threshold", nameof(Threshold)),
        ("indicator.states", nameof(States)), ("indicator.focus-area", nameof(FocusAreaId)), ("indicator.code", nameof(Name)),
    ];

    internal static IEnumerable<SelectListItem> Betters => Enum.GetValues<BetterDirection>().Select(b => new SelectListItem(b.Word(), $"{b}"));

    internal static IEnumerable<SelectListItem> Rhythms =>
        ((Rhythm[])[Rhythm.Month, Rhythm.HalfYear, Rhythm.Year, Rhythm.SecondYear, Rhythm.FourthYear, Rhythm.Once, Rhythm.Irregular]).Select(r => new SelectListItem(r.Word(), $"{r}"));

    internal static IndicatorFields Of(Indicator indicator) => new()
    {
        Name = indicator.Name,
        Unit = indicator.Unit,
        Decimals = $"{indicator.Decimals}",
        Better = indicator.Better,
        Producer = indicator.Producer,
        Rhythm = indicator.Rhythm,
        NextValueDue = indicator.NextValueDue,
        Threshold = Text(indicator.Threshold),
        Minimum = Text(indicator.Minimum),
        Maximum = Text(indicator.Maximum),
        States = string.Join('\n', indicator.StateScale),
        Method = indicator.Method,
        Note = indicator.Note,
        Version = indicator.Version,
    };

    /// <summary>Reads what was typed; what cannot be read becomes an error of its field.</summary>
    internal IndicatorWording Read(ModelStateDictionary errors, string form)
    {
        errors.Within(form, nameof(Name), Name, Indicator.LongestName);
        errors.Within(form, nameof(Unit), Unit, IndicatorSeries.LongestUnit);
        errors.Within(form, nameof(Producer), Producer, Indicator.LongestName);
        errors.Within(form, nameof(States), States, Indicator.LongestName);
        errors.Within(form, nameof(Method), Method, Indicator.LongestText);
        errors.Within(form, nameof(Note), Note, Indicator.LongestText);
        var decimals = errors.Number(form, nameof(Decimals), Decimals) ?? 0;
        return new IndicatorWording(Name, Unit, decimals is >= 0 and <= Indicator.MostDecimals && decimal.IsInteger(decimals) ? (int)decimals : -1, Better)
        {
            Producer = Producer,
            Rhythm = Rhythm,
            NextValueDue = NextValueDue,
            Threshold = errors.Number(form, nameof(Threshold), Threshold),
            Minimum = errors.Number(form, nameof(Minimum), Minimum),
            Maximum = errors.Number(form, nameof(Maximum), Maximum),
            States = FormErrors.Lines(States)?.Replace('\n', '|'),
            Method = FormErrors.Lines(Method),
            Note = FormErrors.Lines(Note),
        };
    }

    /// <summary>The fields in which what is stored differs from what was typed.</summary>
    internal IReadOnlyList<FieldConflict> Against(Indicator now)
    {
        var theirs = Of(now);
        return FieldConflict.Between(
            (EntryTexts.Name, theirs.Name, Name),
            (EntryTexts.Unit, theirs.Unit, Unit),
            (EntryTexts.Decimals, theirs.Decimals, Decimals),
            (EntryTexts.Better, theirs.Better.Word(), Better.Word()),
            (EntryTexts.Producer, theirs.Producer, Producer),
            (EntryTexts.Rhythm, theirs.Rhythm.Word(), Rhythm.Word()),
            (EntryTexts.NextValueDue, Day(theirs.NextValueDue), Day(NextValueDue)),
            (EntryTexts.Threshold, theirs.Threshold, Threshold),
            (EntryTexts.Minimum, theirs.Minimum, Minimum),
            (EntryTexts.Maximum, theirs.Maximum, Maximum),
            (EntryTexts.States, theirs.States, FormErrors.Lines(States)),
            (EntryTexts.Method, theirs.Method, FormErrors.Lines(Method)),
            (EntryTexts.Note, theirs.Note, FormErrors.Lines(Note)));
    }

    internal static string? Text(decimal? number) => number is { } n ? FinnishFormat.Number(n) : null;

    private static string? Day(DateOnly? day) => day is { } d ? FinnishFormat.Date(d) : null;
}
