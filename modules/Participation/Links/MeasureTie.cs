using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Participation.Links;

/// <summary>A link from a record of a register to a measure of any programme, by the measure's key: modules do not know each other's tables.</summary>
internal sealed class MeasureTie : Record
{
    public const int LongestName = 500;

    private MeasureTie()
    {
    }

    public MeasureTie(string register, int recordId, string programme, string number, string name)
    {
        Register = register;
        RecordId = recordId;
        Programme = programme;
        Number = number;
        Name = name.Length > LongestName ? name[..LongestName] : name;
    }

    /// <summary>Which register: one of <see cref="Registers"/>.</summary>
    public string Register { get; private set; } = "";

    /// <summary>Key of the record in its register.</summary>
    public int RecordId { get; private set; }

    /// <summary>Code of the measure's programme.</summary>
    public string Programme { get; private set; } = "";

    /// <summary>Number of the measure in it.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The measure's name when the link was made, shown while its module is off.</summary>
    public string Name { get; private set; } = "";
}

internal sealed class MeasureTieModel : IEntityTypeConfiguration<MeasureTie>
{
    public void Configure(EntityTypeBuilder<MeasureTie> builder)
    {
        builder.Record("measure_tie");
        builder.Property(t => t.Register).HasMaxLength(40);
        builder.Property(t => t.Programme).HasMaxLength(100);
        builder.Property(t => t.Number).HasMaxLength(40);
        builder.Property(t => t.Name).HasMaxLength(MeasureTie.LongestName);
        builder.HasIndex(t => new { t.Register, t.RecordId, t.Programme, t.Number }).IsUnique();
        builder.HasIndex(t => new { t.Programme, t.Number });
    }
}
