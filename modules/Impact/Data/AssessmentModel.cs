using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Effects;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.Links;
using Hyte.Impact.Mitigations;
using Hyte.Impact.Screenings;
using Hyte.Impact.Versions;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Impact.Data;

/// <summary>Tables of the assessment and its parts. Each part has versions of its own, so that two people on different rows never meet.</summary>
internal static class AssessmentModel
{
    private const int Code = 100;
    private const int Word = 40;
    private const int RecordCode = 200;

    public static void AddAssessments(this ModelBuilder model)
    {
        model.Record<Guide>("guide").HasIndex(g => g.Number).IsUnique();
        AddAssessment(model);
        AddParts(model);
        AddOutcome(model);
        AddLinks(model);
    }

    private static void AddAssessment(ModelBuilder model)
    {
        var assessment = model.Record<Assessment>("assessment");
        assessment.Property(a => a.Stage).HasConversion<string>().HasMaxLength(Word);
        assessment.Property(a => a.SingleReason).HasMaxLength(Assessment.LongestReason);
        assessment.Property(a => a.SingleApprovedByName).HasMaxLength(DecisionCase.LongestPreparer);
        assessment.Property(a => a.NobodyHeardReason).HasMaxLength(Assessment.LongestReason);
        assessment.Property(a => a.Summary).HasMaxLength(Assessment.LongestText);
        assessment.Property(a => a.ProposalReason).HasMaxLength(Assessment.LongestReason);
        assessment.HasIndex(a => a.CaseId).IsUnique();
        assessment.HasIndex(a => a.Stage);
        OfCase(assessment);

        var screening = model.Record<Screening>("screening");
        screening.Property(s => s.Decision).HasConversion<string>().HasMaxLength(Word);
        screening.Property(s => s.Reason).HasMaxLength(Screening.LongestReason);
        screening.Property(s => s.SignedByTitleCode).HasMaxLength(Code);
        screening.Property(s => s.SignedByName).HasMaxLength(DecisionCase.LongestPreparer);
        screening.Ignore(s => s.Answers);
        screening.HasIndex(s => s.CaseId);
        OfCase(screening);
    }

    private static void AddParts(ModelBuilder model)
    {
        var alternative = model.Record<Alternative>("alternative");
        alternative.Property(a => a.Name).HasMaxLength(Alternative.LongestName);
        alternative.Property(a => a.Description).HasMaxLength(Alternative.LongestDescription);
        alternative.Property(a => a.ProposedBy).HasMaxLength(DecisionCase.LongestPreparer);
        alternative.Ignore(a => a.Costs).Ignore(a => a.IsZero);
        alternative.HasIndex(a => new { a.CaseId, a.Number }).IsUnique();
        OfCase(alternative);

        var effect = model.Record<Effect>("effect");
        foreach (var code in (string[])[nameof(Effect.Perspective), nameof(Effect.Dimension), nameof(Effect.Group), nameof(Effect.Horizon)]) effect.Property(code).HasMaxLength(Code);
        effect.Property(e => e.Area).HasMaxLength(Effect.LongestArea);
        effect.Property(e => e.Text).HasMaxLength(Effect.LongestText);
        effect.HasIndex(e => e.CaseId);
        // Cases that touch the same group or area are looked for across the register.
        effect.HasIndex(e => e.Group);
        OfCase(effect);

        var cell = model.Record<EffectCell>("effect_cell");
        cell.Property(c => c.Likelihood).HasMaxLength(Code);
        cell.Property(c => c.Justification).HasMaxLength(EffectCell.LongestJustification);
        cell.Ignore(c => c.IsJustified).Ignore(c => c.IsSaid);
        cell.HasIndex(c => new { c.EffectId, c.AlternativeId }).IsUnique();
        cell.HasOne<Effect>().WithMany().HasForeignKey(c => c.EffectId).OnDelete(DeleteBehavior.Cascade);
        cell.HasOne<Alternative>().WithMany().HasForeignKey(c => c.AlternativeId).OnDelete(DeleteBehavior.Cascade);

        var evidence = model.Record<Evidence>("evidence");
        evidence.Property(e => e.Kind).HasConversion<string>().HasMaxLength(Word);
        evidence.Property(e => e.Text).HasMaxLength(Evidence.LongestText);
        evidence.Property(e => e.Href).HasMaxLength(Evidence.LongestHref);
        evidence.Property(e => e.Reference).HasMaxLength(Evidence.LongestHref);
        evidence.Property(e => e.Module).HasMaxLength(Code);
        evidence.Property(e => e.RecordKind).HasConversion<string>().HasMaxLength(Word);
        evidence.Property(e => e.RecordCode).HasMaxLength(RecordCode);
        evidence.HasIndex(e => e.CellId);
        // A record asks who rests on it.
        evidence.HasIndex(e => new { e.Module, e.RecordCode });
        evidence.HasOne<EffectCell>().WithMany().HasForeignKey(e => e.CellId).OnDelete(DeleteBehavior.Cascade);

        var silent = model.Record<SilentPerspective>("silent_perspective");
        silent.Property(s => s.Perspective).HasMaxLength(Code);
        silent.Property(s => s.Reason).HasMaxLength(SilentPerspective.LongestReason);
        silent.HasIndex(s => new { s.CaseId, s.Perspective }).IsUnique();
        OfCase(silent);

        var hearing = model.Record<Hearing>("hearing");
        hearing.Property(h => h.Who).HasMaxLength(Hearing.LongestWho);
        hearing.Property(h => h.Group).HasMaxLength(Code);
        hearing.Property(h => h.Said).HasMaxLength(Hearing.LongestText);
        hearing.Property(h => h.HowUsed).HasMaxLength(Hearing.LongestText);
        hearing.HasIndex(h => h.CaseId);
        OfCase(hearing);

        var mitigation = model.Record<Mitigation>("mitigation");
        mitigation.Property(m => m.Text).HasMaxLength(Mitigation.LongestText);
        mitigation.Property(m => m.OwnerTitleCode).HasMaxLength(Code);
        mitigation.Property(m => m.Outcome).HasMaxLength(Mitigation.LongestText);
        mitigation.HasIndex(m => m.CaseId);
        mitigation.HasIndex(m => new { m.OwnerTitleCode, m.DoneOn });
        OfCase(mitigation);
    }

    private static void AddOutcome(ModelBuilder model)
    {
        var version = model.Record<AttachedVersion>("attached_version");
        version.Property(v => v.BodyCode).HasMaxLength(Code);
        version.Property(v => v.Hash).HasMaxLength(64);
        version.HasIndex(v => new { v.CaseId, v.Number }).IsUnique();
        OfCase(version);

        var decision = model.Record<CaseDecision>("case_decision");
        decision.Property(d => d.BodyCode).HasMaxLength(Code);
        decision.Property(d => d.DeviationReason).HasMaxLength(CaseDecision.LongestReason);
        decision.HasIndex(d => d.VersionId).IsUnique();
        decision.HasOne<AttachedVersion>().WithMany().HasForeignKey(d => d.VersionId).OnDelete(DeleteBehavior.Restrict);
        OfCase(decision);

        var plan = model.Record<FollowUpPlan>("follow_up_plan");
        plan.Property(p => p.Note).HasMaxLength(FollowUpPlan.LongestNote);
        plan.HasIndex(p => p.CaseId).IsUnique();
        OfCase(plan);

        var prediction = model.Record<Prediction>("prediction");
        prediction.Property(p => p.Outcome).HasConversion<string>().HasMaxLength(Word);
        prediction.Property(p => p.Why).HasMaxLength(Prediction.LongestReason);
        prediction.HasIndex(p => p.EffectId).IsUnique();
        OfCase(prediction);

        var figure = model.Record<FollowUpFigure>("follow_up_figure");
        figure.Property(f => f.Figure).HasMaxLength(Evidence.LongestHref);
        figure.Property(f => f.Name).HasMaxLength(FollowUpFigure.LongestText);
        figure.Property(f => f.Then).HasMaxLength(FollowUpFigure.LongestText);
        figure.Property(f => f.Source).HasMaxLength(FollowUpFigure.LongestText);
        figure.Property(f => f.Href).HasMaxLength(Evidence.LongestHref);
        figure.Property(f => f.Module).HasMaxLength(Code);
        figure.Property(f => f.Kind).HasConversion<string>().HasMaxLength(Word);
        figure.Property(f => f.Reference).HasMaxLength(RecordCode);
        figure.HasIndex(f => new { f.CaseId, f.Figure }).IsUnique();
        figure.HasIndex(f => new { f.Module, f.Reference });
        OfCase(figure);
    }

    private static void AddLinks(ModelBuilder model)
    {
        var link = model.Record<CaseLink>("case_link");
        link.Property(l => l.Kind).HasConversion<string>().HasMaxLength(Word);
        link.Property(l => l.Module).HasMaxLength(Code);
        link.Property(l => l.Reference).HasMaxLength(RecordCode);
        link.Property(l => l.Name).HasMaxLength(CaseLink.LongestName);
        link.Property(l => l.Place).HasMaxLength(CaseLink.LongestName);
        link.Property(l => l.FocusArea).HasMaxLength(CaseLink.LongestName);
        link.Property(l => l.Href).HasMaxLength(Evidence.LongestHref);
        link.Ignore(l => l.Key);
        link.HasIndex(l => new { l.CaseId, l.Kind, l.Module, l.Reference }).IsUnique();
        link.HasIndex(l => new { l.Module, l.Reference });
        OfCase(link);

        var fit = model.Record<MeasureFit>("measure_fit");
        fit.Property(f => f.Fit).HasConversion<string>().HasMaxLength(Word);
        fit.Property(f => f.Reason).HasMaxLength(MeasureFit.LongestReason);
        fit.HasIndex(f => new { f.LinkId, f.AlternativeId }).IsUnique();
        fit.HasOne<CaseLink>().WithMany().HasForeignKey(f => f.LinkId).OnDelete(DeleteBehavior.Cascade);
        fit.HasOne<Alternative>().WithMany().HasForeignKey(f => f.AlternativeId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void OfCase<T>(EntityTypeBuilder<T> part)
        where T : Record =>
        part.HasOne<DecisionCase>().WithMany().HasForeignKey("CaseId").OnDelete(DeleteBehavior.Restrict);
}
