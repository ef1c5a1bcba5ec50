using System.Globalization;
using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>Participatory budgeting through the product's own pages: from an empty register to a file of the result.</summary>
public sealed class BudgetingPageTests
{
    private const string Home = "/participation/budgeting";

    [Fact]
    public async Task A_round_is_kept_by_its_coordinator_and_read_by_others()
    {
        using var counter = new QueryCounter();
        await using var app = HyteApp.Start();
        using var coordinator = await app.SignInAsync(StandardRoles.ParticipationCoordinator);
        using var reader = await app.SignInAsync(StandardRoles.Management);

        Assert.Contains("Kierroksia ei ole vielä", await TextAsync(coordinator, Home), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(coordinator, Home + "/areas", Home + "/areas", ("Names", "Keskusta\nRistiina\nkeskusta")));
        Assert.Equal(2, (await HyteApp.ReadAsync(coordinator, Home + "/areas")).QuerySelectorAll("input[name=name]").Length);

        // What is wrong is told beside the fields, and what was typed stays.
        using (var refused = await HyteApp.PostAsync(coordinator, Home + "/new", Home + "/new", ("Input.Name", "Osbu"), ("Input.Money", "paljon")))
        {
            var body = await refused.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
            Assert.Contains("value=\"paljon\"", body, StringComparison.Ordinal);
            Assert.Contains("href=\"#Input_Money\"", body, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(coordinator, Home + "/new", Home + "/new", Rules(1)));
        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(coordinator, Home + "/1", Home + "/1?handler=Move", ("from", "Draft"), ("to", "Proposing")));
        foreach (var title in (string[])["Keinu", "Penkki", "Laituri"]) Assert.Equal(HttpStatusCode.Redirect, await SendAsync(coordinator, Home + "/1/proposals/new", Home + "/1/proposals/new", Proposal(title)));

        using (var refused = await HyteApp.PostAsync(coordinator, Home + "/proposals/3/assess", Home + "/proposals/3/assess", ("Input.Feasibility", "NotFeasible"), ("Version", "1")))
            Assert.Contains("Kirjoita perustelu.", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var id in (int[])[1, 2]) Assert.Equal(HttpStatusCode.Redirect, await SendAsync(coordinator, $"{Home}/proposals/{id}/assess", $"{Home}/proposals/{id}/assess", Answer("Conditional", "5 000")));
        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(coordinator, Home + "/proposals/3/assess", Home + "/proposals/3/assess", Answer("NotFeasible", "")));
        await SendAsync(coordinator, Home + "/1", Home + "/1?handler=Move", ("from", "Proposing"), ("to", "Assessing"));
        await SendAsync(coordinator, Home + "/1", Home + "/1?handler=Move", ("from", "Assessing"), ("to", "Voting"));

        // The reader reads and votes, but records nothing.
        Assert.Contains("Maa ei ole kaupungin.", await TextAsync(reader, Home + "/1"), StringComparison.Ordinal);
        Assert.Contains("et ole vielä äänestänyt", await TextAsync(reader, "/"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(reader, Home + "/1", Home + "/1?handler=Move", ("from", "Voting"), ("to", "Assessing")));
        foreach (var closed in (string[])["/new", "/1/edit", "/1/ballots", "/1/ballots/new", "/1/tallies/new", "/1/decision", "/proposals/1/edit", "/proposals/1/assess"])
        {
            using var answer = await reader.GetAsync(new Uri(Home + closed, UriKind.Relative));
            Assert.True(answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Redirect, $"{closed} {answer.StatusCode}");
        }

        using (var none = await HyteApp.PostAsync(reader, Home + "/1/vote", Home + "/1/vote"))
            Assert.Contains("Valitse ainakin yksi kohde.", await none.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using (var many = await HyteApp.PostAsync(reader, Home + "/1/vote", Home + "/1/vote", ("Chosen", "1"), ("Chosen", "2")))
            Assert.Contains("Voit valita enintään 1 kohdetta, nyt valitsit 2.", await many.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(reader, Home + "/1/vote", Home + "/1/vote", ("Chosen", "2")));
        Assert.DoesNotContain("et ole vielä äänestänyt", await TextAsync(reader, "/"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(coordinator, Home + "/1/ballots/new", Home + "/1/ballots/new", ("Input.Source", "Paper"), ("Input.Number", "1"), ("Chosen", "1")));
        using (var again = await HyteApp.PostAsync(coordinator, Home + "/1/ballots/new", Home + "/1/ballots/new", ("Input.Source", "Paper"), ("Input.Number", "1"), ("Chosen", "1")))
            Assert.Contains("on jo kirjattu", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        // While the vote goes on nobody sees votes, on the page or as a file.
        Assert.Contains("Äänestys on kesken", await TextAsync(reader, Home + "/1/result"), StringComparison.Ordinal);
        using (var early = await reader.GetAsync(new Uri(Home + "/1/result?handler=File", UriKind.Relative))) Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        var version = await new DatabaseFile(app.DataDirectory, "participation").NumberAsync("SELECT Version FROM budget_round");
        Assert.Equal(HttpStatusCode.Redirect, await SendAsync(coordinator, Home + "/1/edit", Home + "/1/edit", [.. Rules(-1), ("Version", $"{version}")]));
        await SendAsync(coordinator, Home + "/1", Home + "/1?handler=Move", ("from", "Voting"), ("to", "Counted"));

        var page = await HyteApp.ReadAsync(reader, Home + "/1/result");
        Assert.Equal(["1", "1"], page.QuerySelectorAll("tbody td[data-label=Äänet]").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(2, page.QuerySelectorAll("tbody .hy-remark").Count(remark => remark.TextContent == "tasatilanne"));
        using var file = await reader.GetAsync(new Uri(Home + "/1/result?handler=File", UriKind.Relative));
        var lines = (await file.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("1;1;Keinu;Keskusta;1;0;1;0;0;5000;10000", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("1;2;Penkki;Keskusta;1;1;0;0;0;5000;10000", lines[2], StringComparison.Ordinal);

        await CostsTheSameWithAThousandTimesTheBallotsAsync(counter, app, coordinator);
    }

    private static async Task CostsTheSameWithAThousandTimesTheBallotsAsync(QueryCounter counter, HyteApp app, HttpClient coordinator)
    {
        string[] pages = ["", "/1", "/1/result", "/1/result?handler=File&format=xlsx", "/1/ballots", "/1/decision", "/balance", "/areas", "/proposals/1"];
        var few = await CountAsync();
        var file = new DatabaseFile(app.DataDirectory, "participation");
        const string numbers = "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 1001)";
        await file.ExecuteAsync($"""
            {numbers} INSERT INTO budget_staff_ballot (RoundId, Source, Number, Chosen, Version, CreatedAt, CreatedById, CreatedByName, ChangedAt, ChangedByName)
            SELECT 1, 'Paper', i, '1', 1, '2026-01-01 00:00:00', '', '', '2026-01-01 00:00:00', '' FROM n
            """);
        await file.ExecuteAsync("INSERT INTO budget_staff_choice (BallotId, ProposalId) SELECT Id, 1 FROM budget_staff_ballot WHERE Number > 1");
        await file.ExecuteAsync($"{numbers} INSERT INTO budget_own_ballot (RoundId, VoterKey, CastOn) SELECT 1, 'k' || i, '2026-01-01' FROM n");
        await file.ExecuteAsync("INSERT INTO budget_own_choice (BallotId, ProposalId) SELECT Id, 2 FROM budget_own_ballot WHERE VoterKey LIKE 'k%'");
        await file.ExecuteAsync("UPDATE data_version SET Value = Value + 1");

        Assert.Equal(few, await CountAsync());
        var page = await HyteApp.ReadAsync(coordinator, Home + "/1/result");
        Assert.Contains("2 002 lippua", page.QuerySelector(".hy-result__count")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);

        async Task<List<string>> CountAsync()
        {
            var costs = new List<string>();
            foreach (var path in pages)
            {
                await counter.VisitAsync(coordinator, Home + path);
                costs.Add($"{path}: {(await counter.VisitAsync(coordinator, Home + path)).Queries}");
            }

            return costs;
        }
    }

    private static (string, string)[] Rules(int votingEnds)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        return
        [
            ("Input.Name", "Osbu 2027"), ("Input.Year", "2027"), ("Input.BodyCode", "kaupunginhallitus"), ("Input.Money", "100 000"), ("Input.MinCost", "2 000"), ("Input.MaxCost", "20000"), ("Input.MostChoices", "1"),
            ("Input.ProposalsFrom", Day(today.AddDays(-20))), ("Input.ProposalsTo", Day(today.AddDays(-10))), ("Input.VotingFrom", Day(today.AddDays(-3))), ("Input.VotingTo", Day(today.AddDays(votingEnds == 1 ? 2 : -2))),
        ];
    }

    private static (string, string)[] Proposal(string title) =>
        [("Input.Title", title), ("Input.Description", "Kuvaus"), ("Input.Area", "1"), ("Input.Source", "AreaBoard"), ("Input.ReceivedOn", "3.2.2026")];

    private static (string, string)[] Answer(string answer, string cost) =>
        [("Input.Feasibility", answer), ("Input.Reason", "Maa ei ole kaupungin."), ("Input.Cost", cost), ("Input.EstimatedBy", "kaupunginpuutarhuri"), ("Input.EstimatedOn", "1.3.2026"), ("Version", "1")];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<HttpStatusCode> SendAsync(HttpClient client, string page, string action, params (string, string)[] fields)
    {
        using var answer = await HyteApp.PostAsync(client, page, action, fields);
        return answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("denied", StringComparison.OrdinalIgnoreCase) ? HttpStatusCode.Forbidden : answer.StatusCode;
    }

    private static async Task<string> TextAsync(HttpClient client, string path) => (await HyteApp.ReadAsync(client, path)).Body!.TextContent;
}
