using System.Globalization;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Audit;
using Hyte.Platform.People;
using Hyte.Platform.Reminders;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hyte.Platform.Tests;

public sealed class ReminderRoundTests : IAsyncLifetime
{
    // The house's clock stands at 11.00 in the city on this day.
    private static readonly DateOnly Today = new(2024, 3, 15);

    private readonly Waiting _waiting = new();
    private MailSink _server = null!;
    private PeopleHouse _house = null!;
    private string _maija = null!;

    public async Task InitializeAsync()
    {
        _server = MailSink.Start();
        _house = await PeopleHouse.BuildAsync();
        _maija = await HolderAsync("maija", "kirjastopaallikko");
        _waiting.Add("kirjastopaallikko", "1.1 Lukutaito", Today.AddDays(7));
    }

    public async Task DisposeAsync()
    {
        await _house.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task One_mail_tells_the_holder_everything_that_waits()
    {
        _waiting.Add("kirjastopaallikko", "1.2 Lainaamo", Today.AddDays(7));
        Assert.Equal(1, await RoundAsync());

        var mail = Assert.Single(_server.Mails);
        Assert.Equal("maija@mikkeli.fi", mail.To);
        Assert.Equal("Hyte: 2 tehtävää odottaa sinua", mail.Subject);
        Assert.Contains("- 1.1 Lukutaito: viimeinen päivä 22.3.2024\n  https://hyte.mikkeli.fi/welfare/1.1", mail.Body, StringComparison.Ordinal);
        Assert.Contains("- 1.2 Lainaamo", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_holders_of_a_title_get_a_mail_each()
    {
        await HolderAsync("kalle", "kirjastopaallikko");
        Assert.Equal(2, await RoundAsync());
        Assert.Equal(["kalle@mikkeli.fi", "maija@mikkeli.fi"], _server.Mails.Select(m => m.To).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nobody_gets_two_mails_a_day_even_after_a_restart()
    {
        _waiting.Add("kirjastopaallikko", "1.2 Lainaamo", Today);
        Assert.Equal(1, await RoundAsync());
        _house.Clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(0, await RoundAsync()); // every round is made anew and knows only what the database does
    }

    [Fact]
    public async Task Five_days_pass_between_two_mails()
    {
        await RoundAsync();
        _house.Clock.Pass(TimeSpan.FromDays(4));
        Assert.Equal(0, await RoundAsync());
        _house.Clock.Pass(TimeSpan.FromDays(1));
        Assert.Equal(1, await RoundAsync());
    }

    [Fact]
    public async Task As_many_days_pass_between_two_mails_as_are_set()
    {
        (string, string) setting = ("Hyte:Reminders:Days", "14");
        await RoundAsync(settings: setting);
        _house.Clock.Pass(TimeSpan.FromDays(5));
        Assert.Equal(0, await RoundAsync(settings: setting));
        _house.Clock.Pass(TimeSpan.FromDays(9));
        Assert.Equal(1, await RoundAsync(settings: setting));
        await Assert.ThrowsAsync<InvalidOperationException>(() => RoundAsync(settings: ("Hyte:Reminders:Days", "joskus")));
    }

    [Theory]
    [InlineData("oikea", 1)]
    [InlineData("vaara", 0)]
    public async Task A_server_that_asks_who_sends_is_told(string password, int sent)
    {
        _server.Password = "oikea";
        Assert.Equal(sent, await RoundAsync("127.0.0.1", ("Hyte:Mail:User", "hyte"), ("Hyte:Mail:Password", password)));
        Assert.Equal(sent, _server.Mails.Count);
    }

    [Fact]
    public async Task Nothing_goes_unencrypted_that_was_to_be_encrypted()
    {
        Assert.Equal(0, await RoundAsync(settings: ("Hyte:Mail:Encrypted", "true")));
        Assert.Empty(_server.Mails);
        await Assert.ThrowsAsync<InvalidOperationException>(() => RoundAsync("mail.mikkeli.fi", ("Hyte:Mail:User", "hyte"), ("Hyte:Mail:Password", "x")));
    }

    [Fact]
    public async Task Nothing_is_sent_before_seven_in_the_city()
    {
        _house.Clock.Pass(TimeSpan.FromHours(19.5));
        Assert.Equal(0, await RoundAsync());
        _house.Clock.Pass(TimeSpan.FromMinutes(30));
        Assert.Equal(1, await RoundAsync());
    }

    [Fact]
    public async Task A_vacant_title_reminds_nobody()
    {
        _waiting.Clear();
        _waiting.Add("rehtori", "3.1 Koulupolku", Today);
        Assert.Equal(0, await RoundAsync());
    }

    [Fact]
    public async Task Whoever_has_said_no_closed_the_account_or_has_no_address_is_left_alone()
    {
        await ChangeAsync(_maija, user => user.WantsReminders = false);
        await ChangeAsync(await HolderAsync("kalle", "kirjastopaallikko"), user => user.IsActive = false);
        await ChangeAsync(await HolderAsync("oili", "kirjastopaallikko"), user => user.Email = null);
        Assert.Equal(0, await RoundAsync());
    }

    [Fact]
    public async Task A_failing_server_marks_nobody_and_is_tried_again()
    {
        _server.IsBroken = true;
        Assert.Equal(0, await RoundAsync());
        Assert.Equal(0, await MarkedAsync());
        _server.IsBroken = false;
        Assert.Equal(1, await RoundAsync());
        Assert.Equal(1, await MarkedAsync());
    }

    [Fact]
    public async Task A_refused_address_does_not_keep_the_others_from_their_mail()
    {
        await HolderAsync("kalle", "kirjastopaallikko");
        _server.Refused = "maija";
        Assert.Equal(1, await RoundAsync());
        Assert.Equal("kalle@mikkeli.fi", Assert.Single(_server.Mails).To);
    }

    [Fact]
    public async Task Without_a_mail_server_nothing_is_sent_and_nobody_is_marked()
    {
        Assert.Equal(0, await RoundAsync(host: ""));
        Assert.Equal(0, await MarkedAsync());
    }

    private async Task<string> HolderAsync(string userName, string title)
    {
        var id = await _house.PersonAsync(userName);
        await ChangeAsync(id, user => user.Email = $"{userName}@mikkeli.fi");
        await _house.DoAsync<PlatformDbContext, TitleHoldings>(async (db, holdings) =>
        {
            if (!await db.Set<DirectoryEntryRow>().AnyAsync(e => e.Code == title)) db.Add(new DirectoryEntryRow(title, DirectoryKind.Title, title));
            await db.SaveChangesAsync();
            await holdings.AssignAsync(title, id, Today.AddYears(-1), to: null, CancellationToken.None);
        });
        return id;
    }

    private Task ChangeAsync(string userId, Action<User> change) => _house.DoAsync<PlatformDbContext>(async db =>
    {
        change(await db.Users.SingleAsync(u => u.Id == userId));
        await db.SaveChangesAsync();
    });

    private Task<int> MarkedAsync() => _house.AskAsync<PlatformDbContext, int>(db => db.Set<ReminderSent>().CountAsync());

    private Task<int> RoundAsync(string host = "127.0.0.1", params (string Key, string Value)[] settings) => _house.AskAsync<PlatformDbContext, int>(db =>
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Hyte:PublicAddress"] = "https://hyte.mikkeli.fi/",
            ["Hyte:Mail:Host"] = host,
            ["Hyte:Mail:Port"] = _server.Port.ToString(CultureInfo.InvariantCulture),
            ["Hyte:Mail:From"] = "hyte@mikkeli.fi",
        }).AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
        return new ReminderRound(_waiting, _house.The<IDirectory>(), db, _house.The<AuditLog>(), _house.The<CityClock>(), configuration, NullLogger<ReminderRound>.Instance).RunAsync(CancellationToken.None);
    });

    /// <summary>One module that reminds of what it is told, every day.</summary>
    private sealed class Waiting : IContributions<IReminderSource>, IReminderSource
    {
        private readonly List<Reminder> _lines = [];

        public void Add(string title, string text, DateOnly due) => _lines.Add(new Reminder(title, text, $"/welfare/{text.Split(' ')[0]}", due));

        public void Clear() => _lines.Clear();

        public Task<IReadOnlyList<Reminder>> DueAsync(DateOnly today, CancellationToken ct) => Task.FromResult<IReadOnlyList<Reminder>>([.. _lines]);

        public IReadOnlyList<IReminderSource> Of(string moduleId) => [this];

        public async Task<IReadOnlyList<Answer<TResult>>> AskAsync<TResult>(Func<IReminderSource, Task<TResult>> question) => [new Answer<TResult>("welfare", await question(this))];
    }
}
