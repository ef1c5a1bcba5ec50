using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Hyte.Modules;
using static Hyte.Host.Tests.IndicatorProduct;

namespace Hyte.Host.Tests;

/// <summary>A person decides the colour on the indicator's page: nothing typed is lost, and a decision against the rule is seen as one.</summary>
public sealed class ConfirmColourPageTests(IndicatorProduct product) : IClassFixture<IndicatorProduct>
{
    [Fact]
    public async Task The_suggestion_stands_chosen_and_is_confirmed_as_it_is()
    {
        var address = await product.AddressAsync("welfare", "ei-laheista-ystavaa");
        var before = await ReadAsync(address);
        Assert.Equal("red", before.QuerySelector<IHtmlInputElement>("#confirm input[type=radio]:checked")!.Value);
        Assert.Equal("laskennan ehdotus, ei vahvistettu", Words(before.QuerySelector(".hy-verdict > .hy-muted")));

        using var saved = await PostAsync(address, before, "red", "");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var after = await ReadAsync(address);
        Assert.Matches(@"^vahvistettu \d+\.\d+\.\d{4} hyvinvointikoordinaattori, jakso 1/24$", Words(after.QuerySelector(".hy-verdict > .hy-muted")));
        Assert.Null(after.QuerySelector(".hy-facing"));
        Assert.Equal("1/24", Words(after.QuerySelector("#confirmations + .hy-table-region tbody th"))[..4]);
    }

    [Fact]
    public async Task Another_colour_without_a_reason_comes_back_beside_the_field_and_with_one_the_contradiction_is_flagged()
    {
        var address = await product.AddressAsync("welfare", "koulukiusaaminen");
        using var refused = await PostAsync(address, await ReadAsync(address), "green", " ");
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        var page = await ParseAsync(refused);
        Assert.NotNull(page.QuerySelector("#confirm[open]"));
        Assert.Equal("green", page.QuerySelector<IHtmlInputElement>("#confirm input[type=radio]:checked")!.Value);
        Assert.Contains("Perustele", Words(page.QuerySelector(".hy-field--textarea .hy-field__error")), StringComparison.Ordinal);
        Assert.Equal("laskennan ehdotus, ei vahvistettu", Words((await ReadAsync(address)).QuerySelector(".hy-verdict > .hy-muted")));

        using var saved = await PostAsync(address, page, "green", "Kysely uusitaan.");
        var after = await ReadAsync(address);
        Assert.Equal(
            [("Vahvistettu", "Eteni tavoitteen suuntaan"), ("Laskennan ehdotus", "Kielteinen")],
            after.QuerySelectorAll(".hy-facing > div").Select(side => (Words(side.QuerySelector("dt")), Words(side.QuerySelector("dd")))));
        Assert.Contains("Perustelu: Kysely uusitaan.", Words(after.QuerySelector("#why")!.NextElementSibling), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_slower_of_two_sees_who_decided_what_and_keeps_what_was_typed()
    {
        var address = await product.AddressAsync("welfare", "humalajuominen");
        var slow = await ReadAsync(address);
        using var fast = await PostAsync(address, await ReadAsync(address), "none", "Kysely oli vajaa.");
        using var conflict = await PostAsync(address, slow, "yellow", "Muutos on pieni.");
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        var page = await ParseAsync(conflict);
        var notice = Words(page.QuerySelector("#confirm .hy-notice"));
        Assert.Contains("hyvinvointikoordinaattori vahvisti", notice, StringComparison.Ordinal);
        Assert.Contains("Ei uudempaa tietoa", notice, StringComparison.Ordinal);
        Assert.Contains("Kysely oli vajaa.", notice, StringComparison.Ordinal);
        Assert.Equal("Muutos on pieni.", page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal("yellow", page.QuerySelector<IHtmlInputElement>("#confirm input[type=radio]:checked")!.Value);

        using var again = await PostAsync(address, page, "yellow", "Muutos on pieni.");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal("Ei merkittävää muutosta", Words((await ReadAsync(address)).QuerySelector(".hy-verdict .hy-mark__word")));
    }

    [Fact]
    public async Task A_decision_is_taken_back_and_the_taking_back_is_undone()
    {
        var address = await product.AddressAsync("welfare", "raittius");
        using var saved = await PostAsync(address, await ReadAsync(address), "yellow", "Odotetaan seuraavaa kyselyä.");
        using var taken = await PostAsync(address, await ReadAsync(address), "yellow", "", "TakeBack");
        var without = await ReadAsync(address);
        Assert.Equal("laskennan ehdotus, ei vahvistettu", Words(without.QuerySelector(".hy-verdict > .hy-muted")));

        var undo = without.QuerySelector("#content form[action$='handler=Confirm']:not(.hy-form)")!;
        var fields = undo.QuerySelectorAll<IHtmlInputElement>("input").Select(i => KeyValuePair.Create(i.Name!, i.Value));
        using var undone = await product[StandardRoles.Coordinator].PostAsync(new Uri(undo.GetAttribute("action")!, UriKind.Relative), new FormUrlEncodedContent(fields));
        var back = await ReadAsync(address);
        Assert.Equal("Ei merkittävää muutosta", Words(back.QuerySelector(".hy-verdict .hy-mark__word")));
        Assert.Contains("Odotetaan seuraavaa kyselyä.", Words(back.QuerySelector("#why")!.NextElementSibling), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_may_not_confirm_are_refused()
    {
        var address = await product.AddressAsync("welfare", "raittius");
        var period = await product.Of("welfare").NumberAsync("SELECT Id FROM reporting_period WHERE State = 'Open'");
        using var answer = await HyteApp.PostAsync(product[StandardRoles.MeasureOwner], "/account", $"{address}?handler=Confirm", ("Input.Colour", "red"), ("Input.PeriodId", $"{period}"));
        Assert.True(answer.StatusCode == HttpStatusCode.Forbidden || answer.Headers.Location?.OriginalString.Contains("/account/", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Without_an_open_period_the_page_says_to_open_one()
    {
        await product.Of("growth").ExecuteAsync("UPDATE reporting_period SET State = 'Closed'");
        var page = await ReadAsync(await product.AddressAsync("growth", "sekajate"));
        Assert.Null(page.QuerySelector("#confirm form"));
        Assert.Contains("mikään jakso ole avoinna", Words(page.QuerySelector("#confirm")), StringComparison.Ordinal);
        Assert.Equal("/growth/periods", page.QuerySelector("#confirm a")!.GetAttribute("href"));
    }

    private Task<IHtmlDocument> ReadAsync(string address) => product.ReadAsync(address, StandardRoles.Coordinator);

    // Posts what the person would from the page that lies before them, however old it is.
    private Task<HttpResponseMessage> PostAsync(string address, IHtmlDocument page, string colour, string reason, string handler = "Confirm")
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = HyteApp.Token(page),
            ["Input.Colour"] = colour,
            ["Input.Reason"] = reason,
            ["Input.PeriodId"] = page.QuerySelector<IHtmlInputElement>("#Input_PeriodId")!.Value,
            ["Input.Version"] = page.QuerySelector<IHtmlInputElement>("#Input_Version")!.Value,
        };
        return product[StandardRoles.Coordinator].PostAsync(new Uri($"{address}?handler={handler}", UriKind.Relative), new FormUrlEncodedContent(form));
    }

    private static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
}
