using System.Text.RegularExpressions;
using Hyte.Modules.Search;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>What an indicator counts, as far as its name tells.</summary>
internal enum Quantity
{
    Unknown,
    Share,
    Count,
    Money,
    Emission,
    Rank,
    State,
    Milestone,
}

/// <summary>An indicator as the cell names it: "Nuuskaa päivittäin; % (Kouluterveyskysely)".</summary>
internal sealed partial record IndicatorTitle(string Name, string? Unit, string? Producer, string? Group, Quantity Quantity)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
    private const int Timeout = 1000;

    private static readonly string[] Producers =
        ["Kouluterveyskysely", "FinSote", "Terve Suomi", "Tilastokeskus", "Sotkanet", "TEAviisari", "THL", "Essote", "Oma seuranta", "Mediaseuranta", "Miksei"];

    // Endings of the field's words; the first that fits counts.
    private static readonly (string Words, Quantity Quantity)[] Endings =
    [
        ("paastot", Quantity.Emission),
        ("ranking sijoitus", Quantity.Rank),
        ("maksu resurssit kustannukset hinta menot tulot", Quantity.Money),
        ("osuus osuuden aste suhde % tyottomyyden", Quantity.Share),
        ("maara maaran lukumaara lukumaaran kpl maarat yritykset tyopaikat asiakkuudet hankkeet kehityshankkeet", Quantity.Count),
        ("laatu tila", Quantity.State),
        ("strategia kiinteistostrategia linjaukset olemassaolo kayttoonotto", Quantity.Milestone),
    ];

    /// <summary>Understands a name.</summary>
    public static IndicatorTitle Of(string name)
    {
        var clean = name.Trim().TrimEnd(',', ';');
        var unit = TitleUnit().Match(clean);
        var producer = Producers.FirstOrDefault(p => Brackets().Matches(clean).Any(b => b.Value.Contains(p, StringComparison.OrdinalIgnoreCase)));
        return new IndicatorTitle(clean, unit.Success ? NumberShape.Usual(Usual(unit.Groups["unit"].Value)) : null, producer, GroupWords.InTitle(clean), QuantityOf(clean));
    }

    /// <summary>The quantity that a unit is of.</summary>
    public static Quantity QuantityOf(string? unit, bool isText) => unit switch
    {
        null => isText ? Quantity.State : Quantity.Unknown,
        "%" => Quantity.Share,
        "M€" or "€" => Quantity.Money,
        "sija" => Quantity.Rank,
        _ when unit.Contains("CO2", StringComparison.Ordinal) => Quantity.Emission,
        _ => Quantity.Count,
    };

    /// <summary>The parts of a name that has two quantities: "Tilaisuudet (osallistujat)", "Huonekäyttöaste / keskihinta". Empty when it has one.</summary>
    public IReadOnlyList<string> Parts
    {
        get
        {
            var pair = Pair().Match(Name);
            return pair.Success && Producer is null ? [pair.Groups["first"].Value.Trim(), pair.Groups["second"].Value.Trim()] : [];
        }
    }

    private static Quantity QuantityOf(string name)
    {
        var words = NotWords().Replace(SearchText.Fold(name), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var (endings, quantity) in Endings)
        {
            if (endings.Split(' ').Any(ending => words.Any(word => word.EndsWith(ending, StringComparison.Ordinal)))) return quantity;
        }

        return Quantity.Unknown;
    }

    private static string Usual(string unit) => unit.Equals("litraa", StringComparison.OrdinalIgnoreCase) ? "l" : unit;

    // "kpl/suhde %" has two, and tells of neither which it is.
    [GeneratedRegex(@"([,;] ?|\(|(?<=\p{L}))(?<unit>%|litraa|vrk|kpl|hlö|€|M€)(?=$|[\s,;(])(?!/)", Options, Timeout)]
    private static partial Regex TitleUnit();

    [GeneratedRegex(@"\([^()]{1,120}\)", Options, Timeout)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?<first>\p{L}[\p{L} -]{2,60}) (/ (?<second>\p{Ll}[\p{L} -]{2,60})|\((?<second>\p{Ll}[\p{L} -]{2,60})\))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex Pair();

    [GeneratedRegex(@"[^\p{L}%]+", Options, Timeout)]
    private static partial Regex NotWords();
}
