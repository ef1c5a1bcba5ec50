using System.Globalization;
using System.Text.Json;
using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Effects;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.Links;
using Hyte.Impact.Mitigations;
using Hyte.Impact.Screenings;
using Hyte.Impact.Versions;
using Hyte.Modules.People;
using Hyte.Web;

namespace Hyte.Impact.ReadCase;

/// <summary>Says the values of parts in words: names in the place of codes and keys, also of what has been removed.</summary>
internal sealed class PartWords(GuideContent guide, DirectorySnapshot names, IReadOnlyList<KeptPart> parts)
{
    private readonly Dictionary<string, string> _alternatives = Named(parts, nameof(Alternative), nameof(Alternative.Name));
    private readonly Dictionary<string, string> _links = Named(parts, nameof(CaseLink), nameof(CaseLink.Name));
    private readonly Dictionary<string, string> _effects = Named(parts, nameof(Effect), nameof(Effect.Text));

    /// <summary>What a part is called by its values.</summary>
    public string NameOf(string type, IReadOnlyDictionary<string, string?> values) => type switch
    {
        nameof(Screening) => Said(type, nameof(Screening.Decision), values),
        nameof(Effect) or nameof(Evidence) or nameof(Mitigation) => Said(type, nameof(Effect.Text), values),
        nameof(Alternative) or nameof(CaseLink) or nameof(FollowUpFigure) => Said(type, nameof(Alternative.Name), values),
        nameof(EffectCell) => string.Format(HistoryTexts.CellName, Said(type, nameof(EffectCell.EffectId), values), Said(type, nameof(EffectCell.AlternativeId), values)),
        nameof(MeasureFit) => string.Format(HistoryTexts.CellName, Said(type, nameof(MeasureFit.LinkId), values), Said(type, nameof(MeasureFit.AlternativeId), values)),
        nameof(SilentPerspective) => Said(type, nameof(SilentPerspective.Perspective), values),
        nameof(Hearing) => Said(type, nameof(Hearing.Who), values),
        nameof(AttachedVersion) => Said(type, nameof(AttachedVersion.Number), values),
        nameof(CaseDecision) => values.GetValueOrDefault(nameof(CaseDecision.AlternativeId)) is null ? DecisionTexts.NoAlternative : Said(type, nameof(CaseDecision.AlternativeId), values),
        nameof(FollowUpPlan) => Said(type, nameof(FollowUpPlan.Due), values),
        nameof(Prediction) => Said(type, nameof(Prediction.EffectId), values),
        _ => "",
    };

    private string Said(string type, string property, IReadOnlyDictionary<string, string?> values) => Show(type, property, values.GetValueOrDefault(property)) ?? "";

    /// <summary>A value in words.</summary>
    public string? Show(string type, string property, string? value) => value is null ? null : property switch
    {
        nameof(Effect.Perspective) => guide.PerspectiveName(value),
        nameof(Effect.Dimension) => guide.Perspectives.SelectMany(p => p.Dimensions).FirstOrDefault(d => d.Code == value)?.Name ?? value,
        nameof(Effect.Group) => guide.GroupName(value),
        nameof(Effect.Horizon) => guide.HorizonName(value),
        nameof(EffectCell.Likelihood) => guide.LikelihoodName(value),
        nameof(EffectCell.Value) => guide.Step(int.Parse(value, CultureInfo.InvariantCulture))?.Name ?? value,
        nameof(EffectCell.AlternativeId) or nameof(Assessment.ProposedAlternativeId) => _alternatives.GetValueOrDefault(value, HistoryTexts.Gone),
        nameof(MeasureFit.LinkId) => _links.GetValueOrDefault(value, HistoryTexts.Gone),
        nameof(MeasureFit.Fit) => FitMarks.Of(Enum.Parse<Fit>(value)).Word,
        nameof(EffectCell.EffectId) => _effects.GetValueOrDefault(value, HistoryTexts.Gone),
        nameof(Mitigation.OwnerTitleCode) or nameof(CaseDecision.BodyCode) => names.NameOf(value),
        nameof(Mitigation.Due) or nameof(Mitigation.DoneOn) or nameof(Hearing.HeardOn) or nameof(CaseDecision.DecidedOn) or nameof(Assessment.PreparedOn) =>
            FinnishFormat.Date(DateOnly.Parse(value, CultureInfo.InvariantCulture)),
        nameof(Hearing.IsStatement) => bool.Parse(value) ? HearingTexts.KindStatement : HearingTexts.KindHearing,
        nameof(Screening.Decision) => value == nameof(ScreeningDecision.Assess) ? ScreeningTexts.Assess : ScreeningTexts.NotAssess,
        nameof(Assessment.Stage) => Enum.Parse<Stage>(value).Name(),
        nameof(Prediction.Outcome) when type == nameof(Prediction) => OutcomeMarks.Of(Enum.Parse<Outcome>(value)).Word,
        nameof(Alternative.CostsJson) => Costs(value),
        _ => value,
    };

    private static string Costs(string json) => string.Join(", ", (JsonSerializer.Deserialize<SortedDictionary<int, long>>(json) ?? [])
        .Select(c => string.Format(HistoryTexts.CostOfYear, c.Key, FinnishFormat.Number(c.Value, 0))));

    private static Dictionary<string, string> Named(IReadOnlyList<KeptPart> parts, string type, string property) => parts
        .Where(p => p.Type == type).ToDictionary(p => p.Id.ToString(CultureInfo.InvariantCulture), p => p.Last.GetValueOrDefault(property) ?? "", StringComparer.Ordinal);
}
