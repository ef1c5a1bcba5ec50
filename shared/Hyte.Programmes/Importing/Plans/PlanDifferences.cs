using Hyte.Modules.Search;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Importing.Plans;

/// <summary>Tells in what a paper and the programme differ about a measure that is there already. What the paper says nothing of is no difference.</summary>
internal static class PlanDifferences
{
    /// <summary>The differences as a Finnish sentence; null when there are none.</summary>
    /// <param name="line">The line of the paper.</param>
    /// <param name="there">The measure, with its parties and roles.</param>
    public static string? Between(PlanPaperLine line, Measure there)
    {
        var told = new List<string>();
        Compare(ImportTexts.RoleDescription, line.Description, there.Description);
        Compare(ImportTexts.RoleMetric, line.Metric, there.Metric);
        Compare(ImportTexts.RoleNote, line.Note, there.Note);
        if (line.Parties.Count > 0 && !IsSame(line.PartiesRaw, there.PartiesRaw) && !Keys(line.Parties).SetEquals(there.Parties.Select(p => (p.Kind, p.EntryCode ?? SearchText.Fold(p.RawText)))))
            Tell(ImportTexts.RoleParties, string.Join(", ", there.Parties.OrderBy(p => p.Order).Select(p => p.RawText)));
        if (line.Roles.Count > 0 && !IsSame(line.RolesRaw, there.RolesRaw) && !line.Roles.Select(r => r.EntryCode ?? SearchText.Fold(r.RawText)).ToHashSet().SetEquals(there.Roles.Select(r => r.TitleCode ?? SearchText.Fold(r.RawText))))
            Tell(ImportTexts.RoleRoles, string.Join(", ", there.Roles.OrderBy(r => r.Order).Select(r => r.RawText)));
        return told.Count == 0 ? null : string.Format(ImportTexts.PlanDiffers, string.Join(", ", told));

        void Compare(string what, string? paper, string? stored)
        {
            if (!string.IsNullOrWhiteSpace(paper) && !IsSame(paper, stored)) Tell(what, stored);
        }

        void Tell(string what, string? stored) =>
            told.Add(string.Format(ImportTexts.PlanDiffersIn, $"{char.ToLowerInvariant(what[0])}{what[1..]}", string.IsNullOrWhiteSpace(stored) ? ImportTexts.PlanNothingThere : $"”{stored}”"));
    }

    private static HashSet<(PartyKind, string)> Keys(IEnumerable<SplitParty> parties) => [.. parties.Select(p => (p.Kind, p.EntryCode ?? SearchText.Fold(p.RawText)))];

    private static bool IsSame(string? paper, string? stored) => SearchText.Fold(paper) == SearchText.Fold(stored);
}
