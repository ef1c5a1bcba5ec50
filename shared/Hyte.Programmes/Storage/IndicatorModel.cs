using Hyte.Programmes.Indicators;
using Hyte.Programmes.Plan;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Storage;

/// <summary>Maps indicators, their figures and targets, and what is confirmed of them.</summary>
internal static class IndicatorModel
{
    public static void Map(ModelBuilder model)
    {
        MapFigures(model);
        MapTargets(model);
        MapTies(model);
        model.Record<NarrativeEntry>("narrative").With(entry =>
        {
            entry.Property(e => e.Text).HasMaxLength(NarrativeEntry.LongestText);
            entry.HasOne(e => e.Programme).WithMany().HasForeignKey(e => e.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            entry.HasOne(e => e.Measure).WithMany().HasForeignKey(e => e.MeasureId).OnDelete(DeleteBehavior.Restrict);
            entry.HasIndex(e => new { e.ProgrammeId, e.Kind, e.Order });
        });
    }

    private static void MapFigures(ModelBuilder model)
    {
        model.Record<Area>("area").With(area =>
        {
            area.Property(a => a.Code).HasMaxLength(Area.LongestCode);
            area.Property(a => a.Name).HasMaxLength(IndicatorSeries.LongestName);
            area.Property(a => a.SotkanetCategory).HasMaxLength(Area.LongestCode);
            area.Property(a => a.SotkanetCode).HasMaxLength(Area.LongestCode);
            area.Property(a => a.PxWebCode).HasMaxLength(Area.LongestCode);
            area.Ignore(a => a.CountsAsOwn);
            area.HasIndex(a => a.Code).IsUnique();
        });
        model.Record<Indicator>("indicator").With(indicator =>
        {
            indicator.Property(i => i.Code).HasMaxLength(Indicator.LongestCode);
            indicator.Property(i => i.Name).HasMaxLength(Indicator.LongestName);
            indicator.Property(i => i.PrintedName).HasMaxLength(Indicator.LongestText);
            indicator.Property(i => i.Unit).HasMaxLength(IndicatorSeries.LongestUnit);
            indicator.Property(i => i.Producer).HasMaxLength(Indicator.LongestName);
            indicator.Property(i => i.States).HasMaxLength(Indicator.LongestName);
            indicator.Property(i => i.Source).HasMaxLength(Area.LongestCode);
            indicator.Property(i => i.SearchText).HasMaxLength(40_000);
            indicator.Ignore(i => i.StateScale);
            indicator.HasOne(i => i.Successor).WithMany().HasForeignKey(i => i.SuccessorId).OnDelete(DeleteBehavior.Restrict);
            indicator.HasIndex(i => i.Code).IsUnique();
            indicator.HasIndex(i => i.Order);
        });
        model.Record<IndicatorSeries>("series").With(series =>
        {
            series.Property(s => s.Code).HasMaxLength(Indicator.LongestCode);
            series.Property(s => s.Group).HasMaxLength(IndicatorSeries.LongestName);
            series.Property(s => s.Segment).HasMaxLength(IndicatorSeries.LongestName);
            series.Property(s => s.OwnUnit).HasMaxLength(IndicatorSeries.LongestUnit);
            series.Ignore(s => s.Name);
            series.HasOne(s => s.Indicator).WithMany(i => i.Series).HasForeignKey(s => s.IndicatorId);
            series.HasIndex(s => new { s.IndicatorId, s.Code }).IsUnique();
        });
        model.Record<Observation>("observation").With(observation =>
        {
            observation.Property(o => o.Text).HasMaxLength(Observation.LongestText);
            observation.Property(o => o.Note).HasMaxLength(Observation.LongestText);
            observation.Property(o => o.Doubt).HasMaxLength(Observation.LongestText);
            observation.Property(o => o.Round).HasMaxLength(IndicatorSeries.LongestName);
            observation.Property(o => o.Source).HasMaxLength(Area.LongestCode);
            observation.Property(o => o.Licence).HasMaxLength(Indicator.LongestName);
            observation.Ignore(o => o.Time).Ignore(o => o.Value);
            observation.HasOne(o => o.Series).WithMany(s => s.Observations).HasForeignKey(o => o.SeriesId);
            observation.HasOne(o => o.Area).WithMany().HasForeignKey(o => o.AreaId).OnDelete(DeleteBehavior.Restrict);
            observation.HasIndex(o => new { o.SeriesId, o.AreaId, o.Year, o.FromYear }).IsUnique();
        });
        model.Record<SeriesBreak>("series_break").With(change =>
        {
            change.Property(b => b.Reason).HasMaxLength(Indicator.LongestName);
            change.Property(b => b.Source).HasMaxLength(Area.LongestCode);
            change.HasOne(b => b.Indicator).WithMany(i => i.Breaks).HasForeignKey(b => b.IndicatorId);
            change.HasOne(b => b.Series).WithMany().HasForeignKey(b => b.SeriesId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Record<SubstituteArea>("substitute_area").With(substitute =>
        {
            substitute.Property(s => s.Note).HasMaxLength(Observation.LongestText);
            substitute.HasOne(s => s.Indicator).WithMany(i => i.Substitutes).HasForeignKey(s => s.IndicatorId);
            substitute.HasOne(s => s.Area).WithMany().HasForeignKey(s => s.AreaId).OnDelete(DeleteBehavior.Restrict);
            substitute.HasIndex(s => new { s.IndicatorId, s.AreaId }).IsUnique();
        });
    }

    private static void MapTargets(ModelBuilder model)
    {
        model.Record<Target>("target").With(target =>
        {
            target.Property(t => t.Wording).HasMaxLength(Target.LongestWording);
            target.Property(t => t.State).HasMaxLength(Indicator.LongestName);
            target.Property(t => t.Note).HasMaxLength(Observation.LongestText);
            target.Ignore(t => t.Terms);
            target.HasOne(t => t.Indicator).WithMany(i => i.Targets).HasForeignKey(t => t.IndicatorId);
            target.HasOne(t => t.Series).WithMany().HasForeignKey(t => t.SeriesId).OnDelete(DeleteBehavior.Restrict);
            target.HasOne(t => t.Programme).WithMany().HasForeignKey(t => t.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            target.HasOne(t => t.Area).WithMany().HasForeignKey(t => t.AreaId).OnDelete(DeleteBehavior.Restrict);
            target.HasOne(t => t.ReferenceArea).WithMany().HasForeignKey(t => t.ReferenceAreaId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Record<ColourConfirmation>("colour_confirmation").With(confirmation =>
        {
            confirmation.Property(c => c.Explanation).HasMaxLength(Indicator.LongestText);
            confirmation.Property(c => c.Reason).HasMaxLength(Observation.LongestText);
            confirmation.Property(c => c.ConfirmedByName).HasMaxLength(200);
            confirmation.Ignore(c => c.Colour).Ignore(c => c.IsAgainstRule);
            confirmation.HasOne(c => c.Indicator).WithMany().HasForeignKey(c => c.IndicatorId).OnDelete(DeleteBehavior.Restrict);
            confirmation.HasOne(c => c.Period).WithMany().HasForeignKey(c => c.PeriodId).OnDelete(DeleteBehavior.Restrict);
            confirmation.HasIndex(c => new { c.IndicatorId, c.PeriodId }).IsUnique();
            confirmation.HasIndex(c => c.PeriodId);
        });
    }

    private static void MapTies(ModelBuilder model)
    {
        model.Record<IndicatorLink>("indicator_link").With(link =>
        {
            link.Property(l => l.Note).HasMaxLength(Observation.LongestText);
            link.HasOne(l => l.Indicator).WithMany(i => i.Links).HasForeignKey(l => l.IndicatorId);
            link.HasOne(l => l.FocusArea).WithMany().HasForeignKey(l => l.FocusAreaId).OnDelete(DeleteBehavior.Restrict);
            link.HasOne(l => l.Measure).WithMany().HasForeignKey(l => l.MeasureId).OnDelete(DeleteBehavior.Restrict);
            link.HasIndex(l => new { l.IndicatorId, l.FocusAreaId, l.MeasureId }).IsUnique();
            link.HasIndex(l => l.MeasureId);
        });
        model.Record<IndicatorCause>("indicator_cause").With(cause =>
        {
            cause.Property(c => c.Note).HasMaxLength(Observation.LongestText);
            cause.HasOne(c => c.Cause).WithMany().HasForeignKey(c => c.CauseId).OnDelete(DeleteBehavior.Restrict);
            cause.HasOne(c => c.Effect).WithMany().HasForeignKey(c => c.EffectId).OnDelete(DeleteBehavior.Restrict);
            cause.HasIndex(c => new { c.CauseId, c.EffectId }).IsUnique();
        });
        model.Record<ExternalSeries>("external_series").With(external =>
        {
            external.Property(e => e.Provider).HasMaxLength(Area.LongestCode);
            external.Property(e => e.ExternalKey).HasMaxLength(Indicator.LongestName);
            external.Property(e => e.Query).HasMaxLength(ExternalSeries.LongestQuery);
            external.HasOne(e => e.Series).WithMany().HasForeignKey(e => e.SeriesId);
            external.HasIndex(e => new { e.SeriesId, e.Provider }).IsUnique();
        });
    }
}
