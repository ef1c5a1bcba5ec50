using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Data;

/// <summary>The database of the module.</summary>
internal sealed class ParticipationDbContext(DbContextOptions<ParticipationDbContext> options) : ProgrammeDbContext(options);
