using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>The guide that assessments are made on, edited by two people.</summary>
public sealed class GuidePageTests
{
    private const string Groups = "/impact/guide/groups";

    [Fact]
    public async Task A_changed_guide_is_a_new_version_that_new_assessments_follow_and_begun_ones_do_not()
    {
        await using var app = HyteApp.Start();
        using var editor = await app.SignInAsync(StandardRoles.Coordinator);
        await PublishAsync(editor, "/impact/guide/questions", ("Rows[0].Text", "Koskeeko päätös puolta asukkaista?"), ("Note", "Ohjausryhmä 3.2."));

        var guide = await HyteApp.ReadAsync(editor, "/impact/guide");
        Assert.Contains("Voimassa: versio 2", guide.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 arviointi tehdään tämän version mukaan.", guide.Body.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("Ohjausryhmä 3.2.", guide.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("Koskeeko päätös suurta osaa asukkaista?", await editor.GetStringAsync(new Uri("/impact/guide/versions/1", UriKind.Relative)), StringComparison.Ordinal);

        using var opened = await HyteApp.PostAsync(
            editor, "/impact/cases/new", "/impact/cases/new",
            ("Input.Number", "MliDno-2027-0001"), ("Input.Title", "Uusi asia"), ("Input.BodyCode", "kaupunginhallitus"), ("Input.MeetingDate", "2027-05-03"), ("Input.Preparer", "Valmistelija"));
        Assert.Contains("Koskeeko päätös puolta asukkaista?", await editor.GetStringAsync(new Uri($"{opened.Headers.Location}/screening", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("koskee suurta osaa asukkaista", await editor.GetStringAsync(new Uri("/impact/cases/1/screening", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_two_editors_do_at_once_is_shown_and_nothing_typed_is_lost()
    {
        await using var app = HyteApp.Start();
        using var first = await app.SignInAsync(StandardRoles.Coordinator);
        using var second = await app.SignInAsync(StandardRoles.Administrator);
        var form = Fields(await HyteApp.ReadAsync(second, Groups));
        await PublishAsync(first, Groups, ("Rows[1].Name", "Lapset ja varhaisnuoret"), ("Rows[17].Name", "Opiskelijat"), ("Note", "Lisättiin opiskelijat."));

        form["Rows[5].Name"] = "Ikääntyneet";
        form["Rows[18].Name"] = "Omaishoitajat";
        form["Note"] = "Omaishoitajat mukaan.";
        using var answer = await second.PostAsync(new Uri(Groups, UriKind.Relative), new FormUrlEncodedContent(form));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var met = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        Assert.Contains("Lisättiin opiskelijat.", met.QuerySelector(".hy-notice")!.TextContent, StringComparison.Ordinal);
        var shown = Fields(met);
        foreach (var name in (string[])["Lapset ja varhaisnuoret", "Opiskelijat", "Ikääntyneet", "Omaishoitajat", "Omaishoitajat mukaan."]) Assert.Contains(name, shown.Values);

        using var again = await second.PostAsync(new Uri(Groups, UriKind.Relative), new FormUrlEncodedContent(shown));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var guide = (await HyteApp.ReadAsync(second, "/impact/guide")).Body!.TextContent;
        foreach (var name in (string[])["Voimassa: versio 3", "Lapset ja varhaisnuoret", "Opiskelijat", "Ikääntyneet", "Omaishoitajat"]) Assert.Contains(name, guide, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Groups, "Rows[0].Name", " ", "Kirjoita nimi tai poista rivi.")]
    [InlineData(Groups, "Rows[0].Name", "NUORET", "Sama nimi on jo toisella rivillä.")]
    [InlineData(Groups, "Rows[1].Removed", "true", "käyttää väestöryhmää, jota ohjeessa ei ole")]
    [InlineData("/impact/guide/scale", "Rows[2].Removed", "true", "täsmälleen yksi nolla")]
    [InlineData("/impact/guide/scale", "Rows[5].Name", "Valtava", "Kirjoita kokonaisluku väliltä")]
    [InlineData("/impact/guide/costs", "Threshold", "-1", "Euroraja on nolla tai enemmän.")]
    [InlineData("/impact/guide/questions", "Rows[1].Reason", "", "Jokaisella kysymyksellä pitää olla syy.")]
    [InlineData("/impact/guide/templates/children", "Rows[0].Dimension", "", "Valitse näkökulma ja aihe.")]
    [InlineData("/impact/guide/perspectives/residents", "Rows[0].Removed", "true", "käyttää aihetta, jota ohjeessa ei ole")]
    [InlineData("/impact/guide/costs", "Note", "", "Kirjoita, mikä muuttui ja kuka siitä päätti.")]
    public async Task What_would_break_the_guide_is_told_and_nothing_is_published(string path, string field, string value, string told)
    {
        await using var app = HyteApp.Start();
        using var editor = await app.SignInAsync(StandardRoles.Coordinator);
        var form = Fields(await HyteApp.ReadAsync(editor, path));
        form["Note"] = "Kokeilu.";
        form[field] = value;
        using var answer = await editor.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(form));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(told, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Voimassa: versio 1", await editor.GetStringAsync(new Uri("/impact/guide", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static async Task PublishAsync(HttpClient editor, string path, params (string Name, string Value)[] typed)
    {
        var form = Fields(await HyteApp.ReadAsync(editor, path));
        foreach (var (name, value) in typed) form[name] = value;
        using var answer = await editor.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(form));
        Assert.Equal("/impact/guide", answer.Headers.Location?.ToString());
    }

    // What a browser would send of the form as it stands.
    private static Dictionary<string, string> Fields(IHtmlDocument page)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var control in page.QuerySelectorAll("form[method=post].hy-form :is(input, select, textarea)[name]"))
        {
            var value = control switch
            {
                IHtmlInputElement { Type: "checkbox", IsChecked: false } => null,
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value,
                IHtmlTextAreaElement area => area.Value,
                _ => null,
            };
            if (value is not null) fields[control.GetAttribute("name")!] = value;
        }

        fields.TryAdd("__RequestVerificationToken", HyteApp.Token(page));
        return fields;
    }
}
