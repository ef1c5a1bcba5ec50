using Hyte.Programmes.Access;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Programmes.Periods;
using Microsoft.AspNetCore.WebUtilities;

namespace Hyte.Programmes.Web;

/// <summary>The module that the shared pages and contributions serve: its id, its name and the addresses of its pages.</summary>
/// <param name="Id">Id of the module; its routes and permissions begin with it.</param>
/// <param name="Name">The name that people see.</param>
public sealed record ProgrammeModule(string Id, string Name)
{
    /// <summary>The permission to read the module's programmes.</summary>
    public string Read => ProgrammePermissions.Read(Id);

    /// <summary>A programme at a glance; the one in force when no code is given.</summary>
    public string Home(string? programme = null) => Address("", ("programme", programme));

    /// <summary>The follow-up table, filtered.</summary>
    public string FollowUp(string? programme = null, params (string Key, string? Value)[] filter) =>
        Address("/follow-up", [("programme", programme), .. filter]);

    /// <summary>Follow-ups from a filled table.</summary>
    public string FollowUpImport(string? programme) => Address("/follow-up/import", ("programme", programme));

    /// <summary>A plan from a paper; into a new draft when no code is given.</summary>
    public string PlanImport(string? programme = null) => Address("/plan/import", ("programme", programme));

    /// <summary>The log of imports.</summary>
    public string Imports() => $"/{Id}/imports";

    /// <summary>An import with its lines.</summary>
    public string Import(int id, bool made = false) => Address($"/imports/{id}", ("made", made ? "true" : null));

    /// <summary>The follow-up table as a file, with the same filter.</summary>
    internal string Export(IEnumerable<(string Key, string? Value)> filter) => Address("/follow-up/export", [.. filter]);

    /// <summary>The measures of a programme as a file.</summary>
    internal string MeasuresExport(string programme, string? format = null) =>
        Address("/follow-up/export", ("handler", "Measures"), ("programme", programme), ("format", format));

    /// <summary>What is public of the module's programmes, as a package of files.</summary>
    internal string OpenData() => $"/{Id}/open-data";

    /// <summary>The follow-up table with the measures of one status in a period.</summary>
    internal string FollowUpOf(FollowUpStatus status, PeriodCode period, string? programme = null, int? focus = null) => FollowUp(
        programme,
        ("focus", focus?.ToString()),
        status == FollowUpStatus.NotUpdated ? ("missing", "true") : ("status", StatusCodes.Of(status)),
        ("period", period.ToString()));

    /// <summary>A measure.</summary>
    public string Measure(int id) => $"/{Id}/measures/{id}";

    /// <summary>The form that updates a measure in a period.</summary>
    public string Update(int id, PeriodCode period) => Address($"/measures/{id}/update", ("period", period.ToString()));

    /// <summary>The list of periods.</summary>
    public string Periods(string? programme = null) => Address("/periods", ("programme", programme));

    /// <summary>A period and what can be done with it.</summary>
    public string Period(int id) => $"/{Id}/periods/{id}";

    /// <summary>Who has not updated in the open period.</summary>
    public string Missing(string? programme = null) => Address("/periods/missing", ("programme", programme));

    /// <summary>True when the module follows indicators and has pages for them.</summary>
    public bool HasIndicators { get; init; }

    /// <summary>The indicators of a programme, filtered.</summary>
    public string Indicators(string? programme = null, params (string Key, string? Value)[] filter) =>
        Address("/indicators", [("programme", programme), .. filter]);

    /// <summary>The values of those indicators as a file.</summary>
    internal string IndicatorExport(string? programme, params (string Key, string? Value)[] filter) =>
        Address("/indicators/export", [("programme", programme), .. filter]);

    /// <summary>An indicator with its chart, table and explanation.</summary>
    public string Indicator(int id) => $"/{Id}/indicators/{id}";

    /// <summary>An indicator's population groups side by side.</summary>
    public string IndicatorGroups(int id) => $"/{Id}/indicators/{id}/groups";

    /// <summary>The form for values of an indicator: groups × years.</summary>
    public string IndicatorValues(int id) => $"/{Id}/indicators/{id}/values";

    /// <summary>The form for one value of an indicator.</summary>
    public string IndicatorValue(int id, int? observation = null) => Address($"/indicators/{id}/value", ("observation", observation?.ToString()));

    /// <summary>The form for a new value, filled with what was read elsewhere.</summary>
    internal string IndicatorValue(int id, int year, string number, string note) => Address($"/indicators/{id}/value", ("year", $"{year}"), ("number", number), ("note", note));

    /// <summary>The form of an indicator's name, unit, series, targets and ties.</summary>
    public string IndicatorEdit(int id) => $"/{Id}/indicators/{id}/edit";

    /// <summary>A part of that form: <c>series</c>, <c>targets</c>, <c>comparability</c> or <c>ties</c>.</summary>
    public string IndicatorEdit(int id, string part, params (string Key, string? Value)[] query) => Address($"/indicators/{id}/edit/{part}", query);

    /// <summary>The areas that figures speak of.</summary>
    public string IndicatorAreas(int? area = null) => Address("/indicators/areas", ("area", area?.ToString()));

    /// <summary>The form of a new indicator.</summary>
    public string IndicatorNew() => $"/{Id}/indicators/new";

    /// <summary>Indicators from the tables of a paper.</summary>
    public string IndicatorPaper(string? programme = null) => Address("/indicators/paper", ("programme", programme));

    /// <summary>Values from a file.</summary>
    public string IndicatorFile() => $"/{Id}/indicators/file";

    /// <summary>Values from outside sources: of every indicator, or of the one of the code.</summary>
    public string IndicatorSources(string? indicator = null) => Address("/indicators/sources", ("indicator", indicator));

    /// <summary>How a source knows a series.</summary>
    internal string IndicatorSource(int series, string? provider) => Address($"/indicators/sources/{series}", ("provider", provider));

    /// <summary>Asks sources about series: those of the mappings.</summary>
    internal string IndicatorSourceFetch(IEnumerable<int> mappings) => Address("/indicators/sources/fetch", [.. mappings.Select(m => ("mapping", (string?)$"{m}"))]);

    /// <summary>Asks sources about what is chosen.</summary>
    internal string IndicatorSourceFetch(FetchFilter chosen) => Address("/indicators/sources/fetch",
        [.. chosen.Mapping.Select(m => ("mapping", (string?)$"{m}")), ("from", chosen.From), ("to", chosen.To), .. chosen.At.Select(a => ("at", (string?)$"{a}"))]);

    /// <summary>A handler of the page that asks sources.</summary>
    internal string IndicatorSourceFetch(string handler) => Address("/indicators/sources/fetch", ("handler", handler));

    /// <summary>Answers of sources, to be looked at.</summary>
    internal string IndicatorSourceImport(string key, string? handler = null) => Address("/indicators/sources/import", ("handler", handler), ("key", key));

    /// <summary>What came of answers.</summary>
    internal string IndicatorSourceResult(string key, string import) => Address("/indicators/sources/result", ("key", key), ("import", import));

    private string Address(string page, params (string Key, string? Value)[] query) =>
        QueryHelpers.AddQueryString($"/{Id}{page}", query.Where(q => !string.IsNullOrEmpty(q.Value)).Select(q => KeyValuePair.Create(q.Key, q.Value)));
}
