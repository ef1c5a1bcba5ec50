using System.Globalization;
using System.Text.RegularExpressions;
using Hyte.Modules.Search;

namespace Hyte.Programmes.Reports;

/// <summary>The population groups by which the law asks how people fare.</summary>
internal enum LifeStage
{
    /// <summary>Lapset ja nuoret: school levels, and people under thirty.</summary>
    Young,

    /// <summary>Työikäiset.</summary>
    WorkingAge,

    /// <summary>Ikäihmiset: from sixty on.</summary>
    Old,

    /// <summary>Koko väestö: everybody, and groups that are no age's.</summary>
    Everybody,
}

/// <summary>Finds the stage of a group by its name.</summary>
/// <remarks>
/// Groups are named freely, as surveys name them: "8.–9. lk", "20–64 v.", "65+ v.", "Alle 25 v.". School levels and ages tell the stage; a name that tells neither,
/// such as "Kaikki" or "Naiset", speaks of the whole population.
/// </remarks>
internal static partial class LifeStages
{
    private const int LastYoungAge = 29;
    private const int FirstOldAge = 60;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;

    public static LifeStage Of(string? group)
    {
        var name = SearchText.Fold(group);
        if (SchoolLevel().IsMatch(name)) return LifeStage.Young;
        if (OldWords().IsMatch(name)) return LifeStage.Old;
        if (WorkingWords().IsMatch(name)) return LifeStage.WorkingAge;
        if (Under().Match(name) is { Success: true } under) return AgeOf(under) <= LastYoungAge + 1 ? LifeStage.Young : LifeStage.Everybody;
        if (AndOver().Match(name) is { Success: true } over) return AgeOf(over) >= FirstOldAge ? LifeStage.Old : LifeStage.Everybody;
        if (Between().Match(name) is not { Success: true } between) return LifeStage.Everybody;
        return AgeOf(between) switch
        {
            <= LastYoungAge => LifeStage.Young,
            _ when int.Parse(between.Groups["from"].ValueSpan, CultureInfo.InvariantCulture) >= FirstOldAge => LifeStage.Old,
            _ => LifeStage.WorkingAge,
        };
    }

    private static int AgeOf(Match match) => int.Parse(match.Groups["age"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\blk\b|luokka|lukio|ammatil|koulu|paivakot|varhaiskasv|toinen aste|\blaps|\bnuor", Options, Timeout)]
    private static partial Regex SchoolLevel();

    [GeneratedRegex(@"\bikaih|\bikaant|\bvanhu|elak", Options, Timeout)]
    private static partial Regex OldWords();

    [GeneratedRegex(@"\btyoik|\btyotto|\bpitkaaikaistyot", Options, Timeout)]
    private static partial Regex WorkingWords();

    [GeneratedRegex(@"\balle\s*(?<age>\d{1,3})\b", Options, Timeout)]
    private static partial Regex Under();

    [GeneratedRegex(@"\b(?<age>\d{1,3})\s*(\+|v\w*\.? tayttan|v\w*\.? ja sita)|\byli\s*(?<age>\d{1,3})\b", Options, Timeout)]
    private static partial Regex AndOver();

    [GeneratedRegex(@"\b(?<from>\d{1,3})\s*-\s*(?<age>\d{1,3})\b", Options, Timeout)]
    private static partial Regex Between();
}
