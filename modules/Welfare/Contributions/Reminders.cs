using Hyte.Programmes.Contributions;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Contributions;

internal sealed class Reminders([FromKeyedServices] ProgrammeModule module, [FromKeyedServices] ProgrammeSnapshots snapshots, [FromKeyedServices] WhoHasNotUpdated missing)
    : ProgrammeReminders(module, snapshots, missing);
