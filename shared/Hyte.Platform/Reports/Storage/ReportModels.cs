using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Platform.Reports.Storage;

internal sealed class ReportModel : IEntityTypeConfiguration<Report>, IEntityTypeConfiguration<ReportStep>, IEntityTypeConfiguration<ReportContent>
{
    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.ToTable("report");
        builder.Property(r => r.Title).HasMaxLength(Report.LongestTitle);
        builder.Property(r => r.SpanName).HasMaxLength(100);
        builder.Property(r => r.CreatedByName).HasMaxLength(200);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasMany(r => r.Steps).WithOne().HasForeignKey("ReportId").IsRequired().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Report>().WithMany().HasForeignKey(r => r.CorrectsId).OnDelete(DeleteBehavior.Restrict);
        // An approved report is corrected once; what is wrong in the correction is corrected in turn.
        builder.HasIndex(r => r.CorrectsId).IsUnique();
        builder.HasIndex(r => new { r.Template, r.From, r.To, r.Edition }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReportStep> builder)
    {
        builder.ToTable("report_step");
        builder.Property(s => s.ById).HasMaxLength(64);
        builder.Property(s => s.ByName).HasMaxLength(200);
        builder.Ignore(s => s.IsBack);
    }

    public void Configure(EntityTypeBuilder<ReportContent> builder)
    {
        builder.ToTable("report_content");
        builder.HasOne<Report>().WithMany().HasForeignKey(c => c.ReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.ReportId, c.Kind }).IsUnique();
        builder.Property(c => c.Json).HasMaxLength(-1);
        builder.Property(c => c.Sha256).HasMaxLength(64);
        builder.Ignore(c => c.IsIntact);
    }
}

internal sealed class ReportTextModel : IEntityTypeConfiguration<ReportText>, IEntityTypeConfiguration<ReportWording>, IEntityTypeConfiguration<ReportTextDraft>
{
    private const int LongestKey = 300;

    public void Configure(EntityTypeBuilder<ReportText> builder)
    {
        builder.ToTable("report_text");
        builder.HasOne<Report>().WithMany().HasForeignKey(t => t.ReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(t => new { t.ReportId, t.Slot }).IsUnique();
        builder.Property(t => t.Slot).HasMaxLength(LongestKey);
        builder.Property(t => t.Text).HasMaxLength(ReportText.LongestText);
        builder.Property(t => t.ChangedByName).HasMaxLength(200);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasMany(t => t.Earlier).WithOne().HasForeignKey("TextId").IsRequired().OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReportWording> builder)
    {
        builder.ToTable("report_wording");
        builder.Property(w => w.Text).HasMaxLength(ReportText.LongestText);
        builder.Property(w => w.ByName).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<ReportTextDraft> builder)
    {
        builder.ToTable("report_text_draft");
        builder.HasKey(d => new { d.ReportId, d.Slot, d.UserId });
        builder.HasOne<Report>().WithMany().HasForeignKey(d => d.ReportId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(d => d.Slot).HasMaxLength(LongestKey);
        builder.Property(d => d.UserId).HasMaxLength(64);
        builder.Property(d => d.Text).HasMaxLength(-1);
    }
}

internal sealed class ReportChoiceModel : IEntityTypeConfiguration<ReportComment>, IEntityTypeConfiguration<LeftOutSection>
{
    public void Configure(EntityTypeBuilder<ReportComment> builder)
    {
        builder.ToTable("report_comment");
        builder.HasOne<Report>().WithMany().HasForeignKey(c => c.ReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.ReportId);
        builder.Property(c => c.Chapter).HasMaxLength(300);
        builder.Property(c => c.ChapterTitle).HasMaxLength(500);
        builder.Property(c => c.ById).HasMaxLength(64);
        builder.Property(c => c.ByName).HasMaxLength(200);
        builder.Property(c => c.AnsweredByName).HasMaxLength(200);
        builder.Property(c => c.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<LeftOutSection> builder)
    {
        builder.ToTable("report_left_out");
        builder.HasOne<Report>().WithMany().HasForeignKey(s => s.ReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.ReportId, s.Section }).IsUnique();
        builder.Property(s => s.Section).HasMaxLength(300);
        builder.Property(s => s.Title).HasMaxLength(500);
        builder.Property(s => s.ChapterTitle).HasMaxLength(500);
        builder.Property(s => s.ByName).HasMaxLength(200);
    }
}
