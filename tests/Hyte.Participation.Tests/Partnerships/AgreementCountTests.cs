using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Hyte.Participation.Partnerships;

namespace Hyte.Participation.Tests.Partnerships;

public sealed class AgreementCountTests
{
    private static readonly DateOnly Today = new(2027, 5, 3);

    [Fact]
    public async Task An_agreement_counts_for_every_year_in_which_it_was_in_force()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await AddAsync(database, new DateOnly(2024, 9, 1), new DateOnly(2026, 3, 31));

        Assert.Equal([2024, 2025, 2026], await YearsAsync(database));
    }

    [Fact]
    public async Task An_agreement_without_an_end_counts_until_this_year()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await AddAsync(database, new DateOnly(2025, 1, 1), null);

        Assert.Equal([2025, 2026, 2027], await YearsAsync(database));
    }

    [Fact]
    public async Task An_agreement_that_has_not_begun_does_not_count()
    {
        await using var database = await ParticipationDatabase.CreateAsync();
        await AddAsync(database, new DateOnly(2027, 6, 1), null);

        Assert.Empty(await YearsAsync(database));
    }

    private static Task AddAsync(ParticipationDatabase database, DateOnly starts, DateOnly? ends) => database.DoAsync<ParticipationDbContext>(async db =>
    {
        db.Add(new Agreement(new AgreementContent("Kumppanuus", "Yhdistys ry", "Edistää osallisuutta.", null, starts, ends)));
        await db.SaveChangesAsync();
    });

    private static async Task<List<int>> YearsAsync(ParticipationDatabase database) =>
        [.. (await database.DoAsync<IEnumerable<ICountedRegister>, IReadOnlyList<CountedItem>>(registers =>
            registers.Single(r => r.Key == "agreements.in-force").ListAsync(new DateOnly(2022, 1, 1), new DateOnly(2027, 12, 31), Today, default))).Select(i => i.Day.Year)];
}
