using Hyte.Modules.People;
using Hyte.Storage;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Web;

/// <summary>What the pages of a module with programmes are made of: its data, the names of the directory, the day, and what the person may do.</summary>
/// <remarks>Equal for two people who may do the same, different after any change.</remarks>
internal sealed class ProgrammePageSource([ServiceKey] string moduleId, IDataVersions versions, IDirectory directory, ICurrentUser user, TimeProvider clock) : IPageSource
{
    public async ValueTask<string?> DescribeAsync(HttpContext context)
    {
        var names = await directory.GetAsync(context.RequestAborted);
        return $"{moduleId} {versions.Read(moduleId)} {names.Serial} {clock.Today().DayNumber} {user.RightsFingerprint}";
    }
}
