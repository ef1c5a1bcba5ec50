using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Budgeting.Areas;

/// <summary>An area of the city that proposals belong to. One list for all rounds, so that years can be compared.</summary>
internal sealed class BudgetArea : Record
{
    public const int LongestName = 100;

    private BudgetArea()
    {
    }

    public BudgetArea(string name, int place) => (Name, Place) = (name, place);

    public string Name { get; set; } = "";

    /// <summary>Its place in lists, from 1.</summary>
    public int Place { get; set; }

    /// <summary>New proposals may choose it. What has been proposed for it stays where it is.</summary>
    public bool IsInUse { get; set; } = true;
}

internal sealed class BudgetAreaModel : IEntityTypeConfiguration<BudgetArea>
{
    public void Configure(EntityTypeBuilder<BudgetArea> builder)
    {
        builder.Record("budget_area");
        builder.Property(a => a.Name).HasMaxLength(BudgetArea.LongestName);
        builder.HasIndex(a => a.Name).IsUnique();
    }
}
