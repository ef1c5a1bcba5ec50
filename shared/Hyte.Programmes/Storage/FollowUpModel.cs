using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Storage;

/// <summary>Maps reporting periods and follow-ups.</summary>
internal static class FollowUpModel
{
    public static void Map(ModelBuilder model)
    {
        model.Record<ReportingPeriod>("reporting_period").With(period =>
        {
            period.Property(p => p.ClosedByName).HasMaxLength(200);
            period.HasOne(p => p.Programme).WithMany(p => p.Periods).HasForeignKey(p => p.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            period.HasIndex(p => new { p.ProgrammeId, p.Code }).IsUnique();
        });
        model.Record<FollowUp>("follow_up").With(followUp =>
        {
            followUp.Property(f => f.Text).HasMaxLength(FollowUp.LongestText);
            followUp.Property(f => f.Reason).HasMaxLength(FollowUp.LongestText);
            followUp.Property(f => f.InternalNote).HasMaxLength(FollowUp.LongestText);
            followUp.Property(f => f.SourceText).HasMaxLength(FollowUp.LongestText);
            followUp.Property(f => f.ReadyByName).HasMaxLength(200);
            followUp.HasOne(f => f.Measure).WithMany().HasForeignKey(f => f.MeasureId).OnDelete(DeleteBehavior.Restrict);
            followUp.HasOne(f => f.Period).WithMany(p => p.FollowUps).HasForeignKey(f => f.PeriodId).OnDelete(DeleteBehavior.Restrict);
            followUp.HasIndex(f => new { f.MeasureId, f.PeriodId }).IsUnique();
            // The follow-up table reads whole periods; the counts of a period need nothing but the index.
            followUp.HasIndex(f => new { f.PeriodId, f.Status, f.IsReady, f.Freeze });
            // The latest changes of the first page are read from its end.
            followUp.HasIndex(f => f.ReadyAt);
        });
    }
}
