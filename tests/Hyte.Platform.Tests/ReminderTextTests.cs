using Hyte.Modules.Contributions;
using Hyte.Platform.Reminders;

namespace Hyte.Platform.Tests;

public sealed class ReminderTextTests
{
    private const string Address = "https://hyte.mikkeli.fi";

    private static readonly DateOnly Today = new(2024, 6, 29);

    [Fact]
    public void A_digest_lists_what_is_due_first_first_with_whole_addresses()
    {
        var digest = ReminderDigest.Compose(
            [Line("1.1 Lukutaito", "/growth/1", Today.AddDays(14)), Line("2.1 Liikunta", "/welfare/2", Today.AddDays(1)), Line("3.1 Kulttuuri", "/welfare/3", Today.AddDays(-7))],
            Address,
            Today);

        Assert.Equal("Hyte: 3 tehtävää odottaa sinua", digest.Subject);
        Assert.Equal(
            """
            Nämä odottavat sinua. Linkki vie suoraan oikeaan paikkaan.

            - 3.1 Kulttuuri: viimeinen päivä oli 22.6.2024
              https://hyte.mikkeli.fi/welfare/3

            - 2.1 Liikunta: viimeinen päivä on huomenna
              https://hyte.mikkeli.fi/welfare/2

            - 1.1 Lukutaito: viimeinen päivä 13.7.2024
              https://hyte.mikkeli.fi/growth/1

            Jos et halua muistutuksia, poista ne käytöstä omissa tiedoissasi:
            https://hyte.mikkeli.fi/account

            """,
            digest.Body);
    }

    [Fact]
    public void A_measure_that_a_person_answers_for_by_two_titles_is_told_once()
    {
        var digest = ReminderDigest.Compose([new Reminder("a", "1.1 Lukutaito", "/welfare/1", Today), new Reminder("b", "1.1 Lukutaito", "/welfare/1", Today)], Address, Today);

        Assert.Equal("Hyte: 1 tehtävä odottaa sinua", digest.Subject);
        Assert.Contains("- 1.1 Lukutaito: viimeinen päivä on tänään\n", digest.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 14, true)]
    [InlineData(5, 14, true)]
    [InlineData(4, 14, false)]
    [InlineData(4, -7, false)]
    [InlineData(4, 1, true)]
    [InlineData(1, 0, true)]
    [InlineData(0, 0, false)]
    public void Digests_are_five_days_apart_unless_something_is_due_within_a_day(int? daysSinceLast, int daysLeft, bool allowed) =>
        Assert.Equal(allowed, ReminderCalm.Allows(daysSinceLast is { } days ? Today.AddDays(-days) : null, Today, [Line("1.1", "/welfare/1", Today.AddDays(daysLeft))]));

    private static Reminder Line(string text, string href, DateOnly due) => new("titteli", text, href, due);
}
