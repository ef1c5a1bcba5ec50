using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Pages.Records;
using Hyte.Participation.Partnerships;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Partnerships;

[Authorize(Policy = Rights.EditRegisters)]
internal sealed class EditProjectModel(ParticipationDbContext db, MeasureTies ties)
    : RecordFormModel<Project, ProjectDraft, ProjectContent>(db, ties, Links.Registers.Project, new ProjectDraft())
{
    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(PartnershipTexts.Title, "/participation/partnerships"), new(Id is null ? PartnershipTexts.AddProject : PartnershipTexts.EditProject, null)];

    public IReadOnlyList<SelectListItem> Kinds { get; } = [new SelectListItem("", ""), .. Enum.GetValues<ProjectKind>().Select(kind => new SelectListItem(kind.Word(), $"{kind}"))];

    protected override ProjectDraft DraftOf(Project saved) => ProjectDraft.Of(saved);

    protected override Task<ProjectContent?> ReadAsync(ProjectDraft draft, Action<string, string> refuse, CancellationToken ct) => Task.FromResult(ProjectContent.Read(draft, refuse));

    protected override Project Make(ProjectContent content) => new(content);

    protected override void Write(Project saved, ProjectContent content) => saved.Write(content);

    protected override Task<IReadOnlyList<(string Name, string? Value)>> FieldsAsync(Project saved, CancellationToken ct) => Task.FromResult(PartnershipFields.Of(saved));
}
