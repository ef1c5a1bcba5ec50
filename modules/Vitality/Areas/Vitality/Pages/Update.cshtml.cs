using Hyte.Modules.People;
using Hyte.Programmes.FollowUps.Updating;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Vitality.Pages;

/// <summary>Whether the person may update this very measure is asked on the page, because it depends on the titles and units of the measure.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class UpdateModel(
    [FromKeyedServices(VitalityModule.Id)] ProgrammeModule module,
    [FromKeyedServices(VitalityModule.Id)] UpdateForms forms,
    [FromKeyedServices(VitalityModule.Id)] UpdateFollowUp update,
    [FromKeyedServices(VitalityModule.Id)] OwnTasks tasks,
    ICurrentUser user) : UpdatePage(module, forms, update, tasks, user);
