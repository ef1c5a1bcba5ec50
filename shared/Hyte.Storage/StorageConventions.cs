using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Hyte.Storage;

/// <summary>What every model keeps to, so that it means the same on SQLite and PostgreSQL.</summary>
public static class StorageConventions
{
    /// <summary>Moments are UTC, enums are text, decimals have 18 digits of which 6 after the comma, and text has a bound.</summary>
    public static void Apply(ModelConfigurationBuilder configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        configuration.Properties<DateTime>().HaveConversion<UtcMoment>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configuration.Properties<decimal>().HavePrecision(18, 6);
        configuration.Properties<string>().HaveMaxLength(8000);
    }

    private sealed class UtcMoment() : ValueConverter<DateTime, DateTime>(
        moment => moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : DateTime.SpecifyKind(moment, DateTimeKind.Utc),
        stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}
