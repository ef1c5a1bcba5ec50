using System.Text.RegularExpressions;
using Hyte.Documents.Papers;
using Hyte.Modules.Search;
using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Importing;

/// <summary>What a column of a plan or a follow-up table holds.</summary>
public enum ColumnRole
{
    /// <summary>The heading is not known; a person says what it is.</summary>
    Unknown,

    /// <summary>The measure, and in a row of its own the focus area.</summary>
    Measure,

    /// <summary>Who answers for it and who takes part.</summary>
    Parties,

    /// <summary>What was said in a period.</summary>
    Period,

    /// <summary>The status of a period, in the product's own words.</summary>
    Status,

    /// <summary>Why the measure does not proceed in a period.</summary>
    Reason,

    /// <summary>The measure's own key, in a table that the product has written.</summary>
    Key,

    /// <summary>Code of the programme that the key is of.</summary>
    ProgrammeCode,

    /// <summary>What the product's own tables tell of the measure besides: read, and nothing is taken of it.</summary>
    Context,

    /// <summary>Titles of those who answer.</summary>
    Roles,

    /// <summary>A remark.</summary>
    Note,

    /// <summary>What is done.</summary>
    Description,

    /// <summary>How it is measured.</summary>
    Metric,

    /// <summary>The indicators, by name.</summary>
    Indicator,

    /// <summary>Values and targets of the indicators.</summary>
    Values,

    /// <summary>The focus area, in a column of its own whose cell goes over the rows of its measures.</summary>
    FocusArea,

    /// <summary>Number of the measure.</summary>
    Number,

    /// <summary>Number of the group that the measure belongs to.</summary>
    Parent,

    /// <summary>The name as decided, beside the one in use.</summary>
    DecidedName,

    /// <summary>Who takes part, apart from who answers.</summary>
    Partners,
}

/// <summary>A column, known by the words of its heading and never by its place.</summary>
/// <param name="Position">Place in the row, from 0.</param>
/// <param name="Heading">The heading as written.</param>
/// <param name="Role">What it holds.</param>
/// <param name="Period">The period of a column that holds one.</param>
public sealed partial record FormColumn(int Position, string Heading, ColumnRole Role, PeriodCode? Period)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Words of a cell, and no heading, are longer.
    private const int LongestHeading = 300;

    // Folded words; headings differ in number, order and slashes from paper to paper.
    private static readonly Dictionary<string, ColumnRole> Known = new(StringComparer.Ordinal)
    {
        ["tavoite ja toimenpide"] = ColumnRole.Measure,
        ["tavoitteet ja toimenpiteet"] = ColumnRole.Measure,
        ["toimenpide"] = ColumnRole.Measure,
        ["toimenpiteet"] = ColumnRole.Measure,
        ["toimenpiteen nimi"] = ColumnRole.Measure,
        ["vastuutaho"] = ColumnRole.Parties,
        ["vastuutahot"] = ColumnRole.Parties,
        ["vastuutaho yhteistyotaho"] = ColumnRole.Parties,
        ["vastuutaho yhteistyotahot"] = ColumnRole.Parties,
        ["vastuutahot yhteistyotahot"] = ColumnRole.Parties,
        ["vastuualue yhteistyotahot"] = ColumnRole.Parties,
        ["vastuu"] = ColumnRole.Parties,
        ["vastuu yhteistyotahot"] = ColumnRole.Parties,
        ["vastuuhenkilo"] = ColumnRole.Roles,
        ["vastuuhenkilot"] = ColumnRole.Roles,
        ["huom"] = ColumnRole.Note,
        ["huomio"] = ColumnRole.Note,
        ["huomioita"] = ColumnRole.Note,
        ["huomautus"] = ColumnRole.Note,
        ["lisatietoja"] = ColumnRole.Note,
        ["kuvaus"] = ColumnRole.Description,
        ["toiminnan kuvaus"] = ColumnRole.Description,
        ["toiminnan kuvaus vastuu"] = ColumnRole.Description,
        ["mittari"] = ColumnRole.Metric,
        ["mittarit"] = ColumnRole.Metric,
        ["mittari seuranta"] = ColumnRole.Metric,
        ["tavoite mittari"] = ColumnRole.Metric,
        ["ryhman nro"] = ColumnRole.Parent,
        ["paatetty nimi"] = ColumnRole.DecidedName,
        ["painopisteen nro"] = ColumnRole.Context,
        ["voimassaolo"] = ColumnRole.Context,
        ["avain"] = ColumnRole.Key,
        ["ohjelma"] = ColumnRole.ProgrammeCode,
        ["painopiste"] = ColumnRole.FocusArea,
        ["nro"] = ColumnRole.Number,
        ["numero"] = ColumnRole.Number,
        ["yhteistyotaho"] = ColumnRole.Partners,
        ["yhteistyotahot"] = ColumnRole.Partners,
        ["yhteistyossa"] = ColumnRole.Partners,
        ["seurantaindikaattoreiden teemat"] = ColumnRole.Context,
    };

    /// <summary>A person has said what it holds.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Its heading has more in it than the words that it was known by.</summary>
    public bool IsInferred { get; init; }

    /// <summary>The heading is the name of a programme, and its focus areas stand in the column.</summary>
    internal bool NamesProgramme => Role == ColumnRole.FocusArea && ProgrammeName().IsMatch(Key);

    /// <summary>By what a person's choice is found again: the words of the heading.</summary>
    public string Key => KeyOf(Heading);

    /// <summary>The words of a heading, folded.</summary>
    public static string KeyOf(string heading) => NotWords().Replace(SearchText.Fold(heading), " ").Trim();

    /// <summary>Understands the cells of a row as headings; markup and hyphens of narrow columns do not matter.</summary>
    /// <param name="row">The row.</param>
    /// <param name="choices">What a person has said of how to read the paper; null when nothing.</param>
    internal static List<FormColumn> All(PaperRow row, FormChoices? choices = null) => [.. row.Cells.Select((cell, position) => cell.Text.Length > LongestHeading
        ? new FormColumn(position, cell.Text, ColumnRole.Unknown, null)
        : Of(position, Hyphens.Join(Markup.Strip(cell.Text), choices?.KeptApart).Text, choices?.Columns))];

    /// <summary>Understands a heading.</summary>
    /// <param name="position">Place of the column in the row, from 0.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="chosen">What a person has said of columns; null when nothing.</param>
    public static FormColumn Of(int position, string heading, IReadOnlyDictionary<string, string>? chosen = null)
    {
        var words = KeyOf(heading);
        if (chosen?.TryGetValue(words, out var code) == true && ColumnChoice.Find(code) is { } choice) return new FormColumn(position, heading, choice.Role, choice.Period) { IsChosen = true };
        if (Known.TryGetValue(words, out var role)) return new FormColumn(position, heading, role, null);
        if (IndicatorWords().Match(words) is { Success: true } indicator) return new FormColumn(position, heading, ColumnRole.Indicator, null) { IsInferred = indicator.Length < KeyOf(Brackets().Replace(heading, " ")).Length };
        if (ValueWords().Match(words) is { Success: true } values) return new FormColumn(position, heading, ColumnRole.Values, null) { IsInferred = values.Length < KeyOf(Brackets().Replace(heading, " ")).Length };
        // "Elinvoimaohjelma" above the focus areas: the table has the programme's name in place of their heading.
        if (ProgrammeName().IsMatch(words)) return new FormColumn(position, heading, ColumnRole.FocusArea, null) { IsInferred = true };
        var match = PeriodWords().Match(heading);
        return match.Success && PeriodCode.TryParse(NoSpace().Replace(match.Groups["code"].Value, ""), out var period)
            ? new FormColumn(position, heading, match.Groups["status"].Success ? ColumnRole.Status : match.Groups["reason"].Success ? ColumnRole.Reason : ColumnRole.Period, period)
            : new FormColumn(position, heading, ColumnRole.Unknown, null);
    }

    // "Seurantaindikaattoreiden teemat" are no indicators; "Painopiste: X" stands above them where the table is the focus area's own.
    [GeneratedRegex(@"\b(seuranta )?(indikaattorit?|tunnusluvut|tunnusluku)( vuosi)?\b|^seuranta ja mittausvuosi$|^painopiste \p{L}", Options, 1000)]
    private static partial Regex IndicatorWords();

    [GeneratedRegex(@"\blahto(tilanne|taso|arvo)\b", Options, 1000)]
    private static partial Regex ValueWords();

    [GeneratedRegex(@"^(\p{L}+ ){0,4}\p{L}*ohjelma$", Options, 1000)]
    private static partial Regex ProgrammeName();

    [GeneratedRegex(@"[^\p{L}\d]+", Options, 1000)]
    private static partial Regex NotWords();

    [GeneratedRegex(@"^\s*(jakso|seurantajakso|kausi|vuosi|v\.|toteutuma|toteutus|seuranta)?\s*\(?(?<code>[12]\s*/\s*(\d{4}|\d{2})|20\d{2})\)?\s*(kirjaus|teksti|(?<status>tila)|(?<reason>syy))?\s*$", Options | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PeriodWords();

    // What stands in brackets explains the heading: "(Kouluterveyskysely)".
    [GeneratedRegex(@"\([^()]*\)", Options, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s", Options, 1000)]
    private static partial Regex NoSpace();
}
