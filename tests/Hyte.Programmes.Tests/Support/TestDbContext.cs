using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Support;

internal sealed class TestDbContext(DbContextOptions<TestDbContext> options) : ProgrammeDbContext(options)
{
    /// <summary>What somebody else does just before the first save, once.</summary>
    public Func<Task>? BeforeSave { get; set; }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (BeforeSave is { } other)
        {
            BeforeSave = null;
            await other();
        }

        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }
}
