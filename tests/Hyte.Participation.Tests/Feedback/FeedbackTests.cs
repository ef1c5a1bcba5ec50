using System.Text.RegularExpressions;
using Hyte.Modules;
using Hyte.Participation.Contributions;
using Hyte.Participation.Data;
using Hyte.Participation.Feedback;
using Hyte.Participation.Forms;
using Hyte.Participation.Privacy;
using Hyte.Participation.Public;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Feedback;

/// <summary>Feedback from the sender to the answer, and what is remembered of the sender.</summary>
public sealed partial class FeedbackTests
{
    private const string Sender = "matti@example.fi";

    private static readonly DateOnly Today = new(2027, 5, 3);

    [Fact]
    public async Task Nothing_is_mailed_to_an_address_before_its_owner_confirms_it_and_then_the_waiting_answer_goes()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var item = await SendAsync(database, Sender);
        var key = Link().Match(Assert.Single(database.Post.Sent).Body).Groups["key"].Value;

        var (outcome, mailed) = await database.DoAsync<FeedbackActs, (SaveOutcome, bool)>(acts => acts.AnswerAsync(item.Id, 1, "Valot korjataan.", default));
        Assert.Equal((SaveOutcome.Saved, false), (outcome, mailed));
        Assert.Single(database.Post.Sent);

        Assert.Equal(item.Id, await database.DoAsync<FeedbackReceiving, int?>(receiving => receiving.ConfirmAsync(Uri.UnescapeDataString(key), default)));
        Assert.Contains("Valot korjataan.", database.Post.Sent.Last().Body, StringComparison.Ordinal);
        Assert.Null(await database.DoAsync<FeedbackReceiving, int?>(receiving => receiving.ConfirmAsync(Uri.UnescapeDataString(key), default)));
        Assert.Equal(2, database.Post.Sent.Count);
    }

    [Fact]
    public async Task Without_an_address_or_without_a_mail_server_feedback_is_taken_at_once()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await SendAsync(database, null);
        database.Post.IsAvailable = false;
        await SendAsync(database, Sender);
        Assert.Empty(database.Post.Sent);
        Assert.Equal(2, await CountAsync(database));
    }

    [Fact]
    public async Task The_sender_answers_by_the_signed_link_and_the_city_owes_an_answer_again()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var item = await RecordAsync(database);
        await database.DoAsync<FeedbackActs, SaveOutcome>(acts => acts.RouteAsync(item.Id, 1, "kirjasto", Today.AddDays(7), "sisäinen", default));
        await database.DoAsync<FeedbackActs, (SaveOutcome, bool)>(acts => acts.AnswerAsync(item.Id, 2, "Aukioloaikoja pidennetään.", default));
        var body = Assert.Single(database.Post.Sent).Body;
        Assert.DoesNotContain("sisäinen", body, StringComparison.Ordinal);

        var key = Uri.UnescapeDataString(Link().Match(body).Groups["key"].Value);
        Assert.Equal(item.Id, await database.DoAsync<ThreadLinks, int?>(links => Task.FromResult(links.Read(key))));
        Assert.Null(await database.DoAsync<ThreadLinks, int?>(links => Task.FromResult(links.Read(key[..^2] + "xx"))));
        Assert.Equal(SaveOutcome.Saved, await database.DoAsync<FeedbackActs, SaveOutcome>(acts => acts.ReplyAsync(item.Id, "Kiitos! Entä lauantai?", default)));
        Assert.Equal(FeedbackStage.Routed, (await ReadAsync(database, item.Id)).Stage);

        database.Clock.Now += TimeSpan.FromDays(181);
        Assert.Null(await database.DoAsync<ThreadLinks, int?>(links => Task.FromResult(links.Read(key))));
    }

    [Fact]
    public async Task Feedback_is_closed_by_an_answer_or_a_reason_and_by_nothing_else()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var item = await RecordAsync(database);
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<FeedbackActs, SaveOutcome>(acts => acts.CloseAsync(item.Id, 1, null, default)));
        Assert.Equal("feedback.not-answered", broken.Code);
        await Assert.ThrowsAnyAsync<Exception>(() => database.DoAsync<ParticipationDbContext, int>(db => db.Database.ExecuteSqlAsync($"UPDATE feedback SET \"Stage\" = 'Closed'")));
        Assert.Equal(SaveOutcome.Saved, await database.DoAsync<FeedbackActs, SaveOutcome>(acts => acts.CloseAsync(item.Id, 1, "Sama palaute on jo käsitelty.", default)));

        var other = await RecordAsync(database);
        await database.DoAsync<FeedbackActs, (SaveOutcome, bool)>(acts => acts.AnswerAsync(other.Id, 1, "Vastaus", default));
        var version = (await ReadAsync(database, other.Id)).Version;
        Assert.Equal(SaveOutcome.Saved, await database.DoAsync<FeedbackActs, SaveOutcome>(acts => acts.CloseAsync(other.Id, version, null, default)));
    }

    [Fact]
    public async Task Of_two_who_answer_at_once_one_answer_is_stored_and_one_mail_goes()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var item = await RecordAsync(database);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => database.DoAsync<FeedbackActs, (SaveOutcome Outcome, bool)>(acts => acts.AnswerAsync(item.Id, 1, $"Vastaus {n}", default))));
        Assert.Single(outcomes, o => o.Outcome == SaveOutcome.Saved);
        Assert.Single(database.Post.Sent);
        Assert.Single((await ReadAsync(database, item.Id)).Messages);
    }

    [Fact]
    public async Task An_answerer_sees_the_feedback_of_the_unit_and_nothing_before_it_is_routed()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var item = await RecordAsync(database);
        database.User.Lacks.Add(Rights.HandleFeedback);
        Assert.Empty((await PageAsync(database)).Rows);
        await database.DoAsync<FeedbackActs, SaveOutcome>(acts => acts.RouteAsync(item.Id, 1, "kirjasto", Today.AddDays(7), null, default));
        Assert.Single((await PageAsync(database)).Rows);
        database.User.Lacks.Add(Rights.AnswerFeedback);
        Assert.Empty((await PageAsync(database)).Rows);
    }

    [Theory]
    [InlineData("Soitti matti.meikalainen@example.fi", false)]
    [InlineData("Numero 040 123 4567", false)]
    [InlineData("Tunnus 131052-308T", false)]
    [InlineData("Matti Meikäläinen toivoi valoja", false)]
    [InlineData("Toivottiin valoja Otavan koululle vuonna 2027", true)]
    public void What_is_published_shows_nothing_of_who_said_it(string said, bool taken) =>
        Assert.Equal(taken, PublishedContent.Read(new PublishedDraft { Said = said, Did = "Valot asennettiin." }, "Matti Meikäläinen", (_, _) => { }) is not null);

    [Fact]
    public async Task Only_what_staff_wrote_for_everybody_is_told_to_everybody()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var item = await RecordAsync(database);
        var content = PublishedContent.Read(new PublishedDraft { Said = "Toivottiin valoja.", Did = "Valot asennettiin." }, null, (_, _) => { })!;
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<FeedbackActs, SaveOutcome>(acts => acts.PublishAsync(item.Id, 1, content, default)));
        await database.DoAsync<FeedbackActs, (SaveOutcome, bool)>(acts => acts.AnswerAsync(item.Id, 1, "Vastaus", default));
        var version = (await ReadAsync(database, item.Id)).Version;
        await database.DoAsync<FeedbackActs, SaveOutcome>(acts => acts.PublishAsync(item.Id, version, content, default));
        var kept = Assert.Single(await database.DoAsync<KeptPromises, IReadOnlyList<KeptPromise>>(promises => promises.ListAsync(10, default)));
        Assert.Equal(("Toivottiin valoja.", "Valot asennettiin."), (kept.Said, kept.Did));
    }

    [Fact]
    public async Task A_year_after_closing_the_sender_is_forgotten_in_history_too_and_once_only()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var item = await RecordAsync(database);
        await database.DoAsync<FeedbackActs, SaveOutcome>(acts => acts.CloseAsync(item.Id, 1, "Käsitelty jo.", default));
        Assert.Empty(await RetainAsync(database, Today.AddDays(364)));
        Assert.Equal(1, Assert.Single(await RetainAsync(database, Today.AddDays(365))).Count);
        Assert.Empty(await RetainAsync(database, Today.AddDays(366)));
        var after = await ReadAsync(database, item.Id);
        Assert.Equal((null, null), (after.SenderName, after.SenderEmail));
        Assert.NotEqual("", after.Text);
        var history = await database.DoAsync<ParticipationDbContext, List<string>>(db => db.History.Select(h => h.Changes).ToListAsync());
        Assert.DoesNotContain(history, changes => changes.Contains("matti", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_person_is_shown_given_and_freed_from_everything_stored_and_each_is_in_the_log()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var item = await RecordAsync(database);
        await database.DoAsync<FeedbackActs, SaveOutcome>(acts => acts.NoteAsync(item.Id, 1, "sisäinen muistiinpano", default));
        await database.DoAsync<FeedbackActs, SaveOutcome>(acts => acts.ReplyAsync(item.Id, "Terveisin Matti", default));

        var found = await database.DoAsync<PersonalDataRequests, IReadOnlyList<StoredKind>>(r => r.ShowAsync(Sender, default));
        var fields = Assert.Single(Assert.Single(found).Records).Fields;
        Assert.Contains(fields, f => f.Value == "Matti Meikäläinen");
        Assert.DoesNotContain(fields, f => f.Value == "sisäinen muistiinpano");
        var file = System.Text.Encoding.UTF8.GetString(PersonalDataFile.WriteCsv(await database.DoAsync<PersonalDataRequests, IReadOnlyList<StoredKind>>(r => r.ExportAsync(Sender, default))));
        Assert.Contains("Terveisin Matti", file, StringComparison.Ordinal);

        var (removed, isWhole) = await database.DoAsync<PersonalDataRequests, (IReadOnlyList<Modules.Privacy.Anonymised>, bool)>(r => r.EraseAsync(Sender, default));
        Assert.True(isWhole);
        Assert.Equal(1, Assert.Single(removed).Count);
        Assert.Empty(await database.DoAsync<PersonalDataRequests, IReadOnlyList<StoredKind>>(r => r.ShowAsync(Sender, default)));
        var after = await ReadAsync(database, item.Id);
        Assert.DoesNotContain("Matti", after.Text + after.Subject + after.SenderName + string.Concat(after.Messages.Select(m => m.Text)), StringComparison.Ordinal);
        Assert.Equal(["shown", "exported", "erased", "shown"], database.PersonalData.Notes.Select(n => n.Act));
        Assert.DoesNotContain(database.PersonalData.Notes, n => n.What.Contains(Sender, StringComparison.Ordinal));
    }

    private static FeedbackContent Content(string? email, string? name = null) => FeedbackContent.Read(
        new FeedbackDraft { Source = "Resident", Subject = "Valot", Text = "Koulun pihalla on pimeää, sanoo Matti.", Theme = "Children", SenderEmail = email, SenderName = name },
        (field, message) => Assert.Fail($"{field}: {message}"))!;

    private static Task<FeedbackItem> SendAsync(ParticipationDatabase database, string? email) =>
        database.DoAsync<FeedbackReceiving, FeedbackItem>(async r => (await r.FromPublicAsync(Content(email), default)).Item);

    private static Task<FeedbackItem> RecordAsync(ParticipationDatabase database) =>
        database.DoAsync<FeedbackReceiving, FeedbackItem>(r => r.FromStaffAsync(Content(Sender, "Matti Meikäläinen"), [], default));

    private static Task<FeedbackItem> ReadAsync(ParticipationDatabase database, int id) =>
        database.DoAsync<ParticipationDbContext, FeedbackItem>(db => db.Set<FeedbackItem>().AsNoTracking().Include(f => f.Messages).SingleAsync(f => f.Id == id));

    private static Task<int> CountAsync(ParticipationDatabase database) => database.DoAsync<ParticipationDbContext, int>(db => db.Set<FeedbackItem>().CountAsync());

    private static Task<FeedbackPage> PageAsync(ParticipationDatabase database) => database.DoAsync<FeedbackRegister, FeedbackPage>(register =>
        register.ReadPageAsync(new FeedbackFilter(null, null, null, null), FeedbackReach.Of(database.User, ParticipationDatabase.Directory), 1, Today, default));

    private static Task<IReadOnlyList<Modules.Privacy.Anonymised>> RetainAsync(ParticipationDatabase database, DateOnly today) =>
        database.WithAsync<Retention, IReadOnlyList<Modules.Privacy.Anonymised>>(retention => retention.ApplyAsync(today, default));

    [GeneratedRegex(@"avain=(?<key>\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
