using Hyte.Impact.Alternatives;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Effects;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.Screenings;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Sheets;

/// <summary>Reads an assessment whole. The number of queries does not depend on what it holds.</summary>
internal sealed class ReadSheet(ImpactDbContext db, GuideShelf guides, IDirectory directory, CaseStatements statements)
{
    /// <returns>Null when there is no such case, or it is not for this person.</returns>
    public async Task<CaseSheet?> OfAsync(int caseId, ICurrentUser user, CancellationToken ct)
    {
        if (await db.Cases.AsNoTracking().Readable(user).SingleOrDefaultAsync(c => c.Id == caseId, ct) is not { } saved) return null;
        var assessment = await db.Assessments.AsNoTracking().SingleAsync(a => a.CaseId == caseId, ct);
        var guide = assessment.GuideNumber is { } number ? await guides.ReadAsync(number, ct) : (await guides.NewestAsync(ct)).Read();
        var names = await directory.GetAsync(ct);
        var alternatives = await db.Alternatives.AsNoTracking().Where(a => a.CaseId == caseId).OrderBy(a => a.Number).ToListAsync(ct);
        return new CaseSheet
        {
            CaseId = saved.Id,
            Number = saved.Number.ToString(),
            Title = saved.Title,
            Description = saved.Description,
            Objective = saved.Objective,
            BodyCode = saved.BodyCode,
            Body = names.NameOf(saved.BodyCode),
            MeetingDate = saved.MeetingDate,
            Preparer = names.PreparerName(saved.PreparerTitleCode, saved.PreparerName),
            Presenter = names.PersonName(saved.PresenterTitleCode, saved.PresenterName),
            Participants = saved.Participants,
            Unit = saved.UnitCode is null ? null : names.NameOf(saved.UnitCode),
            Restriction = saved.Restriction,
            IsExample = saved.IsExample,
            Stage = assessment.Stage,
            GuideNumber = assessment.GuideNumber,
            Screening = await ScreeningAsync(caseId, names, ct),
            Alternatives = [.. alternatives.Select(a => new SheetAlternative(a.Id, a.Number, a.Name, a.Description, a.ProposedBy, a.Costs))],
            SingleReason = assessment.SingleReason,
            SingleApprovedBy = assessment.SingleApprovedByName,
            Perspectives = await PerspectivesAsync(caseId, guide, alternatives, ct),
            Hearings = [.. await HearingsAsync(caseId, guide, ct), .. await StatementsAsync(caseId, user, ct)],
            Mitigations = await MitigationsAsync(caseId, names, ct),
            Summary = assessment.Summary,
            ProposedAlternativeId = assessment.ProposedAlternativeId,
            ProposalReason = assessment.ProposalReason,
            PreparedOn = assessment.PreparedOn,
            FinishedOn = assessment.FinishedOn,
            FollowUp = await FollowUpAsync(caseId, ct),
            FollowUpFigures = await db.FollowUpFigures.AsNoTracking().Where(f => f.CaseId == caseId).OrderBy(f => f.Id)
                .Select(f => new SheetFigure(f.Id, f.Figure, f.Name, f.Then, f.Source, f.Href, f.ChosenOn)).ToListAsync(ct),
            NobodyHeardReason = assessment.NobodyHeardReason,
            Links = await LinksAsync(caseId, ct),
        };
    }

    private async Task<SheetScreening?> ScreeningAsync(int caseId, DirectorySnapshot names, CancellationToken ct)
    {
        if (await db.Screenings.AsNoTracking().Where(s => s.CaseId == caseId).OrderByDescending(s => s.Id).FirstOrDefaultAsync(ct) is not { } latest) return null;
        // By the guide that was asked by, which a later one may have left behind.
        var asked = await guides.ReadAsync(latest.GuideNumber, ct);
        return new SheetScreening(
            latest.Decision == ScreeningDecision.Assess,
            [.. Recommendation.Of(asked, latest.Answers).Because.Select(q => asked.Filled(q.Reason))],
            latest.Reason,
            names.PersonName(latest.SignedByTitleCode, latest.SignedByName),
            FinnishFormat.DayOf(latest.At));
    }

    private async Task<IReadOnlyList<SheetPerspective>> PerspectivesAsync(int caseId, GuideContent guide, List<Alternative> alternatives, CancellationToken ct)
    {
        var effects = await db.Effects.AsNoTracking().Where(e => e.CaseId == caseId).OrderBy(e => e.Id).ToListAsync(ct);
        var cells = (await db.Cells.AsNoTracking().Where(c => db.Effects.Any(e => e.Id == c.EffectId && e.CaseId == caseId)).ToListAsync(ct)).ToDictionary(c => (c.EffectId, c.AlternativeId));
        var evidence = (await db.Evidence.AsNoTracking().Where(v => db.Cells.Any(c => c.Id == v.CellId && db.Effects.Any(e => e.Id == c.EffectId && e.CaseId == caseId))).OrderBy(v => v.Id).ToListAsync(ct))
            .ToLookup(v => v.CellId);
        var silent = await db.SilentPerspectives.AsNoTracking().Where(s => s.CaseId == caseId).ToDictionaryAsync(s => s.Perspective, s => s.Reason, ct);
        return [.. guide.Perspectives.Select(p => new SheetPerspective(p.Code, p.Name, silent.GetValueOrDefault(p.Code), [.. effects.Where(e => e.Perspective == p.Code).Select(Sheet)]))];

        SheetEffect Sheet(Effect e) => new(
            e.Id, e.Perspective, guide.DimensionName(e.Perspective, e.Dimension), e.Group, e.Group is null ? null : guide.GroupName(e.Group), e.Area, e.Horizon, guide.HorizonName(e.Horizon), e.Text,
            [.. alternatives.Select(a => Cell(a.Id, cells.GetValueOrDefault((e.Id, a.Id))))]);

        SheetCell Cell(int alternativeId, EffectCell? cell) => new(
            alternativeId,
            cell?.Value,
            guide.Step(cell?.Value)?.Name,
            cell?.Likelihood is { } likelihood ? guide.LikelihoodName(likelihood) : null,
            cell?.Justification,
            cell is null ? [] : [.. evidence[cell.Id].Select(v => new SheetEvidence(v.Kind.Name(), v.Text, v.Href, v.Id, v.Reference))]);
    }

    private async Task<List<SheetHearing>> HearingsAsync(int caseId, GuideContent guide, CancellationToken ct) =>
        (await db.Hearings.AsNoTracking().Where(h => h.CaseId == caseId).OrderBy(h => h.HeardOn).ThenBy(h => h.Id).ToListAsync(ct))
            .ConvertAll(h => new SheetHearing(h.Who, h.Group is null ? null : guide.GroupName(h.Group), h.IsStatement, h.HeardOn, h.Said, h.HowUsed, null, h.Id));

    private async Task<IReadOnlyList<SheetHearing>> StatementsAsync(int caseId, ICurrentUser user, CancellationToken ct) =>
        [.. (await statements.OfAsync(caseId, user, ct)).Select(s => new SheetHearing(s.BodyName, null, true, s.GivenOn, s.Text, s.HowUsed, s.Href, null, s.State))];

    private async Task<List<SheetMitigation>> MitigationsAsync(int caseId, DirectorySnapshot names, CancellationToken ct) =>
        (await db.Mitigations.AsNoTracking().Where(m => m.CaseId == caseId).OrderBy(m => m.Due).ThenBy(m => m.Id).ToListAsync(ct))
            .ConvertAll(m => new SheetMitigation(m.Id, m.EffectId, m.Text, names.NameOf(m.OwnerTitleCode), m.Due, m.DoneOn, m.Outcome));

    private async Task<SheetFollowUp?> FollowUpAsync(int caseId, CancellationToken ct)
    {
        if (await db.FollowUpPlans.AsNoTracking().SingleOrDefaultAsync(p => p.CaseId == caseId, ct) is not { } plan) return null;
        var checkedOnes = await db.Predictions.AsNoTracking().Where(p => p.CaseId == caseId).ToListAsync(ct);
        return new SheetFollowUp(plan.Due, plan.Note, [.. checkedOnes.Select(p => new SheetPrediction(p.EffectId, p.Outcome.ToString(), p.Why, p.CheckedOn))]);
    }

    private async Task<List<SheetLink>> LinksAsync(int caseId, CancellationToken ct)
    {
        var links = await db.Links.AsNoTracking().Where(l => l.CaseId == caseId).OrderBy(l => l.Place).ThenBy(l => l.FocusArea).ThenBy(l => l.Name).ToListAsync(ct);
        var fits = (await db.Fits.AsNoTracking().Where(f => db.Links.Any(l => l.Id == f.LinkId && l.CaseId == caseId)).OrderBy(f => f.AlternativeId).ToListAsync(ct)).ToLookup(f => f.LinkId);
        return links.OrderBy(l => l.Kind).ToList().ConvertAll(l => new SheetLink(l.Kind.ToString(), l.Module, l.Reference, l.Name, l.Href)
        {
            Id = l.Id,
            Place = l.Place,
            FocusArea = l.FocusArea,
            Fits = [.. fits[l.Id].Select(f => new SheetFit(f.AlternativeId, f.Fit, f.Reason))],
        });
    }
}
