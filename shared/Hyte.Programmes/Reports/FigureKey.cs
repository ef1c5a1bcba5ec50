using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Reports;

/// <summary>Names a figure of a module in every installation: by codes, never by the keys of a database. Its parts are escaped as in addresses.</summary>
/// <param name="Module">Id of the module.</param>
internal abstract record FigureKey(string Module)
{
    /// <summary>Reads a key; null when it is none.</summary>
    public static FigureKey? Parse(string key)
    {
        string[] parts = [.. key.Split('/').Select(Uri.UnescapeDataString)];
        return parts switch
        {
            [var module, ShareKey.Programmes, var programme, .. var period, ShareKey.Reported]
                when PeriodCode.TryParse(string.Join('/', period), out var code) => new ShareKey(module, programme, code),
            [var module, ShareKey.Programmes, var programme, .. var period, ShareKey.Reported, var focus]
                when PeriodCode.TryParse(string.Join('/', period), out var code) && int.TryParse(focus, out var number) => new ShareKey(module, programme, code, number),
            [var module, var indicator, var series, var area, var which] => new SeriesKey(module, indicator, series, area, which),
            _ => null,
        };
    }

    protected static string Join(params IEnumerable<string> parts) => string.Join('/', parts.Select(Uri.EscapeDataString));
}

/// <summary>A figure of a series in an area: <c>welfare/humalajuominen/8-9-lk/mikkeli/latest</c>.</summary>
/// <param name="Module">Id of the module.</param>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Series">Code of the series; <see cref="OnlySeries"/> is read as the only series of the indicator.</param>
/// <param name="Area">Code of the area.</param>
/// <param name="Which"><see cref="Latest"/>, <see cref="Baseline"/>, <see cref="Target"/>, <see cref="Gap"/> to the country, or a time: <c>2019</c>, <c>2010-2014</c>, <c>undated-1</c>.</param>
internal sealed record SeriesKey(string Module, string Indicator, string Series, string Area, string Which) : FigureKey(Module)
{
    public const string OnlySeries = "-";
    public const string Latest = "latest";
    public const string Baseline = "baseline";
    public const string Target = "target";
    public const string Gap = "gap";

    public override string ToString() => Join(Module, Indicator, Series, Area, Which);
}

/// <summary>How much was reported in a period: <c>welfare/programme/hyvan-elaman-ohjelma-2022/1/23/reported</c>, with the number of a focus area after it when only that is meant.</summary>
/// <param name="Module">Id of the module.</param>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Period">The period.</param>
/// <param name="FocusArea">Number of the focus area; null for the whole programme.</param>
internal sealed record ShareKey(string Module, string Programme, PeriodCode Period, int? FocusArea = null) : FigureKey(Module)
{
    public const string Programmes = "programme";
    public const string Reported = "reported";

    public override string ToString() =>
        Join([Module, Programmes, Programme, .. Period.ToString().Split('/'), Reported, .. FocusArea is { } number ? [$"{number}"] : (string[])[]]);
}
