using Hyte.Impact.Cases;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hyte.Impact.Data;

/// <summary>The module's database, <c>impact.db</c>.</summary>
internal sealed class ImpactDbContext(DbContextOptions<ImpactDbContext> options) : ModuleDbContext(options)
{
    public DbSet<DecisionCase> Cases => Set<DecisionCase>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        var decisionCase = modelBuilder.Record<DecisionCase>("decision_case");
        decisionCase.Property(c => c.Number).HasConversion<CaseNumberText>().HasMaxLength(CaseNumber.Length);
        decisionCase.Property(c => c.Title).HasMaxLength(DecisionCase.LongestTitle);
        decisionCase.Property(c => c.BodyCode).HasMaxLength(100);
        decisionCase.Property(c => c.PreparerTitleCode).HasMaxLength(100);
        decisionCase.Property(c => c.PreparerName).HasMaxLength(DecisionCase.LongestPreparer);
        decisionCase.Property(c => c.Description).HasMaxLength(DecisionCase.LongestDescription);
        decisionCase.HasIndex(c => c.Number).IsUnique();
        // The register's order: newest meeting first, then by number.
        decisionCase.HasIndex(c => new { c.MeetingDate, c.Number });
        decisionCase.HasIndex(c => c.ChangedAt);
    }

    private sealed class CaseNumberText() : ValueConverter<CaseNumber, string>(number => number.ToString(), stored => CaseNumber.Parse(stored));
}
