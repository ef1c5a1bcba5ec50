using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Changing;

/// <summary>What is said of a series: the group and the segment, and what differs from the indicator.</summary>
internal sealed record SeriesWording(string? Group, string? Segment, string? Unit, int? Decimals, BetterDirection? Better, string? Note);

/// <summary>Adds a series to an indicator, and renames one.</summary>
public sealed class ChangeSeries([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Adds a series, or changes the one of the key.</summary>
    /// <exception cref="RuleBrokenException"><c>series.exists</c>, or see <see cref="IndicatorSeries"/>. Nothing was saved.</exception>
    internal async Task<ChangeResult> SaveAsync(int indicatorId, int? seriesId, int version, SeriesWording wording, CancellationToken ct)
    {
        var indicator = await db.Indicators.Include(i => i.Series).SingleOrDefaultAsync(i => i.Id == indicatorId, ct);
        var series = indicator?.Series.FirstOrDefault(s => s.Id == seriesId);
        if (indicator is null || (series is null && seriesId is not null)) return ChangeResult.NotFound;
        if (series is not null && series.Version != version) return ChangeResult.Conflict;

        return await Saving.TryAsync(db, () =>
        {
            var name = IndicatorSeries.Describe(wording.Group.TrimToNull(), wording.Segment.TrimToNull());
            if (indicator.Series.Any(s => s != series && s.Name == name)) throw new RuleBrokenException("series.exists", EntryTexts.SeriesExists);
            series ??= new IndicatorSeries(
                indicator, CodeText.Of(name, "kaikki", Indicator.LongestCode, [.. indicator.Series.Select(s => s.Code)]), indicator.Series.Select(s => s.Order).DefaultIfEmpty().Max() + 1, null, null);
            series.Rename(wording.Group, wording.Segment);
            series.MeasureIn(wording.Unit, wording.Decimals, wording.Better);
            series.Annotate(wording.Note.TrimToNull().Within(Observation.LongestText));
        }, ct);
    }
}
