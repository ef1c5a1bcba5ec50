using Hyte.Impact.Areas.Impact.Pages.Cases;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.EditCase;
using Hyte.Impact.OpenCase;
using Hyte.Impact.ReadCase;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Tests;

public sealed class ConflictTests
{
    [Fact]
    public async Task Who_saves_second_sees_both_texts_and_nothing_is_written()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var id = await OpenAsync(database);
        await SaveFirstAsync(database, id, draft => draft.Title = "Ensimmäisen otsikko");

        var (page, result) = await PostAsync(database, id, draft => draft.Title = "Toisen otsikko");

        Assert.IsType<PageResult>(result);
        var field = Assert.Single(page.Conflict!.Fields);
        Assert.Equal(("Title", "Ensimmäisen otsikko", "Toisen otsikko", true), (field.Field.Name, field.Saved, field.Mine, field.IChangedIt));
        Assert.Equal(("Ensimmäinen", 2), (page.Conflict.ByName, page.Version));
        Assert.Equal("Toisen otsikko", page.Input.Title);
        Assert.Equal("Ensimmäisen otsikko", (await ReadAsync(database, id)).Title);
    }

    [Theory]
    [InlineData(ConflictChoice.Mine, "Toisen otsikko")]
    [InlineData(ConflictChoice.Saved, "Ensimmäisen otsikko")]
    public async Task The_choice_decides_which_text_stands_and_the_rest_of_the_form_is_saved(object choice, string title)
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var id = await OpenAsync(database);
        await SaveFirstAsync(database, id, draft => draft.Title = "Ensimmäisen otsikko");

        var (_, result) = await PostAsync(
            database,
            id,
            draft => (draft.Title, draft.Description) = ("Toisen otsikko", "Toisen kuvaus"),
            page => (page.Version, page.Choice) = (2, new() { ["Title"] = (ConflictChoice)choice }));

        Assert.IsType<LocalRedirectResult>(result);
        var saved = await ReadAsync(database, id);
        Assert.Equal((title, "Toisen kuvaus"), (saved.Title, saved.Description));
    }

    [Fact]
    public async Task What_only_the_other_changed_is_proposed_to_stay()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var id = await OpenAsync(database);
        await SaveFirstAsync(database, id, draft => (draft.Preparer, draft.BodyCode) = ("vt. suunnittelija", "hyvos-ltk"));

        var (page, _) = await PostAsync(database, id, draft => draft.Title = "Toisen otsikko");

        Assert.Equal(
            [("BodyCode", "Hyvinvoinnin ja osallisuuden lautakunta", "Kaupunginhallitus", false), ("Preparer", "vt. suunnittelija", "liikuntajohtaja", false)],
            page.Conflict!.Fields.Select(f => (f.Field.Name, f.Saved, f.Mine, f.IChangedIt)));
    }

    [Fact]
    public async Task Two_who_typed_the_same_do_not_disagree()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var id = await OpenAsync(database);
        await SaveFirstAsync(database, id, draft => draft.Title = "Sama otsikko");

        var (page, result) = await PostAsync(database, id, draft => draft.Title = "Sama otsikko");

        Assert.Null(page.Conflict);
        Assert.IsType<LocalRedirectResult>(result);
        Assert.Equal(2, (await ReadAsync(database, id)).Version);
    }

    [Fact]
    public async Task A_case_tells_what_it_said_before()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var id = await OpenAsync(database);
        await SaveFirstAsync(database, id, draft => (draft.MeetingDate, draft.Preparer) = ("10.5.2027", "vt. suunnittelija"));

        var saved = await ReadAsync(database, id);
        var change = Assert.Single(await database.DoAsync<CaseHistory, IReadOnlyList<CaseChange>>(history => history.ReadAsync(saved, ImpactDatabase.Directory, CancellationToken.None)));

        Assert.Equal("Ensimmäinen", change.ByName);
        Assert.Equal([("3.5.2027", "10.5.2027"), ("liikuntajohtaja", "vt. suunnittelija")], change.Fields.Select(f => (f.Before, f.After)));
    }

    private static Task<int> OpenAsync(ImpactDatabase database) =>
        database.DoAsync<CaseOpening, int>(opening => opening.ExecuteAsync(ImpactDatabase.Content(ImpactDatabase.Draft()), CancellationToken.None));

    private static async Task SaveFirstAsync(ImpactDatabase database, int id, Action<CaseDraft> change)
    {
        database.Current = new Actor("1", "Ensimmäinen");
        var draft = ImpactDatabase.Draft();
        change(draft);
        Assert.Equal(EditOutcome.Saved, await database.DoAsync<CaseEditing, EditOutcome>(editing => editing.ExecuteAsync(id, 1, ImpactDatabase.Content(draft), CancellationToken.None)));
    }

    private static Task<(EditModel Page, IActionResult Result)> PostAsync(ImpactDatabase database, int id, Action<CaseDraft> type, Action<EditModel>? also = null) =>
        database.WithAsync<EditModel, (EditModel, IActionResult)>(async page =>
        {
            database.Current = new Actor("2", "Toinen");
            page.TempData = new TempDataDictionary(new DefaultHttpContext(), new NoTempData());
            (page.Id, page.Version, page.Input) = (id, 1, ImpactDatabase.Draft());
            type(page.Input);
            also?.Invoke(page);
            return (page, await page.OnPostAsync(CancellationToken.None));
        });

    private static Task<DecisionCase> ReadAsync(ImpactDatabase database, int id) =>
        database.DoAsync<ImpactDbContext, DecisionCase>(db => db.Cases.AsNoTracking().SingleAsync(c => c.Id == id));

    private sealed class NoTempData : ITempDataProvider
    {
        public IDictionary<string, object> LoadTempData(HttpContext context) => new Dictionary<string, object>(StringComparer.Ordinal);

        public void SaveTempData(HttpContext context, IDictionary<string, object> values)
        {
        }
    }
}
