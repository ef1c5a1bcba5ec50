using Hyte.Impact.Cases;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The parts of a case as links, in the order of the work.</summary>
internal static class CaseParts
{
    private static readonly (string Part, string Text)[] All =
    [
        ("", Texts.PartCase),
        ("screening", ScreeningTexts.Title),
        ("alternatives", AlternativeTexts.Title),
        ("effects", EffectTexts.Title),
        ("hearings", HearingTexts.Title),
        ("mitigations", MitigationTexts.Title),
        ("links", LinkTexts.Title),
        ("comparison", ComparisonTexts.Title),
        ("conclusion", ConclusionTexts.Title),
        ("decision", DecisionTexts.Title),
        ("follow-up", FollowUpTexts.Title),
        ("versions", VersionTexts.Title),
    ];

    public static IEnumerable<(string Part, string Text, string Href)> Of(int caseId) =>
        All.Select(p => (p.Part, p.Text, p.Part.Length == 0 ? CasePaths.Case(caseId) : CasePaths.Part(caseId, p.Part)));
}
