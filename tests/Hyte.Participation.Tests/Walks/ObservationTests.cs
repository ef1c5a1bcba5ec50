using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Participation.Contributions;
using Hyte.Participation.Data;
using Hyte.Participation.Files;
using Hyte.Participation.Metrics;
using Hyte.Participation.Tests.Files;
using Hyte.Participation.Walks;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Walks;

public sealed class ObservationTests
{
    private static readonly DateOnly Today = new(2027, 5, 3);

    [Theory]
    [InlineData("done", "kirjasto", null, null, Observation.NeedsAnswer)]
    [InlineData("not-done", "kirjasto", null, "ei rahaa", Observation.NeedsAnswer)]
    [InlineData("not-done", "kirjasto", "Kiitos.", null, Observation.NeedsReason)]
    [InlineData("routed", null, null, null, Observation.NeedsUnit)]
    public async Task An_observation_is_not_closed_without_what_people_have_to_know(string state, string? unit, string? answer, string? reason, string rule)
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await AddAsync(database);
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => HandleAsync(database, id, new HandlingDraft { State = state, Unit = unit, Answer = answer, Reason = reason }));
        Assert.Equal(rule, broken.Code);
        Assert.Equal(ObservationState.New, (await FindAsync(database, id)).State);
    }

    [Fact]
    public async Task The_database_itself_keeps_an_observation_open_until_it_is_answered()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await AddAsync(database);
        await Assert.ThrowsAnyAsync<Exception>(() => database.DoAsync<ParticipationDbContext>(db => db.Set<Observation>().ExecuteUpdateAsync(row => row.SetProperty(o => o.State, ObservationState.Done))));
    }

    [Fact]
    public async Task An_answer_counts_on_the_day_it_was_first_given()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await AddAsync(database);
        await HandleAsync(database, id, new HandlingDraft { State = "in-progress", Unit = "asto", Answer = "Valot korjataan." });
        database.Clock.Now += TimeSpan.FromDays(3);
        await HandleAsync(database, id, new HandlingDraft { State = "done", Unit = "asto", Answer = "Valot on korjattu." });

        var counted = await database.DoAsync<IEnumerable<ICountedRegister>, IReadOnlyList<CountedItem>>(registers => registers.Single(r => r.Key == "observations.answered").ListAsync(Today, Today, Today.AddDays(9), default));
        Assert.Equal($"/participation/observations/{id}", Assert.Single(counted).Href);
    }

    [Fact]
    public async Task Of_two_who_answer_at_once_the_second_changes_nothing()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await AddAsync(database);
        Assert.True(await HandleAsync(database, id, new HandlingDraft { State = "in-progress", Answer = "Ensimmäinen" }, 1));
        Assert.False(await HandleAsync(database, id, new HandlingDraft { State = "in-progress", Answer = "Toinen" }, 1));
        Assert.Equal("Ensimmäinen", (await FindAsync(database, id)).Answer);
    }

    [Fact]
    public async Task Holders_of_titles_of_the_unit_get_it_as_a_task_and_may_answer()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await AddAsync(database);
        Assert.Equal("odottaa ohjaamista", Assert.Single(await TasksAsync(database)).State);
        await HandleAsync(database, id, new HandlingDraft { State = "routed", Unit = "kirjasto" });
        Assert.Empty(await TasksAsync(database));

        database.User.Lacks.Add(Rights.EditRegisters);
        database.User.Titles = ["kirjasto"]; // an entry is within itself, which stands for a title of the unit
        Assert.Equal("odottaa vastausta", Assert.Single(await TasksAsync(database)).State);
        Assert.True(await MayAsync(database, "kirjasto"));
        Assert.False(await MayAsync(database, "asto"));
        Assert.False(await MayAsync(database, null));
    }

    [Fact]
    public void A_photo_needs_words_and_a_point_two_numbers()
    {
        var refused = new Dictionary<string, string>(StringComparer.Ordinal);
        var draft = Draft(d => (d.PlanX, d.Latitude, d.Longitude) = ("50", "161", "27,2736"));
        Assert.Null(ObservationContent.Read(draft, hasPhoto: true, Today, (field, message) => refused[field] = message));
        Assert.Equal(["Latitude", "PhotoAlt", "PlanY"], refused.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_photo_goes_when_another_takes_its_place()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        var id = await AddAsync(database, Photo());
        var first = (await FindAsync(database, id)).PhotoId;
        Assert.True(await database.DoAsync<EditObservation, bool>(edit => edit.ChangeAsync(id, 1, Content(), Photo(), false, [], default)));
        var files = await database.DoAsync<ParticipationDbContext, List<int>>(db => db.Set<StoredFile>().Select(f => f.Id).ToListAsync());
        Assert.Equal([(await FindAsync(database, id)).PhotoId!.Value], files);
        Assert.NotEqual(first, files[0]);
        Assert.DoesNotContain(await database.DoAsync<ParticipationDbContext, List<string>>(db => db.History.Where(h => h.RecordType == nameof(StoredFile)).Select(h => h.Changes).ToListAsync()), changes => changes.Contains("Bytes", StringComparison.Ordinal));
    }

    [Fact]
    public void On_a_picture_points_stand_where_they_were_marked_and_otherwise_north_is_up()
    {
        Observation[] seen = [Seen("25", "50", "61,70", "27,30"), Seen(null, null, null, null), Seen("100", "0", "61,69", "27,28")];
        var picture = WalkMap.Of(seen, new FileCard(1, "k.png", "image/png", 1, 400, 200))!;
        Assert.Equal((800, 400), (picture.Width, picture.Height));
        Assert.Equal([(1, 200d, 200d), (3, 800d, 0d)], picture.Points.Select(p => (p.Number, p.X, p.Y)));

        var paper = WalkMap.Of(seen, null)!;
        Assert.Equal([1, 3], paper.Points.Select(p => p.Number));
        Assert.True(paper.Points[0].Y < paper.Points[1].Y, "what is farther north stands higher");
        Assert.True(paper.Points[0].X > paper.Points[1].X, "what is farther east stands more to the right");
        Assert.All(paper.Points, p => Assert.InRange(p.Y, 0, paper.Height));
        Assert.Null(WalkMap.Of([seen[1]], null));
    }

    private static ObservationDraft Draft(Action<ObservationDraft>? change = null)
    {
        var draft = new ObservationDraft { Day = "2027-05-02", Place = "Hallituskatu", Text = "Katuvalo ei pala.", PhotoAlt = null };
        change?.Invoke(draft);
        return draft;
    }

    private static ObservationContent Content(Action<ObservationDraft>? change = null) => ObservationContent.Read(Draft(change), false, Today, (field, message) => Assert.Fail($"{field}: {message}"))!;

    private static Observation Seen(string? x, string? y, string? north, string? east) => new(1, Content(d => (d.PlanX, d.PlanY, d.Latitude, d.Longitude) = (x, y, north, east)));

    private static CheckedFile Photo() => CheckedFile.Of("kuva.jpg", Pictures.Jpeg(), CheckedFile.Images, message => Assert.Fail(message))!;

    private static Task<int> AddAsync(ParticipationDatabase database, CheckedFile? photo = null) =>
        database.DoAsync<EditObservation, int>(edit => edit.CreateAsync(null, Content(), photo, [], default));

    private static async Task<bool> HandleAsync(ParticipationDatabase database, int id, HandlingDraft draft, int? version = null)
    {
        var from = version ?? (await FindAsync(database, id)).Version;
        return await database.DoAsync<HandleObservation, bool>(handle => handle.ExecuteAsync(id, from, draft, default));
    }

    private static Task<bool> MayAsync(ParticipationDatabase database, string? unit) => database.DoAsync<HandleObservation, bool>(handle => handle.MayAsync(unit, default));

    private static Task<IReadOnlyList<TaskItem>> TasksAsync(ParticipationDatabase database) => database.WithAsync<ObservationTasks, IReadOnlyList<TaskItem>>(tasks => tasks.GetAsync(database.User, default));

    private static Task<Observation> FindAsync(ParticipationDatabase database, int id) =>
        database.DoAsync<ParticipationDbContext, Observation>(db => db.Set<Observation>().AsNoTracking().SingleAsync(o => o.Id == id));
}
