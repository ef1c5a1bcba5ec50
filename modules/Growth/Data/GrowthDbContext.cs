using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Growth.Data;

/// <summary>The database of the module.</summary>
internal sealed class GrowthDbContext(DbContextOptions<GrowthDbContext> options) : ProgrammeDbContext(options);
