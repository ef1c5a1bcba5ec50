using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Vitality.Data;

/// <summary>The database of the module.</summary>
internal sealed class VitalityDbContext(DbContextOptions<VitalityDbContext> options) : ProgrammeDbContext(options);
