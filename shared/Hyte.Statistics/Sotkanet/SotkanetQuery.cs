using System.Globalization;

namespace Hyte.Statistics.Sotkanet;

/// <summary>Whose values are asked for. Some indicators have none for all together.</summary>
public enum SotkanetGender
{
    /// <summary>All together.</summary>
    Total,

    /// <summary>Men.</summary>
    Male,

    /// <summary>Women.</summary>
    Female,
}

/// <summary>Values of one Sotkanet indicator. Age groups and school grades are indicators of their own there.</summary>
public sealed class SotkanetQuery : StatisticsQuery
{
    /// <summary>Asks for an indicator.</summary>
    /// <param name="indicatorId">Sotkanet's number of the indicator, above 0.</param>
    /// <param name="gender">Whose values.</param>
    /// <param name="years">The years, at least one, 1900–2100; order and repetition do not matter.</param>
    /// <param name="areas">The areas, at least one of them in Sotkanet.</param>
    /// <exception cref="Hyte.Modules.RuleBrokenException">The query is not well formed (<c>statistics.query</c>).</exception>
    public SotkanetQuery(int indicatorId, SotkanetGender gender, IEnumerable<int> years, IReadOnlyList<StatisticsArea> areas)
        : base(areas)
    {
        Years = [.. years.Distinct().Order()];
        Require(indicatorId > 0, string.Format(Texts.QueryIndicator, indicatorId));
        Require(Enum.IsDefined(gender), Texts.QueryGender);
        Require(Years.Count > 0 && Years.All(y => y is >= 1900 and <= 2100), Texts.QueryYears);
        Require(Areas.Any(a => a.Sotkanet is not null), string.Format(Texts.QueryNoAreaThere, Texts.Sotkanet));
        IndicatorId = indicatorId;
        Gender = gender;
    }

    /// <inheritdoc/>
    public override string Provider => SotkanetReader.Id;

    /// <summary>Sotkanet's number of the indicator.</summary>
    public int IndicatorId { get; }

    /// <summary>Whose values.</summary>
    public SotkanetGender Gender { get; }

    /// <summary>The years, each once, the earliest first.</summary>
    public IReadOnlyList<int> Years { get; }

    internal override string Key => string.Create(CultureInfo.InvariantCulture, $"{PathAndQuery}\n{string.Join('\n', Areas)}");

    internal string GenderCode => Gender switch
    {
        SotkanetGender.Male => "male",
        SotkanetGender.Female => "female",
        _ => "total",
    };

    // A list of years in one parameter is refused there; the parameter is repeated. All regions come back whatever is asked.
    internal string PathAndQuery => string.Create(CultureInfo.InvariantCulture, $"json?indicator={IndicatorId}{string.Concat(Years.Select(y => $"&years={y}"))}&genders={GenderCode}");
}
