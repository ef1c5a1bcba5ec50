using System.Data.Common;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hyte.Programmes.Tests.Support;

internal sealed class TestDbContext(DbContextOptions<TestDbContext> options) : ProgrammeDbContext(options);

/// <summary>What somebody else does just before the first writing begins, once.</summary>
internal sealed class BeforeWriting(Func<Task> other) : DbTransactionInterceptor
{
    private Func<Task>? _other = other;

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _other, null) is { } act) await act();
        return result;
    }
}
