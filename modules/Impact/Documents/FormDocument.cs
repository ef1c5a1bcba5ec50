using Hyte.Documents.Reports;
using Hyte.Impact.Assessments;
using Hyte.Impact.Sheets;
using Hyte.Modules.Reports;
using Hyte.Web;

namespace Hyte.Impact.Documents;

/// <summary>Arviointilomake: everything that an assessment holds, uncut.</summary>
internal static class FormDocument
{
    public static ReportDocument Of(CaseDocument document)
    {
        var sheet = document.Sheet;
        return DocumentCover.Put(
            document, ReportLayout.Full,
            Said.Chapter("asia", VersionTexts.SectionCase, [.. Case(sheet)]),
            Said.Chapter("seulonta", VersionTexts.SectionScreening, [.. Screening(sheet)]),
            Said.Chapter("vaihtoehdot", VersionTexts.SectionAlternatives, [.. Alternatives(sheet)]),
            Said.Chapter("vaikutukset", VersionTexts.SectionEffects, [.. FormEffects.Of(sheet)]),
            Said.Chapter("kuulemiset", VersionTexts.SectionHearings, [.. FormParts.Hearings(sheet)]),
            Said.Chapter("lieventaminen", VersionTexts.SectionMitigations, [.. FormParts.Mitigations(sheet)]),
            Said.Chapter("johtopaatos", VersionTexts.SectionConclusion, [.. Conclusion(sheet)]),
            Said.Chapter("seuranta", VersionTexts.SectionFollowUp, [.. FormParts.FollowUp(sheet)]),
            Said.Chapter("kytkennat", LinkTexts.Title, [.. FormLinks.Of(sheet)]));
    }

    private static IEnumerable<ReportBlock> Case(CaseSheet sheet) =>
    [
        .. Said.Field(Texts.FieldTitle, sheet.Title),
        .. Said.Field(Texts.FieldObjective, sheet.Objective),
        .. Said.Field(Texts.FieldDescription, sheet.Description),
        .. Said.Field(Texts.FieldUnit, sheet.Unit),
        .. Said.Field(Texts.FieldParticipants, sheet.Participants),
        .. Said.Field(StageTexts.Stage, sheet.Stage.Name()),
        .. Said.Field(Texts.FieldGuide, sheet.GuideNumber is { } guide ? string.Format(ScreeningTexts.GuideUsed, guide) : ScreeningTexts.NotDone),
    ];

    private static IEnumerable<ReportBlock> Screening(CaseSheet sheet)
    {
        if (sheet.Screening is not { } screening) return [new ReportParagraph(ScreeningTexts.NotDone)];
        return
        [
            new ReportParagraph(string.Format(screening.IsAssessed ? VersionTexts.Screened : VersionTexts.ScreenedNot, FinnishFormat.Date(screening.On))),
            .. screening.Because.Count > 0 ? [new ReportParagraph(string.Format(ScreeningTexts.Because, string.Join(", ", screening.Because)))] : Array.Empty<ReportBlock>(),
            .. screening.Reason is null ? [] : Said.Field(ScreeningTexts.FieldReason, screening.Reason),
            .. screening.SignedBy is null ? [] : Said.Field(YearlyTexts.Signer, screening.SignedBy),
        ];
    }

    private static IEnumerable<ReportBlock> Alternatives(CaseSheet sheet)
    {
        if (sheet.SingleReason is { } single)
        {
            foreach (var block in Said.Field(AlternativeTexts.SingleField, single)) yield return block;
            if (sheet.SingleApprovedBy is { } by) yield return new ReportParagraph(string.Format(AlternativeTexts.SingleApproved, by));
        }

        foreach (var alternative in sheet.Alternatives)
        {
            yield return new ReportSection(
                $"{alternative.Id}", alternative.Id == sheet.ProposedAlternativeId ? $"{alternative.Label} ({DocumentTexts.Proposed})" : alternative.Label,
                [.. Said.Text(alternative.Description), .. alternative.ProposedBy is null ? [] : Said.Field(AlternativeTexts.FieldProposedBy, alternative.ProposedBy)]);
        }

        var years = Said.Years(sheet);
        if (years.Count == 0) yield return new ReportParagraph(DocumentTexts.NoCosts + ".");
        else yield return new ReportTable(
            DocumentTexts.CostsPerYear,
            [new ReportColumn(DocumentTexts.Alternative, 2.5), .. years.Select(year => new ReportColumn($"{year}", IsNumeric: true))],
            [.. sheet.Alternatives.Select(a => new ReportRow([new ReportCell(a.Label), .. years.Select(year => new ReportCell(Said.Cost(a, year)))]))]);
    }

    private static IEnumerable<ReportBlock> Conclusion(CaseSheet sheet) =>
    [
        .. Said.Field(ConclusionTexts.FieldSummary, sheet.Summary),
        .. Said.Field(ConclusionTexts.FieldProposal, sheet.Proposed?.Label),
        .. Said.Field(ConclusionTexts.FieldReason, sheet.ProposalReason),
        .. Said.Field(ConclusionTexts.FieldPrepared, sheet.PreparedOn is { } prepared ? FinnishFormat.Date(prepared) : ConclusionTexts.PreparedOpen),
        .. Said.Field(DocumentTexts.FinishedOn, Said.Day(sheet.FinishedOn)),
    ];
}
