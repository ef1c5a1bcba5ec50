using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hyte.Programmes.Tests.Reports;

/// <summary>Counts what is asked of a database.</summary>
internal sealed class CommandCounter : DbCommandInterceptor
{
    public int Count { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Count++;
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
