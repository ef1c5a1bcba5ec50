using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Statements;

internal sealed class StatementModel : IEntityTypeConfiguration<Statement>
{
    public void Configure(EntityTypeBuilder<Statement> builder)
    {
        builder.Record("statement");
        // The rule of the promise once more, for whatever writes past the class.
        builder.ToTable(table => table.HasCheckConstraint("CK_statement_closed_is_answered", "\"Stage\" NOT IN ('Answered', 'Closed') OR (\"Use\" IS NOT NULL AND \"GivenOn\" IS NOT NULL)"));
        builder.Property(s => s.BodyCode).HasMaxLength(100);
        builder.Property(s => s.Text).HasMaxLength(GivenContent.LongestText);
        builder.Property(s => s.GivenBy).HasMaxLength(MatterContent.LongestName);
        builder.Property(s => s.Attachment).HasMaxLength(MatterContent.LongestAddress);
        builder.Property(s => s.Changed).HasMaxLength(UseContent.LongestText);
        builder.Property(s => s.Reason).HasMaxLength(UseContent.LongestText);
        builder.Property(s => s.WithdrawnBecause).HasMaxLength(UseContent.LongestText);
        builder.HasOne(s => s.Matter).WithMany(m => m.Statements).HasForeignKey(s => s.MatterId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.MatterId, s.BodyCode }).IsUnique();
        builder.HasIndex(s => new { s.Stage, s.BodyCode });
        builder.HasIndex(s => s.ChangedAt);
    }
}
