using System.Text.RegularExpressions;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.IndicatorPapers;

/// <summary>The name of an indicator without what papers print beside it: "Raittius, % (Kouluterveyskysely)" is "Raittius".</summary>
internal static partial class ShortName
{
    public static string Of(string printed)
    {
        var name = Beside().Replace(printed, "").Trim().TrimEnd(',', ';', '-').Trim();
        if (name.Length == 0) name = printed.Trim();
        return name.Length > Indicator.LongestName ? name[..Indicator.LongestName] : name;
    }

    [GeneratedRegex(@"\s*[,;]?\s*%(?=\s|$|,|\()|\s*\([^()]*\)\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Beside();
}
