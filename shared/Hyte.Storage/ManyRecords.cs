using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hyte.Storage;

/// <summary>Adds many new records of one kind by one prepared statement, for files of a hundred thousand rows.</summary>
/// <remarks>
/// The statement is made from the model, so it is the same on every database. As with any save the records are stamped and the data version rises, all in one transaction;
/// a new record has no history. Unlike a save it gives the records no keys, and does not save what hangs on them.
/// </remarks>
public static class ManyRecords
{
    /// <summary>Adds the records.</summary>
    /// <param name="context">The database.</param>
    /// <param name="records">New records whose foreign keys are set.</param>
    /// <param name="ct">Cancels; nothing is added then.</param>
    /// <exception cref="DbUpdateException">One of them cannot be added, for instance because there is one of its key already. None is.</exception>
    public static async Task InsertManyAsync<T>(this ModuleDbContext context, IReadOnlyCollection<T> records, CancellationToken ct)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(records);
        if (records.Count == 0) return;
        ChangeRecorder.Stamp(context, records);

        await using var own = context.Database.CurrentTransaction is null ? await context.Database.BeginTransactionAsync(ct) : null;
        await context.DataVersions.ExecuteUpdateAsync(row => row.SetProperty(v => v.Value, v => v.Value + 1), ct);
        var connection = context.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        var columns = Prepare(context, command, typeof(T));
        await command.PrepareAsync(ct);
        try
        {
            foreach (var record in records)
            {
                foreach (var column in columns) column.Take(record);
                await command.ExecuteNonQueryAsync(ct);
            }
        }
        catch (DbException failure)
        {
            throw new DbUpdateException("A record could not be added.", failure);
        }

        if (own is not null) await own.CommitAsync(ct);
    }

    private static List<Column> Prepare(ModuleDbContext context, DbCommand command, Type type)
    {
        var entity = context.Model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is not in the model.");
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table) ?? throw new InvalidOperationException($"{type.Name} has no table.");
        var sql = context.GetService<ISqlGenerationHelper>();
        var columns = entity.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never).Select((p, place) => new Column(p, command, sql.GenerateParameterName($"p{place}"))).ToList();
        // Names come from the model alone.
#pragma warning disable CA2100
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} "
            + $"({string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Property.GetColumnName(table)!)))}) "
            + $"VALUES ({string.Join(", ", columns.Select((_, place) => sql.GenerateParameterNamePlaceholder($"p{place}")))})";
#pragma warning restore CA2100
        return columns;
    }

    /// <summary>A column of the statement: where its value is, and how it goes into the database.</summary>
    private sealed class Column
    {
        private readonly PropertyInfo _source;
        private readonly Func<object?, object?> _convert;

        public Column(IProperty property, DbCommand command, string name)
        {
            Property = property;
            _source = property.PropertyInfo ?? throw new InvalidOperationException($"{property.Name} is a shadow property.");
            var mapping = property.GetRelationalTypeMapping();
            _convert = mapping.Converter is { } converter ? converter.ConvertToProvider : value => value;
            Parameter = mapping.CreateParameter(command, name, null, nullable: true);
            command.Parameters.Add(Parameter);
        }

        public IProperty Property { get; }

        public DbParameter Parameter { get; }

        public void Take(object record) => Parameter.Value = _source.GetValue(record) is { } value ? _convert(value) ?? DBNull.Value : DBNull.Value;
    }
}
