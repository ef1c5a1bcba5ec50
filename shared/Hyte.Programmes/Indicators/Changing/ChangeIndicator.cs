using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Changing;

/// <summary>What is said of an indicator itself.</summary>
internal sealed record IndicatorWording(string? Name, string? Unit, int Decimals, BetterDirection Better)
{
    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public decimal? Threshold { get; init; }

    public string? States { get; init; }

    public string? Producer { get; init; }

    public Rhythm Rhythm { get; init; }

    public DateOnly? NextValueDue { get; init; }

    public string? Method { get; init; }

    public string? Note { get; init; }

    public void WriteTo(Indicator indicator)
    {
        indicator.Rename(Name, indicator.PrintedName);
        indicator.MeasureIn(Unit, Decimals, Better, Minimum, Maximum);
        indicator.CountChangesFrom(Threshold);
        indicator.RankStates(States);
        indicator.ComesFrom(Producer, Rhythm, NextValueDue);
        indicator.Describe(Method, Note);
    }
}

/// <summary>Adds an indicator, changes what is said of it, ends its following and takes it up again. None is ever removed.</summary>
public sealed class ChangeIndicator([FromKeyedServices] ProgrammeDbContext db)
{
    // The series of an indicator that is not divided into groups.
    private const string OnlySeries = "kaikki";

    /// <summary>Adds an indicator with one series, and ties it to a focus area.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="RuleBrokenException">See <see cref="Indicator"/>, or <c>indicator.focus-area</c>.</exception>
    internal async Task<int> AddAsync(IndicatorWording wording, int? focusAreaId, CancellationToken ct)
    {
        var area = await db.FocusAreas.SingleOrDefaultAsync(a => a.Id == focusAreaId, ct) ?? throw new RuleBrokenException("indicator.focus-area", EntryTexts.FocusAreaMissing);
        var codes = await db.Indicators.Select(i => i.Code).ToHashSetAsync(ct);
        var last = await db.Indicators.MaxAsync(i => (int?)i.Order, ct) ?? 0;
        try
        {
            var indicator = new Indicator(CodeText.Of(wording.Name, "mittari", Indicator.LongestCode, codes), wording.Name ?? "", last + 1);
            wording.WriteTo(indicator);
            _ = new IndicatorSeries(indicator, OnlySeries, 1, null, null);
            _ = new IndicatorLink(indicator, area, null, LinkEffect.Unknown, null);
            db.Indicators.Add(indicator);
            await db.SaveChangesAsync(ct);
            return indicator.Id;
        }
        catch (RuleBrokenException)
        {
            db.ChangeTracker.Clear();
            throw;
        }
    }

    /// <summary>Changes what is said of it.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="Indicator"/>. Nothing was saved.</exception>
    internal Task<ChangeResult> ChangeAsync(int id, int version, IndicatorWording wording, CancellationToken ct) =>
        SaveAsync(id, version, indicator => Done(() => wording.WriteTo(indicator)), ct);

    /// <summary>Ends its following.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="Indicator.Discontinue"/>.</exception>
    internal Task<ChangeResult> DiscontinueAsync(int id, int version, string? reason, int? successorId, CancellationToken ct) => SaveAsync(id, version, async indicator =>
    {
        var successor = successorId is null ? null : await db.Indicators.SingleOrDefaultAsync(i => i.Id == successorId, ct);
        indicator.Discontinue(reason, successor);
        return true;
    }, ct);

    /// <summary>Takes it up again.</summary>
    internal Task<ChangeResult> ResumeAsync(int id, int version, CancellationToken ct) => SaveAsync(id, version, indicator => Done(indicator.Resume), ct);

    private async Task<ChangeResult> SaveAsync(int id, int version, Func<Indicator, Task<bool>> change, CancellationToken ct)
    {
        var indicator = await db.Indicators.Include(i => i.Successor).SingleOrDefaultAsync(i => i.Id == id, ct);
        if (indicator is null) return ChangeResult.NotFound;
        if (indicator.Version != version) return ChangeResult.Conflict;
        return await Saving.TryAsync(db, () => change(indicator), ct);
    }

    private static Task<bool> Done(Action change)
    {
        change();
        return Task.FromResult(true);
    }
}
