using Hyte.Modules.Search;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Importing.Plans;

/// <summary>Tells in what a paper and the programme differ about a measure that is there already, and which of it a person takes. What the paper says nothing of is no difference.</summary>
internal static class PlanDifferences
{
    /// <summary>The differences; empty when there are none.</summary>
    /// <param name="line">The line of the paper.</param>
    /// <param name="there">The measure, with its parties and roles.</param>
    /// <param name="answers">What a person has ticked and split.</param>
    public static IReadOnlyList<PlanDifference> Between(PlanPaperLine line, Measure there, PlanAnswers answers) => [.. All(line, there, answers.Parties.ContainsKey(line.Key)).Select(difference =>
    {
        if (there.State != MeasureState.Active) return difference with { Barred = string.Format(ImportTexts.PlanNotInForce, there.State.Word().ToLowerInvariant()) };
        if (!answers.Taken.TryGetValue($"{line.Key}-{difference.Key}", out var seen)) return difference;
        return seen == difference.Stamp ? difference with { IsTaken = true } : difference with { Conflict = string.Format(ImportTexts.PlanChangedMeanwhile, there.ChangedByName) };
    })];

    /// <summary>Differences as a Finnish list: each with what the programme has.</summary>
    public static string Told(IEnumerable<PlanDifference> differences) => string.Join(", ", differences.Select(d =>
        string.Format(ImportTexts.PlanDiffersIn, $"{char.ToLowerInvariant(d.Name[0])}{d.Name[1..]}", d.Before is null ? ImportTexts.PlanNothingThere : $"”{d.Before}”")));

    /// <summary>Writes what was ticked into the measure.</summary>
    public static void Take(PlanPaperLine line, Measure there)
    {
        var taken = line.Differences.Where(d => d.IsTaken).ToDictionary(d => d.Field, d => d.After);
        if (taken.Count == 0) return;
        if (taken.TryGetValue(PlanField.Name, out var name)) there.Rename(name);
        there.Describe(taken.GetValueOrDefault(PlanField.Description, there.Description!), taken.GetValueOrDefault(PlanField.Metric, there.Metric!), taken.GetValueOrDefault(PlanField.Note, there.Note!));
        if (taken.ContainsKey(PlanField.Parties)) there.ReplaceParties([.. line.Parties.Select(p => (p.Kind, p.EntryCode, p.RawText))], line.PartiesRaw);
        if (taken.ContainsKey(PlanField.Roles)) there.ReplaceRoles([.. line.Roles.Select(r => (r.EntryCode, r.RawText))], line.RolesRaw);
    }

    private static IEnumerable<PlanDifference> All(PlanPaperLine line, Measure there, bool isSplitByPerson)
    {
        var stamp = $"{there.Version}";
        var name = line.WorkingName ?? line.Name;
        if (!IsSame(name, there.WorkingName) && !IsSame(name, there.DecidedName)) yield return new PlanDifference(PlanField.Name, there.Name, name, stamp) { Remark = string.Format(ImportTexts.PlanDecidedStays, there.DecidedName) };
        if (IsOther(line.Description, there.Description)) yield return new PlanDifference(PlanField.Description, there.Description, line.Description!, stamp);
        if (IsOther(line.Metric, there.Metric)) yield return new PlanDifference(PlanField.Metric, there.Metric, line.Metric!, stamp);
        if (IsOther(line.Note, there.Note)) yield return new PlanDifference(PlanField.Note, there.Note, line.Note!, stamp);
        if (line.Parties.Count > 0 && (isSplitByPerson || !IsSame(line.PartiesRaw, there.PartiesRaw)) && !Keys(line.Parties).SetEquals(there.Parties.Select(p => (p.Kind, p.EntryCode ?? SearchText.Fold(p.RawText)))))
        {
            yield return new PlanDifference(
                PlanField.Parties,
                Listed(there.Parties.OrderBy(p => p.Order).Select(p => Party(p.Kind, p.RawText))),
                Listed(line.Parties.Select(p => Party(p.Kind, p.RawText)))!,
                $"{stamp}.{string.Join('.', there.Parties.OrderBy(p => p.Id).Select(p => $"{p.Id}:{p.Version}"))}");
        }

        if (line.Roles.Count > 0 && !IsSame(line.RolesRaw, there.RolesRaw) && !line.Roles.Select(r => r.EntryCode ?? SearchText.Fold(r.RawText)).ToHashSet().SetEquals(there.Roles.Select(r => r.TitleCode ?? SearchText.Fold(r.RawText))))
        {
            yield return new PlanDifference(
                PlanField.Roles,
                Listed(there.Roles.OrderBy(r => r.Order).Select(r => r.RawText)),
                Listed(line.Roles.Select(r => r.RawText))!,
                $"{stamp}.{string.Join('.', there.Roles.OrderBy(r => r.Id).Select(r => $"{r.Id}:{r.Version}"))}");
        }
    }

    private static string Party(PartyKind kind, string name) => kind == PartyKind.Partner ? $"{name} ({ImportTexts.PlanIsPartner})" : name;

    private static string? Listed(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : null;

    private static HashSet<(PartyKind, string)> Keys(IEnumerable<SplitParty> parties) => [.. parties.Select(p => (p.Kind, p.EntryCode ?? SearchText.Fold(p.RawText)))];

    private static bool IsOther(string? paper, string? stored) => !string.IsNullOrWhiteSpace(paper) && !IsSame(paper, stored);

    private static bool IsSame(string? paper, string? stored) => SearchText.Fold(paper) == SearchText.Fold(stored);
}
