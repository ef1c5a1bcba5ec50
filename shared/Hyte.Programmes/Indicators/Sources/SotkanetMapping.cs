using System.Globalization;
using Hyte.Statistics;
using Hyte.Statistics.Sotkanet;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>A series as Sotkanet knows it: an indicator and whose values. Age groups and school grades are indicators of their own there.</summary>
/// <param name="IndicatorId">Sotkanet's number of the indicator.</param>
/// <param name="Gender">Whose values.</param>
public sealed record SotkanetMapping(int IndicatorId, SotkanetGender Gender) : SourceMapping
{
    /// <summary>What a new mapping is filled with: most indicators have it.</summary>
    internal const string Usual = "total";

    /// <summary>The genders as they are stored, in the order of the form, with their words.</summary>
    internal static IReadOnlyList<(string Code, SotkanetGender Gender, string Word)> Genders { get; } =
    [
        (Usual, SotkanetGender.Total, SourceTexts.GenderTotal),
        ("female", SotkanetGender.Female, SourceTexts.GenderFemale),
        ("male", SotkanetGender.Male, SourceTexts.GenderMale),
    ];

    /// <inheritdoc/>
    public override string Provider => SourceProviders.Sotkanet;

    /// <inheritdoc/>
    public override string Key => IndicatorId.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string? Query => Genders.First(g => g.Gender == Gender).Code;

    /// <inheritdoc/>
    public override string Words => $"{Key}, {Genders.First(g => g.Gender == Gender).Word}";

    /// <inheritdoc/>
    public override StatisticsQuery ToQuery(AskedYears years, IReadOnlyList<StatisticsArea> areas) => new SotkanetQuery(IndicatorId, Gender, years.All, areas);

    internal static SotkanetMapping? Of(MappingWording wording, out IReadOnlyList<MappingFault> faults)
    {
        var found = new List<MappingFault>();
        var isNumber = int.TryParse(wording.Key?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0;
        if (!isNumber) found.Add(new MappingFault(MappingField.Key, SourceTexts.SotkanetKeyWrong));
        var gender = Genders.FirstOrDefault(g => g.Code == wording.Gender);
        if (gender.Code is null) found.Add(new MappingFault(MappingField.Gender, SourceTexts.GenderMissing));
        faults = found;
        return found.Count == 0 ? new SotkanetMapping(id, gender.Gender) : null;
    }

    internal static string? Word(string? code) => Genders.FirstOrDefault(g => g.Code == code).Word ?? code;

    internal override MappingWording ToWording() => new(Provider) { Key = Key, Gender = Query };
}
