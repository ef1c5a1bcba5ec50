using Hyte.Programmes.Contributions;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Contributions;

internal sealed class Tasks([FromKeyedServices] ProgrammeModule module, [FromKeyedServices] OwnTasks tasks)
    : ProgrammeTasks(module, tasks);
