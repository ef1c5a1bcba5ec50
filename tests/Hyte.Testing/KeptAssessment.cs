using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Hyte.Testing;

/// <summary>An assessment in the text that is kept of an attached version, as small or as large as a test wants.</summary>
/// <param name="Alternatives">How many alternatives, going on as now included.</param>
/// <param name="EffectsEach">How many effects each perspective has; the last perspective has none, and says why.</param>
/// <param name="Letters">About how long each written text is.</param>
/// <param name="Others">How many hearings and how many actions.</param>
public sealed record KeptAssessment(int Alternatives = 3, int EffectsEach = 2, int Letters = 90, int Others = 2)
{
    public const string Number = "MliDno-2027-0412";

    private const string Sentences = "Talvikunnossapito vaikuttaa siihen, miten ikäihmiset pääsevät liikkumaan kodin ja palvelujen väliä. Pääreittien auraaminen ennen aamuseitsemää vähentää kaatumisia, ja Ålandsbankenin edustan käytävä pysyy auki. Kustannus kasvaa lauhoina talvina vähemmän kuin lumisina, koska urakka laskutetaan lähtöjen mukaan. ";

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly (int Value, string Word)[] Scale =
        [(2, "Selvästi myönteinen"), (-2, "Selvästi kielteinen"), (1, "Jonkin verran myönteinen"), (-1, "Jonkin verran kielteinen"), (0, "Ei vaikutusta")];

    private static readonly (string Code, string Name)[] Sides =
        [("residents", "Kuntalaiset"), ("environment", "Ympäristö"), ("economy", "Talous ja yritykset"), ("organisation", "Organisaatio ja henkilöstö")];

    public static KeptAssessment Small { get; } = new();

    public static KeptAssessment Huge { get; } = new(Alternatives: 6, EffectsEach: 12, Letters: 3900, Others: 25);

    /// <summary>Key of the first effect of the first perspective; the others follow.</summary>
    public static int FirstEffect => 100;

    public string Json => JsonSerializer.Serialize(
        new
        {
            caseId = 1,
            number = Number,
            title = Text("Talvikunnossapidon reitit", 290),
            description = Text("Kaupunki päättää, mitkä reitit aurataan.", 3990),
            objective = Text("Jokainen pääsee talvellakin palveluihin.", 1990),
            bodyCode = "kaupunginhallitus",
            body = "Kaupunginhallitus",
            meetingDate = "2027-05-03",
            preparer = "liikuntapäällikkö",
            presenter = "tekninen johtaja",
            participants = Text("vanhusneuvosto", 990),
            unit = "Tekniset palvelut",
            stage = "Attached",
            guideNumber = 1,
            screening = new { isAssessed = true, because = (string[])["koskee ikäihmisiä", "maksaa vähintään 100 000 €"], reason = Text("Seulottu yhdessä.", 3990), signedBy = "kaupunginjohtaja", on = "2027-01-15" },
            alternatives = Enumerable.Range(0, Alternatives).Select(n => new
            {
                id = 10 + n,
                number = n,
                name = Text($"Reittien hoitotaso {n}", 190),
                description = Text($"Kuvaus {n}.", 3990),
                proposedBy = $"Ehdottaja {n}",
                costs = n == 0 ? new Dictionary<int, long>() : new Dictionary<int, long> { [2027] = 85_000 * n, [2028] = 87_500 * n, [2029] = -4_000, [2030] = 0 },
            }),
            perspectives = Sides.Select((side, place) => new { code = side.Code, name = side.Name, silentReason = place == Sides.Length - 1 ? Text("Henkilöstö ei vaihdu.", 1990) : null, effects = place == Sides.Length - 1 ? [] : Effects(place) }),
            hearings = Enumerable.Range(0, Others).Select(n => new { who = Text($"Vanhusneuvosto {n}", 290), group = "Ikäihmiset", isStatement = n % 2 == 1, on = "2027-02-12", said = Text($"Sanottiin {n}.", 3990), howUsed = Text($"Otettiin huomioon {n}.", 3990), id = n + 1 }),
            mitigations = Enumerable.Range(0, Others).Select(n => new { id = n + 1, effectId = n == 0 ? FirstEffect : (int?)null, text = Text($"Hiekoitetaan pihat {n}", 990), owner = "kunnossapitopäällikkö", due = "2027-11-01", doneOn = n == 1 ? "2027-10-02" : null, outcome = n == 1 ? "Hiekoitettiin." : null }),
            summary = Text("Pääreitit auki: kaatumiset vähenevät.", 7990),
            proposedAlternativeId = 11,
            proposalReason = Text("Se on turvallisin.", 3990),
            preparedOn = "2027-04-01",
            finishedOn = "2027-03-20",
            followUp = new { due = "2028-06-01", note = Text("Katsotaan kaatumisten määrä.", 1990), predictions = (object[])[new { effectId = FirstEffect, outcome = "HeldPartly", why = "Talvi oli lauha.", on = "2028-06-02" }] },
            links = (object[])[new { kind = "Measure", module = "welfare", reference = "talviliikunta", name = "Talviliikunnan mahdollistaminen", href = "/welfare/measures/1", id = 1, place = "Hyvän elämän ohjelma", focusArea = "Liikkuva arki", fits = (object[])[new { alternativeId = 11, fit = "Supports", reason = Text("Reitit kannustavat liikkumaan.", 1990) }] }],
            followUpFigures = (object[])[new { id = 1, figure = "welfare/kaatumiset/latest", name = "Kaatumisista johtuvat hoitojaksot", then = "412 (2025)", source = "THL", href = "/welfare/indicators/1", chosenOn = "2027-03-18" }],
            nobodyHeardReason = Others == 0 ? Text("Päätös koskee kaikkia samalla tavalla.", 990) : null,
        },
        Written);

    private IEnumerable<object> Effects(int place) => Enumerable.Range(0, EffectsEach).Select(n => (object)new
    {
        id = FirstEffect + (place * EffectsEach) + n,
        perspective = Sides[place].Code,
        dimension = "Liikkuminen ja saavutettavuus",
        groupCode = n % 2 == 0 ? "older" : "children",
        group = n % 2 == 0 ? "Ikäihmiset" : "Lapset",
        area = n % 3 == 0 ? "Keskusta" : null,
        horizonCode = "budget-year",
        horizon = "Talousarviovuosi",
        text = Text($"Vaikutus {place}.{n}: kaatumiset vähenevät", 490),
        cells = Enumerable.Range(0, Alternatives).Select(a => Cell(place, n, a)),
    });

    private object Cell(int place, int effect, int alternative)
    {
        var (value, word) = Scale[(place + effect + alternative) % Scale.Length];
        return new
        {
            alternativeId = 10 + alternative,
            value,
            word,
            likelihood = value == 0 ? null : "Todennäköinen",
            justification = Text($"Perustelu {place}.{effect}.{alternative}.", 3990),
            evidence = alternative == 1 ? (object[])[new { kind = "Mittari", text = $"Kaatumisten määrä {place}.{effect}", href = "/welfare/indicators/kaatumiset" }] : [],
        };
    }

    // Begins with what it is told by, and is as long as was asked for, but never longer than its field takes.
    private string Text(string begin, int most)
    {
        var text = new StringBuilder(begin);
        for (var n = 0; text.Length < Math.Min(Letters, most); n++) text.Append(n % 3 == 2 ? '\n' : ' ').Append(Sentences);
        return text.ToString(0, Math.Min(text.Length, Math.Max(begin.Length, Math.Min(Letters, most))));
    }
}
