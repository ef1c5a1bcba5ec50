using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Plan;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Storage;

/// <summary>Maps the log of imports.</summary>
internal static class ImportModel
{
    public static void Map(ModelBuilder model)
    {
        model.Record<ImportRun>("import_run").With(run =>
        {
            run.Property(r => r.Paper).HasMaxLength(ImportRun.LongestName);
            run.Property(r => r.UndoneByName).HasMaxLength(200);
            run.Ignore(r => r.IsUndone).Ignore(r => r.Lines);
            run.HasOne<Programme>().WithMany().HasForeignKey(r => r.ProgrammeId).OnDelete(DeleteBehavior.SetNull);
        });
        model.Entity<ImportLogPart>().With(part =>
        {
            part.ToTable("import_log_part");
            part.HasOne<ImportRun>().WithMany().HasForeignKey(p => p.RunId);
            part.HasIndex(p => new { p.RunId, p.Fate, p.Order }).IsUnique();
        });
        model.Entity<ImportTouch>().With(touch =>
        {
            touch.ToTable("import_touch");
            touch.Property(t => t.RecordType).HasMaxLength(100);
            touch.HasOne<ImportRun>().WithMany().HasForeignKey(t => t.RunId);
            touch.HasIndex(t => new { t.RunId, t.RecordType, t.RecordId }).IsUnique();
        });
    }
}
