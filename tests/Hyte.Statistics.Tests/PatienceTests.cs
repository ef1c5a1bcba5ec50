using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Hyte.Statistics.Tests;

/// <summary>How a source that is busy, ill, gone or hostile is met.</summary>
public sealed class PatienceTests
{
    [Fact]
    public async Task A_busy_source_is_asked_again_when_it_wanted_to_be()
    {
        await using var source = StandIn.Start();
        source.Then(429, "7").Then("table-dense.json");

        var answer = await source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None);

        Assert.NotEmpty(answer.Rows);
        Assert.Equal([TimeSpan.FromSeconds(7)], source.Clock.WaitsAfterFailures);
    }

    [Fact]
    public async Task A_moment_given_as_a_date_is_understood_too()
    {
        await using var source = StandIn.Start();
        source.Then(503, (source.Clock.GetUtcNow() + TimeSpan.FromSeconds(12)).ToString("r")).Then("table-dense.json");

        await source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None);

        Assert.Equal([TimeSpan.FromSeconds(12)], source.Clock.WaitsAfterFailures);
    }

    [Fact]
    public async Task A_busy_source_that_says_nothing_gets_the_ten_seconds_of_its_window()
    {
        await using var source = StandIn.Start();
        source.Then(429).Then("table-dense.json");

        await source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None);

        Assert.InRange(Assert.Single(source.Clock.WaitsAfterFailures).TotalSeconds, 10.5, 11.5);
    }

    [Fact]
    public async Task A_source_that_wants_a_long_wait_is_given_up_on_at_once()
    {
        await using var source = StandIn.Start();
        source.Then(429, "3600");

        var unavailable = await Assert.ThrowsAsync<StatisticsUnavailableException>(() => source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None));

        Assert.Contains("3600 sekuntia", unavailable.Message, StringComparison.Ordinal);
        Assert.Single(source.Calls);
    }

    [Fact]
    public async Task An_ill_source_is_tried_with_growing_waits_and_then_given_up_on()
    {
        await using var source = StandIn.Start();
        source.Then(500).Then(502).Then(503).Then(500);

        var unavailable = await Assert.ThrowsAsync<StatisticsUnavailableException>(() => source.Sotkanet.FetchAsync(Ask.Smoking(), CancellationToken.None));

        Assert.Equal("Sotkanet ei vastannut (HTTP 500). Yritä myöhemmin tai lue tallennettu tiedosto.", unavailable.Message);
        Assert.Equal(HttpStatusCode.InternalServerError, unavailable.Status);
        Assert.Equal(4, source.Calls.Count);
        var waits = source.Clock.WaitsAfterFailures;
        Assert.Equal(3, waits.Length);
        Assert.All(waits.Index(), wait => Assert.InRange(wait.Item.TotalSeconds, 0.5 * Math.Pow(2, wait.Index), 1.5 * Math.Pow(2, wait.Index)));
    }

    [Fact]
    public async Task A_failure_is_not_remembered()
    {
        await using var source = StandIn.Start(("Tries", "1"));
        source.Then(500).Then("table-dense.json");

        await Assert.ThrowsAsync<StatisticsUnavailableException>(() => source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None));

        Assert.NotEmpty((await source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None)).Rows);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task A_query_that_the_source_refuses_is_not_repeated(int status)
    {
        await using var source = StandIn.Start();
        source.Then(status);

        var unavailable = await Assert.ThrowsAsync<StatisticsUnavailableException>(() => source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None));

        Assert.Equal((HttpStatusCode)status, unavailable.Status);
        Assert.StartsWith($"Tilastokeskus ei hyväksynyt kyselyä (HTTP {status})", unavailable.Message, StringComparison.Ordinal);
        Assert.Single(source.Calls);
    }

    [Fact]
    public async Task A_source_that_never_ends_its_response_is_left_after_the_time_out()
    {
        await using var source = StandIn.Start(("Tries", "2"), ("Timeout", "00:00:00.200"));
        source.Then(NeverEndsAsync).Then(NeverEndsAsync);

        var unavailable = await Assert.ThrowsAsync<StatisticsUnavailableException>(() => source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None));

        Assert.Contains("sekunnissa", unavailable.Message, StringComparison.Ordinal);
        Assert.Equal(2, source.Calls.Count);

        static async Task NeverEndsAsync(HttpContext context)
        {
            await context.Response.WriteAsync("[", context.RequestAborted);
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [Fact]
    public async Task A_source_that_is_not_there_is_told_in_the_same_words()
    {
        await using var source = StandIn.Start(("Tries", "2"), ("PxWebAddress", "http://127.0.0.1:1/"));

        var unavailable = await Assert.ThrowsAsync<StatisticsUnavailableException>(() => source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None));

        Assert.Equal("Tilastokeskus ei vastannut (yhteyttä ei saatu). Yritä myöhemmin tai lue tallennettu tiedosto.", unavailable.Message);
        Assert.Null(unavailable.Status);
    }

    [Fact]
    public async Task A_response_without_end_is_refused_at_the_limit_and_not_asked_for_again()
    {
        await using var source = StandIn.Start(("LargestResponse", "1000000"));
        source.Then(async context =>
        {
            var blanks = Encoding.UTF8.GetBytes(new string(' ', 10_000));
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(blanks);
        });

        var unavailable = await Assert.ThrowsAsync<StatisticsUnavailableException>(() => source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None));

        Assert.Contains("suurempi kuin 1 Mt", unavailable.Message, StringComparison.Ordinal);
        Assert.Single(source.Calls);
    }

    [Theory]
    [InlineData("<html><body>Huoltokatko</body></html>")]
    [InlineData("{\"error\":\"busy\"}")]
    [InlineData("")]
    public async Task A_response_of_another_kind_is_told_and_not_remembered(string body)
    {
        await using var source = StandIn.Start();
        source.Then(context => context.Response.WriteAsync(body)).Then("table-dense.json");

        var unavailable = await Assert.ThrowsAsync<StatisticsUnavailableException>(() => source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None));

        Assert.StartsWith("Tilastokeskus vastasi, mutta vastausta ei voitu lukea.", unavailable.Message, StringComparison.Ordinal);
        Assert.NotEmpty((await source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None)).Rows);
    }

    [Fact]
    public async Task Whoever_gives_up_is_let_go_at_once_and_the_next_is_served()
    {
        await using var source = StandIn.Start();
        using var patience = new CancellationTokenSource();
        source.Then(async context =>
        {
            await patience.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }).Then("table-dense.json");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => source.PxWeb.FetchAsync(Ask.Unemployment(), patience.Token));

        Assert.NotEmpty((await source.PxWeb.FetchAsync(Ask.Unemployment(), CancellationToken.None)).Rows);
    }

    [Fact]
    public async Task Different_questions_are_asked_one_after_another_at_a_calm_pace()
    {
        await using var source = StandIn.Start();
        var (under, most) = (0, 0);
        for (var call = 0; call < 5; call++)
        {
            source.Then(async context =>
            {
                most = Math.Max(most, Interlocked.Increment(ref under));
                await Task.Yield();
                await using var table = StandIn.Open("table-dense.json");
                Interlocked.Decrement(ref under);
                await table.CopyToAsync(context.Response.Body);
            });
        }

        await Task.WhenAll(Enumerable.Range(0, 5).Select(number => source.PxWeb.FetchAsync(Ask.Unemployment(Ask.Mikkeli with { Code = $"area-{number}" }), CancellationToken.None)));

        Assert.Equal((5, 1), (source.Calls.Count, most));
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromMilliseconds(350), 4), source.Clock.Waits);
    }
}
