using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Hyte.Storage;

/// <summary>Puts values of the history back into records.</summary>
public static class EarlierValues
{
    /// <summary>Writes into the record what it had before the change that the entry tells of. It is saved with the next save.</summary>
    /// <remarks>A column that a later version has given up is left out.</remarks>
    public static void PutBack(this HistoryEntry change, EntityEntry record)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(record);
        foreach (var field in change.ReadChanges())
        {
            if (record.Metadata.FindProperty(field.Field) is { } property) record.Property(property).CurrentValue = Parse(field.Before, property);
        }
    }

    // The opposite of how the history writes a value down.
    private static object? Parse(string? text, IProperty property) => (text, Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) switch
    {
        (null, _) => null,
        (_, { IsEnum: true } words) => Enum.Parse(words, text),
        (_, var type) when type == typeof(DateOnly) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture),
        (_, var type) when type == typeof(DateTime) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        // A type of our own that is stored as text stands in the history as the same text.
        (_, var type) when type != typeof(string) && property.GetTypeMapping().Converter is { } converter && converter.ProviderClrType == typeof(string) => converter.ConvertFromProvider(text),
        (_, var type) => Convert.ChangeType(text, type, CultureInfo.InvariantCulture),
    };
}
