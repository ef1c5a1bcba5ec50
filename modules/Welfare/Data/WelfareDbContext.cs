using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Welfare.Data;

/// <summary>The database of the module.</summary>
internal sealed class WelfareDbContext(DbContextOptions<WelfareDbContext> options) : ProgrammeDbContext(options);
