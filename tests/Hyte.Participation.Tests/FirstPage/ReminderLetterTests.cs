using Hyte.Modules.Contributions;
using Hyte.Participation.Contributions;
using Hyte.Participation.Feedback;
using Hyte.Participation.Statements;
using Hyte.Participation.Tests.Statements;
using Hyte.Participation.Walks;

namespace Hyte.Participation.Tests.FirstPage;

/// <summary>What the registers remind of, whom and when.</summary>
public sealed class ReminderLetterTests
{
    private static readonly DateOnly Due = new(2027, 6, 1);

    [Theory]
    [InlineData(-14, true)]
    [InlineData(-13, false)]
    [InlineData(-7, true)]
    [InlineData(0, true)]
    [InlineData(3, false)]
    [InlineData(7, true)]
    public void A_thing_is_reminded_of_before_its_day_on_it_and_every_week_after(int days, bool reminds) =>
        Assert.Equal(reminds, ReminderLetters.Of([Thing("a", Due)], Due.AddDays(days)).Count > 0);

    [Fact]
    public void On_the_day_of_one_thing_its_title_hears_of_everything_late_or_near_and_other_titles_of_nothing()
    {
        var letters = ReminderLetters.Of([Thing("a", Due), Thing("a", Due.AddDays(-3)), Thing("a", Due.AddDays(20)), Thing("b", Due.AddDays(2))], Due);
        Assert.Equal([("a", Due.AddDays(-3)), ("a", Due)], letters.Select(r => (r.TitleCode, r.Due!.Value)));
    }

    [Fact]
    public async Task A_statement_reminds_the_title_of_its_body_and_when_late_also_who_asked()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await database.DoAsync<StatementAsking, StatementMatter>(asking => asking.AskAsync(Samples.MatterContent(), ["vanhusneuvosto"], [], null, default));
        Assert.Equal([("vanhusneuvoston-sihteeri", Due)], Told(await DueAsync(database, Due.AddDays(-7))));
        Assert.Empty(await DueAsync(database, Due.AddDays(-8)));
        Assert.Equal(["hyvinvointikoordinaattori", "vanhusneuvoston-sihteeri"], (await DueAsync(database, Due.AddDays(7))).Select(r => r.TitleCode).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_body_without_a_title_is_chased_by_who_asked_and_a_given_statement_waits_for_the_answer()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var matter = await database.DoAsync<StatementAsking, StatementMatter>(asking => asking.AskAsync(Samples.MatterContent(), ["vammaisneuvosto"], [], null, default));
        var id = matter.Statements[0].Id;
        Assert.Equal([("hyvinvointikoordinaattori", Due)], Told(await DueAsync(database, Due)));
        await database.DoAsync<StatementActs>(acts => acts.GiveAsync(id, 1, Samples.Given(), default));
        Assert.Empty(await DueAsync(database, Due.AddDays(-1)));
        var answer = Assert.Single(await DueAsync(database, new DateOnly(2027, 6, 2)));
        Assert.Equal(("hyvinvointikoordinaattori", $"/participation/statements/{id}/answer", new DateOnly(2027, 6, 2)), (answer.TitleCode, answer.Href, answer.Due));
        await database.DoAsync<StatementActs>(acts => acts.AnswerAsync(id, 2, Samples.Use(), close: true, default));
        Assert.Empty(await DueAsync(database, new DateOnly(2027, 6, 2)));
    }

    [Fact]
    public async Task Routed_feedback_reminds_the_titles_of_its_unit_without_a_word_of_what_was_said()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var content = FeedbackContent.Read(
            new FeedbackDraft { Subject = "Matti Meikäläisen asia", Text = "Aukiolo", Theme = "Culture", Source = "Staff", SenderName = "Matti" }, (field, message) => Assert.Fail($"{field}: {message}"))!;
        var item = await database.DoAsync<FeedbackReceiving, FeedbackItem>(r => r.FromStaffAsync(content, [], default));
        Assert.Empty(await DueAsync(database, Due));
        await database.DoAsync<FeedbackActs>(acts => acts.RouteAsync(item.Id, 1, "kirjasto", Due, null, default));

        var reminder = Assert.Single(await DueAsync(database, Due));
        Assert.Equal(("kirjastonjohtaja", $"/participation/feedback/{item.Id}", Due), (reminder.TitleCode, reminder.Href, reminder.Due));
        Assert.DoesNotContain("Mei", reminder.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_observation_without_an_answer_is_reminded_of_in_two_weeks_and_weekly_without_a_last_day()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var content = ObservationContent.Read(new ObservationDraft { Day = "2027-05-03", Place = "Ranta", Text = "Valo puuttuu." }, false, new(2027, 5, 3), (field, message) => Assert.Fail($"{field}: {message}"))!;
        var id = await database.DoAsync<EditObservation, int>(edit => edit.CreateAsync(null, content, null, [], default));
        await database.DoAsync<HandleObservation, bool>(handle => handle.ExecuteAsync(id, 1, new HandlingDraft { State = "routed", Unit = "kirjasto" }, default));

        var reminder = Assert.Single(await DueAsync(database, new DateOnly(2027, 5, 17)));
        Assert.Equal(("kirjastonjohtaja", null, $"/participation/observations/{id}"), (reminder.TitleCode, reminder.Due, reminder.Href));
        Assert.Single(await DueAsync(database, new DateOnly(2027, 5, 24)));
        Assert.Empty(await DueAsync(database, new DateOnly(2027, 5, 18)));
    }

    private static WaitingThing Thing(string title, DateOnly day) => new([title], $"{title} {day}", $"/{title}/{day:yyyyMMdd}", day, day);

    private static IEnumerable<(string, DateOnly)> Told(IEnumerable<Reminder> reminders) => reminders.Select(r => (r.TitleCode, r.Due!.Value));

    private static Task<IReadOnlyList<Reminder>> DueAsync(ParticipationDatabase database, DateOnly today) =>
        database.WithAsync<RegisterReminders, IReadOnlyList<Reminder>>(reminders => reminders.DueAsync(today, default));
}
