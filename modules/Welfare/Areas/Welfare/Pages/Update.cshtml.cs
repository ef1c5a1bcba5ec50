using Hyte.Modules.People;
using Hyte.Programmes.FollowUps.Updating;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Pages;

/// <summary>Whether the person may update this very measure is asked on the page, because it depends on the titles and units of the measure.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class UpdateModel(
    [FromKeyedServices(WelfareModule.Id)] ProgrammeModule module,
    [FromKeyedServices(WelfareModule.Id)] UpdateForms forms,
    [FromKeyedServices(WelfareModule.Id)] UpdateFollowUp update,
    [FromKeyedServices(WelfareModule.Id)] OwnTasks tasks,
    ICurrentUser user) : UpdatePage(module, forms, update, tasks, user);
