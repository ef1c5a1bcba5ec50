using System.Globalization;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;

namespace Hyte.Impact.Versions;

/// <summary>A decision as a person types it.</summary>
internal sealed class DecisionDraft
{
    /// <summary>The choice that says that the body chose none of the alternatives.</summary>
    public const string None = "none";

    public string? BodyCode { get; set; }

    public string? DecidedOn { get; set; }

    public string? Section { get; set; }

    /// <summary>Key of the alternative, or <see cref="None"/>.</summary>
    public string? Alternative { get; set; }

    public string? DeviationReason { get; set; }

    public static DecisionDraft Of(CaseDecision saved) => new()
    {
        BodyCode = saved.BodyCode,
        DecidedOn = saved.DecidedOn.ToString("yyyy-MM-dd"),
        Section = saved.Section.ToString(CultureInfo.InvariantCulture),
        Alternative = saved.AlternativeId?.ToString(CultureInfo.InvariantCulture) ?? None,
        DeviationReason = saved.DeviationReason,
    };

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <param name="version">What the body had before it: its alternatives and its proposal are what the decision is held against, not what they have become since.</param>
    /// <param name="names">Knows bodies.</param>
    /// <param name="today">The day in the city.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public CaseDecisionContent? Read(CaseSheet version, DirectorySnapshot names, DateOnly today, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var body = names.Find(BodyCode) is { Kind: DirectoryKind.Body } found ? found.Code : null;
        if (body is null) typed.Refuse(nameof(BodyCode), DecisionTexts.BodyMissing);
        var day = typed.Day(nameof(DecidedOn), DecidedOn, Typed.FirstDay, today, DecisionTexts.DayWrong);
        // People write the section with its sign as often as without.
        var isNumber = int.TryParse(Section?.Replace("§", "", StringComparison.Ordinal).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var section) && section > 0;
        if (!isNumber) typed.Refuse(nameof(Section), DecisionTexts.SectionWrong);
        int? alternative = version.Alternatives.FirstOrDefault(a => a.Id.ToString(CultureInfo.InvariantCulture) == Alternative)?.Id;
        if (alternative is null && Alternative != None) typed.Refuse(nameof(Alternative), DecisionTexts.AlternativeMissing);
        var reason = typed.Optional(nameof(DeviationReason), DeviationReason, CaseDecision.LongestReason);
        var deviates = alternative is null || alternative != version.ProposedAlternativeId;
        if (deviates && reason is null && (alternative is not null || Alternative == None)) typed.Refuse(nameof(DeviationReason), DecisionTexts.DeviationMissing);
        return typed.HasRefused ? null : new CaseDecisionContent(body!, day!.Value, section, alternative, deviates ? reason : null);
    }
}
