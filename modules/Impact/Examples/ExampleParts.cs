using System.Globalization;
using Hyte.Impact.Data;
using Hyte.Impact.Effects;
using Hyte.Impact.Guides;
using Hyte.Impact.Hearings;
using Hyte.Impact.Mitigations;
using Hyte.Modules.People;

namespace Hyte.Impact.Examples;

/// <summary>Writes the parts of the example that stand around its alternatives.</summary>
internal sealed class ExampleParts(ImpactDbContext db, GuideContent guide, DirectorySnapshot names, DateOnly today, ExampleErrors errors)
{
    public async Task AddAsync(int caseId, ExampleFile file, Dictionary<string, int> alternatives, CancellationToken ct)
    {
        var effects = AddEffects(caseId, file);
        AddHearings(caseId, file);
        foreach (var (perspective, reason) in file.Silent) db.SilentPerspectives.Add(new SilentPerspective(caseId, perspective, reason));
        errors.ThrowIfAny();
        await db.SaveChangesAsync(ct);

        var cells = AddCells(file, effects, alternatives);
        AddMitigations(caseId, file, effects);
        errors.ThrowIfAny();
        await db.SaveChangesAsync(ct);

        foreach (var (cell, evidence, place) in cells.SelectMany(c => c.Evidence.Select(e => (c.Cell, e, c.Place))))
        {
            if (string.IsNullOrWhiteSpace(evidence.Text) || evidence.Text.Length > Evidence.LongestText || evidence.Href?.Length > Evidence.LongestHref)
                errors.At(place)("evidence", string.Format(ExampleTexts.EvidenceWrong, Evidence.LongestText));
            else
                db.Evidence.Add(new Evidence(cell.Id, evidence.Kind, evidence.Text, evidence.Href, evidence.Reference, evidence.Of));
        }

        errors.ThrowIfAny();
        await db.SaveChangesAsync(ct);
    }

    private Dictionary<string, Effect> AddEffects(int caseId, ExampleFile file)
    {
        var made = new Dictionary<string, Effect>(StringComparer.Ordinal);
        foreach (var (index, effect) in file.Effects.Index())
        {
            if (effect.Draft.Read(guide, errors.At($"effects[{index}]")) is { } content) db.Effects.Add(made[effect.Text] = new Effect(caseId, content));
        }

        return made;
    }

    private List<(EffectCell Cell, IReadOnlyList<ExampleEvidence> Evidence, string Place)> AddCells(ExampleFile file, Dictionary<string, Effect> effects, Dictionary<string, int> alternatives)
    {
        var made = new List<(EffectCell, IReadOnlyList<ExampleEvidence>, string)>();
        foreach (var (index, effect) in file.Effects.Index())
        {
            foreach (var (code, typed) in effect.Cells)
            {
                var place = $"effects[{index}].cells[{code}]";
                if (!alternatives.TryGetValue(code, out var alternative))
                {
                    errors.At(place)("", string.Format(ExampleTexts.AlternativeUnknown, code));
                    continue;
                }

                if (typed.Draft.Read(guide, errors.At(place)) is not { } content) continue;
                var cell = new EffectCell(effects[effect.Text].Id, alternative);
                cell.Write(content.Value, content.Likelihood, content.Justification);
                db.Cells.Add(cell);
                made.Add((cell, typed.Evidence, place));
            }
        }

        return made;
    }

    private void AddHearings(int caseId, ExampleFile file)
    {
        foreach (var (index, hearing) in file.Hearings.Index())
        {
            if (hearing.Read(guide, today, errors.At($"hearings[{index}]")) is { } content) db.Hearings.Add(new Hearing(caseId, content));
        }
    }

    private void AddMitigations(int caseId, ExampleFile file, Dictionary<string, Effect> effects)
    {
        foreach (var (index, typed) in file.Mitigations.Index())
        {
            var refuse = errors.At($"mitigations[{index}]");
            if (typed.Effect is { } text && !effects.ContainsKey(text)) refuse("effect", string.Format(ExampleTexts.EffectUnknown, text));
            var effect = typed.Effect is null ? null : effects.GetValueOrDefault(typed.Effect)?.Id.ToString(CultureInfo.InvariantCulture);
            var draft = new MitigationDraft { Text = typed.Text, Effect = effect, Owner = typed.Owner, Due = typed.Due };
            if (draft.Read(effects.Values.Select(e => e.Id), names, refuse) is not { } content) continue;
            var action = new Mitigation(caseId, content);
            if (typed.DoneOn is not null && new OutcomeDraft { DoneOn = typed.DoneOn, Outcome = typed.Outcome }.Read(today, refuse) is { } done) action.Finish(done.On, done.Outcome);
            db.Mitigations.Add(action);
        }
    }
}
