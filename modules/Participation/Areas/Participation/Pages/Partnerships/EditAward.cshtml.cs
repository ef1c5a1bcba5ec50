using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Pages.Records;
using Hyte.Participation.Partnerships;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;

namespace Hyte.Participation.Pages.Partnerships;

[Authorize(Policy = Rights.EditRegisters)]
internal sealed class EditAwardModel(ParticipationDbContext db, MeasureTies ties)
    : RecordFormModel<Award, AwardDraft, AwardContent>(db, ties, Links.Registers.Award, new AwardDraft())
{
    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(PartnershipTexts.Title, "/participation/partnerships"), new(Id is null ? PartnershipTexts.AddAward : PartnershipTexts.EditAward, null)];

    protected override AwardDraft DraftOf(Award saved) => AwardDraft.Of(saved);

    protected override Task<AwardContent?> ReadAsync(AwardDraft draft, Action<string, string> refuse, CancellationToken ct) => Task.FromResult(AwardContent.Read(draft, refuse));

    protected override Award Make(AwardContent content) => new(content);

    protected override void Write(Award saved, AwardContent content) => saved.Write(content);

    protected override Task<IReadOnlyList<(string Name, string? Value)>> FieldsAsync(Award saved, CancellationToken ct) => Task.FromResult(PartnershipFields.Of(saved));
}
