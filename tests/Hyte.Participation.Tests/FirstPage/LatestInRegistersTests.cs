using Hyte.Modules.Contributions;
using Hyte.Participation.Contributions;
using Hyte.Participation.Data;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Tests.Events;
using Hyte.Participation.Tests.Spaces;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.FirstPage;

/// <summary>The latest changes of all registers together.</summary>
public sealed class LatestInRegistersTests
{
    [Fact]
    public async Task Registers_are_told_together_newest_first_and_a_space_among_them()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await EventBench.AddAsync(database);
        database.Clock.Now += TimeSpan.FromMinutes(1);
        var space = await database.DoAsync<SaveSpace, int>(saving => saving.AddAsync(SpaceSamples.Content(SpaceSamples.Draft()), [], default));
        Assert.Equal([("Kylätalo", "Tila lisätty"), ("Kumppanuuspöytä", "Tapahtuma lisätty")], await ToldAsync(database));

        database.Clock.Now += TimeSpan.FromMinutes(1);
        await database.DoAsync<SaveSpace>(saving => saving.ChangeAsync(space, 1, SpaceSamples.Free, default));
        Assert.Equal(("Kylätalo", "Tilaa muutettu"), (await ToldAsync(database))[0]);
        Assert.Equal(("Kylätalo", "Tilaa muutettu"), Assert.Single(await ToldAsync(database, limit: 1)));
    }

    [Fact]
    public async Task A_change_is_told_at_the_next_look_though_the_looks_before_were_kept()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        Assert.Empty(await ToldAsync(database));
        Assert.Empty(await ToldAsync(database));
        await EventBench.AddAsync(database);
        Assert.Single(await ToldAsync(database));
        database.User.Lacks.Add(Rights.Read);
        Assert.Empty(await ToldAsync(database));
    }

    [Fact]
    public async Task A_survey_is_no_news_before_it_opens_and_then_is_without_anybody_saving_anything()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await database.DoAsync<ParticipationDbContext>(async db =>
        {
            var draft = new SurveyDraft { Title = "Kysely", OpensDay = "2027-05-10", ClosesDay = "2027-05-20", ForStaff = true, HidingLimit = "5" };
            var survey = new Survey(SurveyKind.Survey, draft.Read((field, message) => Assert.Fail($"{field}: {message}"))!);
            db.Add(survey);
            await db.SaveChangesAsync();
            await db.Set<Survey>().ExecuteUpdateAsync(row => row.SetProperty(s => s.PublishedAt, database.Clock.Now.UtcDateTime));
        });
        Assert.Empty(await ToldAsync(database));
        database.Clock.Now += TimeSpan.FromDays(8);
        Assert.Equal("Kysely", Assert.Single(await ToldAsync(database)).Title);
    }

    private static async Task<List<(string Title, string Change)>> ToldAsync(ParticipationDatabase database, int limit = 6) =>
        [.. (await database.WithAsync<RegisterChanges, IReadOnlyList<RecentChange>>(changes => changes.LatestAsync(database.User, limit, default))).Select(c => (c.Title, c.Change))];
}
