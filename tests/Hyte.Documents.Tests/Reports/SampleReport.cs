using Hyte.Documents.Reports;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Tests.Reports;

/// <summary>A report with every kind of block, as long and as wide as the city's own.</summary>
internal static class SampleReport
{
    private static readonly ReportMark Done = new("Toteutunut", "FullCircle", "Positive");
    private static readonly ReportMark UnderWay = new("Käynnissä", "ThreeQuarterCircle", "Progress");
    private static readonly ReportMark Partly = new("Toteutuu osittain", "HalfCircle", "Progress");
    private static readonly ReportMark NotStarted = new("Ei aloitettu", "EmptyCircle", "Neutral");
    private static readonly ReportMark Dropped = new("Ei toteudu", "Cross", "Negative");
    private static readonly ReportMark NotUpdated = new("Ei päivitetty", "Dashed", "Missing");
    private static readonly ReportMark Better = new("Myönteinen", "TriangleUp", "Positive");
    private static readonly ReportMark Same = new("Ei muutosta", "Square", "Attention");
    private static readonly ReportMark Worse = new("Kielteinen", "TriangleDown", "Negative");

    private static readonly ReportMark[] Statuses = [Done, UnderWay, Partly, NotStarted, NotUpdated, Dropped];

    private static readonly string[] Areas =
        ["Osallisuus ja yhteisöllisyys", "Mielen hyvinvointi", "Liikunta ja ravitsemus", "Päihteettömyys", "Turvallisuus", "Lapset ja perheet", "Nuoret", "Työikäiset", "Ikääntyneet"];

    public static ReportDocument Document { get; } = new(
        "Hyvinvointiraportti 2023",
        "Mikkelin kaupunki",
        [new("Ajalta", "1.1.–31.12.2023"), new("Kaupunginhallitus", "31.5.2024 § 187"), new("Kaupunginvaltuusto", "17.6.2024 § 62"), new("Luvut haettu", "15.4.2024 klo 12.00"), new("Versio", "1, hyväksytty. Korvaa luonnoksen, josta pyydettiin lausunnot nuorisovaltuustolta, vanhusneuvostolta ja vammaisneuvostolta.")],
        [Summary(), FollowUp(), Wellbeing(), Comparison(), new ReportChapter("appendix", ReportPart.Appendix, "Liitteet", [new ReportParagraph("Raportista ei ole jätetty mitään pois.")])]);

    /// <summary>The texts of the figures that stand in the report.</summary>
    public static string[] FigureTexts { get; } = ["11,2 % (2019)", "82,5 %", "Ei tietoa (otos liian pieni)"];

    private static ReportChapter Summary() => new("summary", ReportPart.Summary, "Tiivistelmä",
    [
        new ReportParagraph(
        [
            new("Yksinäisyyttä koki "), new("11,2 % (2019)") { Figure = "welfare/yksinaisyys-ktk/8-9/latest", Href = "/welfare/indicators/5" }, new(" yläkouluikäisistä. "),
            new("Muutos on myönteinen") { IsStrong = true }, new(", mutta "), new("pienten ryhmien") { IsEmphasised = true }, new(" tiedot puuttuvat. Lähde: "),
            new("Kouluterveyskysely") { Href = "https://thl.fi/tutkimus-ja-kehittaminen/tutkimukset-ja-hankkeet/kouluterveyskysely" }, new("."),
        ]),
        new ReportList(
        [
            [new ReportParagraph("Toimenpiteistä 32/44 on raportoitu."), new ReportParagraph("Loput merkittiin päivittämättömiksi, kun jakso suljettiin."), new ReportList([[new ReportParagraph("Määräaika oli 15.1.2024.")], [new ReportParagraph("Muistutus lähti kahdesti.")]])],
            [new ReportParagraph("Asukasilloissa kävi 1 240 ihmistä.")],
        ]),
        new ReportList([[new ReportParagraph("Ensin sovitaan vastuista.")], [new ReportParagraph("Sitten mitataan.")]], IsNumbered: true),
        new ReportList([[new ReportParagraph("Toinen luettelo alkaa ykkösestä.")]], IsNumbered: true),
    ]);

    private static ReportChapter FollowUp() => new("follow-up", ReportPart.FollowUp, "Toimenpiteiden seuranta",
    [
        new ReportShares("Toimenpiteiden tila painopisteittäin", "Yhdeksän painopisteen toimenpiteistä useimmat ovat käynnissä; kolme ei toteudu.",
            [.. Areas.Select((area, place) => new ReportShareRow(area, [.. Statuses.Select((s, i) => new ReportSharePart(s, (place + i * 2) % 4)).Where(p => p.Count > 0)]))]),
        new ReportSection("table", "Toimenpiteet",
        [
            new ReportTable("Toimenpiteet painopisteittäin, jakso 2/23", [new("Toimenpide", 2), new("Vastuutaho"), new("Tila"), new("Kirjaus", 2.2)], [.. Measures()]) { Source = "Vastuutahojen kirjaukset, jakso 2/23" },
            new ReportParagraph("Taulukon jälkeen teksti jatkuu tavallisena."),
        ]),
    ]);

    private static IEnumerable<ReportRow> Measures()
    {
        for (var measure = 0; measure < 44; measure++)
        {
            if (measure % 5 == 0) yield return new ReportRow([new ReportCell($"{measure / 5 + 1}. {Areas[measure / 5]}")], IsHeading: true);
            var status = Statuses[measure % Statuses.Length];
            yield return new ReportRow(
            [
                new ReportCell($"{measure / 5 + 1}.{measure % 5 + 1} Talviliikunnan mahdollistaminen asuinalueilla") { Href = $"/welfare/measures/{measure}" },
                new ReportCell(measure % 3 == 0 ? "Hyvinvointikoordinaattori, liikuntapalvelut" : "Nuorisopalvelut"),
                new ReportCell("") { Mark = status },
                status == NotUpdated ? new ReportCell("") { Note = "Jakso suljettiin ennen kirjausta." } : new ReportCell(measure == 7 ? "Latuja ylläpidettiin 64 kilometriä ja luistelukenttiä 18.\nJäätie aukesi helmikuussa." : "Latuja ylläpidettiin 64 kilometriä."),
            ]);
        }
    }

    private static ReportChapter Wellbeing() => new("wellbeing", ReportPart.Review, "Lasten ja nuorten hyvinvointi",
    [
        new ReportSection("loneliness", "Yksinäisyys",
        [
            new ReportLines("Tuntee itsensä yksinäiseksi, 8.–9. luokka", "Mikkelissä osuus laski 13,4 prosentista 11,2 prosenttiin; vuodelta 2021 ei ole tietoa.", "%", ["2013", "2015", "2017", "2019", "2021", "2023"],
                [new("Mikkeli", [13.4m, 12.9m, 12.1m, 11.2m, null, 14.8m]), new("Etelä-Savo", [12.4m, 12.0m, 11.8m, null, null, 15.6m]), new("Koko maa", [9.8m, 10.0m, 10.1m, 10.8m, 15.0m, 15.9m], IsReference: true)]),
            new ReportTable("Tuntee itsensä yksinäiseksi, %", [new("Ryhmä", 2), new("2017", 1, true), new("2019", 1, true), new("Tavoite", 1, true), new("Muutos", 1.4)],
            [
                new([new("8.–9. luokka"), new("12,1"), new("11,2") { Figure = "welfare/yksinaisyys-ktk/8-9/latest" }, new("0"), new("0,9 %-yks.") { Mark = Better }]),
                new([new("Lukio, 1.–2. vuosi"), new("10,4"), new("10,5"), new("0"), new("") { Mark = Same }]),
                new([new("Ammattioppilaitos"), new("9,9"), new("12,0"), new("0"), new("") { Mark = Worse, Note = "Muutos ei ole tilastollisesti merkitsevä." }]),
                new([new("Perusopetus, 4.–5. luokka"), new("–") { Note = "Ei tietoa (otos liian pieni)" }, new("3,1") { Note = "Etelä-Savo" }, new("0"), new("") { Mark = new("Ei uudempaa tietoa", "EmptyCircle", "Missing") }]),
            ]) { Source = "THL, Kouluterveyskysely" },
            new ReportSection("conclusions", "Johtopäätökset", [new ReportParagraph("Yksinäisyys on kääntynyt nousuun, kuten koko maassa."), new ReportSection("deep", "Mitä tehdään", [new ReportParagraph("Ryhmätoimintaa lisätään.")])]),
        ]),
    ]);

    private static ReportChapter Comparison() => new("comparison", ReportPart.Review, "Vertailu väestöryhmittäin",
    [
        new ReportTable("Elämänlaatunsa hyväksi kokevien osuus, %", [new("Mittari", 2.4), .. Enumerable.Range(2016, 7).Select(y => new ReportColumn($"{y}", 1, true)), new("Tila", 1.6)],
            [.. Areas.Select((area, place) => new ReportRow([new(area), .. Enumerable.Range(0, 7).Select(y => new ReportCell(place + y == 0 ? "82,5 %" : $"{60 + place + y},{y}")), new("") { Mark = place % 2 == 0 ? Better : Worse }]))]),
        new ReportParagraph("Leveän taulukon huomautus pysyy taulukon sivulla."),
    ]);
}
