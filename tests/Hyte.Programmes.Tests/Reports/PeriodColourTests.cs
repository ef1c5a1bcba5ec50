using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Reports;

/// <summary>The colours of a period report are those that its closing froze.</summary>
public sealed class PeriodColourTests : IAsyncLifetime
{
    private ReportHouse _house = null!;

    public async Task InitializeAsync()
    {
        _house = await ReportHouse.SmallAsync();
        await ReportHouse.AddIndicatorsAsync(_house.Database, 1);
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task A_colour_that_nobody_confirmed_is_told_as_a_suggestion()
    {
        await _house.CloseAsync();

        var cell = await JudgementAsync();
        Assert.Equal(("Kielteinen", "TriangleDown", "Negative"), (cell.Mark!.Word, cell.Mark.Shape, cell.Mark.Tone));
        Assert.Equal("Ehdotus, vahvistamatta.", cell.Note);
    }

    [Fact]
    public async Task A_decided_colour_stands_with_its_reason_and_without_who_decided()
    {
        using (_house.Database.Actors.ActAs(new Actor("u7", "Maija Salanimi"))) await ConfirmAsync(ProgressColour.Yellow, "Kysymys vaihtui.");
        await _house.CloseAsync();

        var cell = await JudgementAsync();
        Assert.Equal(("Ei merkittävää muutosta", "Vahvistettu. Kysymys vaihtui."), (cell.Mark!.Word, cell.Note));
        Assert.DoesNotContain("Salanimi", (await _house.WriteAsync(ReportHouse.FirstOf24)).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_value_does_not_change_a_frozen_colour()
    {
        await _house.CloseAsync();
        await using (var db = _house.Database.Open())
        {
            _ = new Observation(await db.Series.SingleAsync(), await db.Areas.SingleAsync(a => a.IsOwn), ObservedTime.Of(2021), ObservedValue.Of(1.0m));
            await db.SaveChangesAsync();
        }

        var cell = await JudgementAsync();
        Assert.Equal(("Kielteinen", "Ehdotus, vahvistamatta. Arvio perustuu vuoden 2019 tietoon."), (cell.Mark!.Word, cell.Note));
    }

    private async Task ConfirmAsync(ProgressColour colour, string reason)
    {
        await using var db = _house.Database.Open();
        await _house.Database.Confirm(db).ExecuteAsync((await db.Indicators.SingleAsync()).Id, (await db.Periods.SingleAsync()).Id, colour, reason, 0, default);
    }

    private async Task<ReportCell> JudgementAsync() =>
        Assert.Single(Assert.Single((await _house.WriteAsync(ReportHouse.FirstOf24)).Chapter("hyva-elama/indicators").Blocks.OfType<ReportTable>()).Rows).Cells[^1];
}
