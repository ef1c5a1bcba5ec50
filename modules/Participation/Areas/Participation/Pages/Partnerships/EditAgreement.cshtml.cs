using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Pages.Records;
using Hyte.Participation.Partnerships;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Partnerships;

[Authorize(Policy = Rights.EditRegisters)]
internal sealed class EditAgreementModel(ParticipationDbContext db, MeasureTies ties, IDirectory directory)
    : RecordFormModel<Agreement, AgreementDraft, AgreementContent>(db, ties, Links.Registers.Agreement, new AgreementDraft())
{
    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(PartnershipTexts.Title, "/participation/partnerships"), new(Id is null ? PartnershipTexts.AddAgreement : PartnershipTexts.EditAgreement, null)];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    protected override AgreementDraft DraftOf(Agreement saved) => AgreementDraft.Of(saved);

    protected override async Task<AgreementContent?> ReadAsync(AgreementDraft draft, Action<string, string> refuse, CancellationToken ct) =>
        AgreementContent.Read(draft, [.. await UnitsAsync(ct)], refuse);

    protected override Agreement Make(AgreementContent content) => new(content);

    protected override void Write(Agreement saved, AgreementContent content) => saved.Write(content);

    protected override async Task<IReadOnlyList<(string Name, string? Value)>> FieldsAsync(Agreement saved, CancellationToken ct) => PartnershipFields.Of(saved, await directory.GetAsync(ct));

    protected override async Task FillChoicesAsync(CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        Units = [new SelectListItem("", ""), .. (await UnitsAsync(ct)).Select(code => new SelectListItem(names.NameOf(code), code)).OrderBy(u => u.Text, StringComparer.CurrentCulture)];
    }

    private async Task<IEnumerable<string>> UnitsAsync(CancellationToken ct) =>
        (await directory.GetAsync(ct)).Entries.Where(e => e.Kind == DirectoryKind.Unit).Select(e => e.Code);
}
