using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.ListCases;
using Hyte.Impact.OpenCase;
using Hyte.Impact.Screenings;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Tests;

public sealed class RegisterTests
{
    [Fact]
    public async Task The_migrations_make_the_model()
    {
        await using var database = await ImpactDatabase.CreateAsync();

        Assert.False(await database.DoAsync<ImpactDbContext, bool>(db => Task.FromResult(db.Database.HasPendingModelChanges())));
    }

    [Fact]
    public async Task A_number_is_given_to_one_case_only()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await OpenAsync(database, ImpactDatabase.Draft());

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => OpenAsync(database, ImpactDatabase.Draft("mlidno-2027-412", "Toinen")));

        Assert.Equal(CaseNumbers.Taken, refused.Code);
        Assert.Contains("Talvikunnossapidon reitit", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, await database.DoAsync<ImpactDbContext, int>(db => db.Cases.CountAsync()));
    }

    [Fact]
    public async Task Of_two_who_open_a_number_at_once_one_is_refused_in_words()
    {
        await using var database = await ImpactDatabase.CreateAsync();

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Record.ExceptionAsync(() => OpenAsync(database, ImpactDatabase.Draft())))));

        Assert.IsType<RuleBrokenException>(Assert.Single(both, outcome => outcome is not null));
    }

    [Fact]
    public async Task The_newest_meeting_comes_first_and_a_long_register_has_pages()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        for (var n = 1; n <= CaseRegister.PageSize + 1; n++)
        {
            var draft = ImpactDatabase.Draft($"MliDno-2027-{n}");
            draft.MeetingDate = $"{1 + n % 28}.{1 + n % 12}.2027";
            await OpenAsync(database, draft);
        }

        var (first, second) = (await ReadAsync(database, new CaseFilter(null, null, null), 1), await ReadAsync(database, new CaseFilter(null, null, null), 99));

        Assert.Equal((CaseRegister.PageSize + 1, 2, CaseRegister.PageSize), (first.Count, first.Pages, first.Rows.Count));
        Assert.Equal((2, 1), (second.Page, second.Rows.Count));
        var days = first.Rows.Concat(second.Rows).Select(r => r.MeetingDate).ToList();
        Assert.Equal(days.OrderDescending(), days);
    }

    [Theory]
    [InlineData("talvi reitit", null, null, 1)]
    [InlineData("RÄJÄHDE", null, null, 1)]
    [InlineData("rajahde", null, null, 1)]
    [InlineData("2027-0413", null, null, 1)]
    [InlineData(null, "hyvos-ltk", null, 1)]
    [InlineData(null, null, 2027, 1)]
    [InlineData(null, null, 2028, 1)]
    [InlineData("talvi", "hyvos-ltk", null, 0)]
    [InlineData(" ", "", null, 2)]
    public async Task The_register_is_filtered_by_words_body_and_year(string? text, string? body, int? year, int count)
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await OpenAsync(database, ImpactDatabase.Draft());
        var other = ImpactDatabase.Draft("MliDno-2027-0413", "Räjähdevaraston sijainti");
        (other.BodyCode, other.MeetingDate) = ("hyvos-ltk", "10.1.2028");
        await OpenAsync(database, other);

        Assert.Equal(count, (await ReadAsync(database, new CaseFilter(text, body, year), 1)).Count);
    }

    [Fact]
    public void The_address_of_a_page_keeps_the_filter()
    {
        Assert.Equal("?q=%7Ba%7D%26b&year=2027&p={0}", new CaseFilter("{a}&b", null, 2027).HrefFormat());
        Assert.Equal("?stage=not-assessed&p={0}", new CaseFilter(null, null, null, Stage.NotAssessed).HrefFormat());
    }

    [Fact]
    public async Task Cases_that_are_not_assessed_are_found_by_their_stage_with_reason_and_signer()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await OpenAsync(database, ImpactDatabase.Draft());
        var small = await OpenAsync(database, ImpactDatabase.Draft("MliDno-2027-0413", "Kioskin vuokra"));
        foreach (var reason in (string[])["Ensin näin.", "Ei vaikuta asukkaisiin."])
        {
            await database.DoAsync<ImpactDbContext>(async db =>
            {
                db.Screenings.Add(new Screening(small, 1, new ScreeningAnswers(new Dictionary<string, bool>()), ScreeningDecision.NotAssess, reason, new Signer("liikuntajohtaja", "liikuntajohtaja"), DateTime.UnixEpoch));
                (await db.Assessments.SingleAsync(a => a.CaseId == small)).MoveTo(Stage.NotAssessed, WholeCase.Today);
                await db.SaveChangesAsync();
            });
        }

        var row = Assert.Single((await ReadAsync(database, new CaseFilter(null, null, null, Stage.NotAssessed), 1)).Rows);
        var reasons = await database.DoAsync<CaseRegister, Dictionary<int, ReasonNotTo>>(register => register.ReasonsNotToAsync([row], CancellationToken.None));

        Assert.Equal((small, Stage.NotAssessed), (row.Id, row.Stage));
        Assert.Equal(new ReasonNotTo("Ei vaikuta asukkaisiin.", "liikuntajohtaja", "liikuntajohtaja"), reasons[small]);
    }

    private static Task<int> OpenAsync(ImpactDatabase database, CaseDraft draft) =>
        database.DoAsync<CaseOpening, int>(opening => opening.ExecuteAsync(ImpactDatabase.Content(draft), CancellationToken.None));

    private static Task<CasePage> ReadAsync(ImpactDatabase database, CaseFilter filter, int page) =>
        database.DoAsync<CaseRegister, CasePage>(register => register.ReadPageAsync(filter, page, CancellationToken.None));
}
