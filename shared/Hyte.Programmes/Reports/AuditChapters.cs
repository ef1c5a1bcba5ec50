using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Reports;

/// <summary>The chapters of the audit committee's extract (kuntalaki 121 §): whether the year's targets were reached, and how the measures of each programme went.</summary>
internal static class AuditChapters
{
    public static IEnumerable<ReportChapter> Of(ReportMaterial material) =>
    [
        .. material.Module.HasIndicators && material.Programmes.Count > 0 ? (ReportChapter[])[Targets(material)] : [],
        .. material.Programmes.Select(reported => new AuditMeasures(material, reported).Chapter()),
    ];

    private static ReportChapter Targets(ReportMaterial material)
    {
        var asOf = YearEnd.AsOf(material.Frame, material.Today);
        var indicators = material.Indicators.Select(i => i.AtEndOf(material.Frame, material.Today)).ToList();
        var (told, named) = (new HashSet<int>(), new HashSet<int>());
        var blocks = new List<ReportBlock> { new ReportParagraph(string.Format(ReportTexts.AuditTargetsLead, material.Frame.To.Year)) };
        foreach (var reported in material.Programmes)
        {
            var audited = AuditedProgramme.Of(material, reported, indicators, asOf);
            // Two programmes that decided no targets may follow up the same ones of an earlier programme.
            audited = audited with { Outcomes = [.. audited.Outcomes.Where(o => told.Add(o.Row.Target.Id))], WithoutTarget = [.. audited.WithoutTarget.Where(i => named.Add(i.Indicator.Id))] };
            blocks.AddRange(material.Programmes.Count == 1
                ? AuditTargets.Blocks(material, audited)
                : [new ReportSection(reported.Programme.Code, reported.Programme.Name, AuditTargets.Blocks(material, audited))]);
        }

        var others = indicators.SelectMany(i => TargetOutcome.AllOf(i, material.Frame.To.Year, asOf)).Count(o => !told.Contains(o.Row.Target.Id));
        if (others > 0) blocks.Add(new ReportParagraph(string.Format(ReportTexts.AuditOtherTargets, Hyte.Web.FinnishFormat.Count(others))));
        blocks.Add(new ReportSlot("conclusions", ReportTexts.EvaluationSlot, ReportTexts.EvaluationGuidance));
        return new ReportChapter("targets", ReportPart.Evaluation, string.Format(ReportTexts.AuditTargetsTitle, material.Module.Name), blocks);
    }
}

/// <summary>A programme's targets at the end of the year.</summary>
/// <param name="Reported">The programme.</param>
/// <param name="IsOwn">They are its own; otherwise those of earlier programmes that are still followed with it.</param>
/// <param name="Outcomes">The targets.</param>
/// <param name="WithoutTarget">Its indicators for which no target has been decided.</param>
internal sealed record AuditedProgramme(ReportedProgramme Reported, bool IsOwn, IReadOnlyList<TargetOutcome> Outcomes, IReadOnlyList<IndicatorDetails> WithoutTarget)
{
    public static AuditedProgramme Of(ReportMaterial material, ReportedProgramme reported, IReadOnlyList<IndicatorDetails> indicators, DateOnly asOf)
    {
        var programme = reported.Programme;
        var year = material.Frame.To.Year;
        // A programme that decided no targets is followed up by those that its indicators have from before, as its pages show them.
        var isOwn = indicators.Any(i => i.Facts.Targets.Any(t => t.Programme == programme.Name));
        var followed = isOwn ? [] : material.FollowedWith(programme).Select(i => i.Indicator.Id).ToHashSet();
        var outcomes =
            from indicator in indicators
            where isOwn || followed.Contains(indicator.Indicator.Id)
            from outcome in TargetOutcome.AllOf(indicator, year, asOf)
            where !isOwn || outcome.Row.Target.Programme == programme.Name
            select outcome;
        var without = indicators.Where(i => !i.Facts.Targets.Any(t => t.Kind != Indicators.TargetKind.None)
            && (i.Ties.Any(t => t.ProgrammeId == programme.Id) || followed.Contains(i.Indicator.Id)));
        return new AuditedProgramme(reported, isOwn, [.. outcomes], [.. without]);
    }
}
