using System.Text.RegularExpressions;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>The sentences by which papers say that there is no value, and why.</summary>
internal static partial class MissingPhrases
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
    private const int Timeout = 1000;

    /// <summary>The phrase that begins at a place, with the years that it names.</summary>
    public static CellToken? At(string text, int offset)
    {
        var match = Phrases().Match(text, offset);
        if (!match.Success) return null;
        var from = Year("from");
        return new CellToken(TokenKind.Missing, offset, match.Length) { Missing = Reason(match), FromYear = from, Year = match.Groups["to"].Success ? Year("to") : from };

        int Year(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan) : 0;
    }

    private static MissingReason Reason(Match match)
    {
        if (match.Groups["municipal"].Success) return MissingReason.NoMunicipalData;
        if (match.Groups["collected"].Success) return MissingReason.NotCollected;
        if (match.Groups["use"].Success) return MissingReason.NotInUse;
        if (match.Groups["method"].Success) return MissingReason.MethodChanged;
        return match.Groups["producer"].Success ? MissingReason.ProducerDidNot : MissingReason.CaseByCase;
    }

    [GeneratedRegex(
        @"\G((?<municipal>kuntakohtaista (seuranta)?tietoa ei ole( saatavilla)?|(seuranta)?tietoa ei ole kuntakohtaisesti saatavilla|ei kuntakohtaista tietoa)"
        + @"|(?<collected>(seuranta)?tietoa ei ole( saatavilla| kerätty)?|ei kerätty)|(?<use>(indikaattori(a)? )?ei (ollut )?käytössä)|(?<method>tilastointitapa (on )?muuttunut)"
        + @"|(?<producer>\p{Lu}\p{L}+ ei ole (toteuttanut|tehnyt|seurannut)[^.\n]{0,120})|(?<case>katsotaan (hanke|tapaus)kohtaisesti|arvioidaan tapauskohtaisesti))"
        + @"( (vuosina |v\. ?)?(?<from>(19|20)\d{2})( ?- ?(?<to>(19|20)\d{2}))?)?\.?",
        Options,
        Timeout)]
    private static partial Regex Phrases();
}
