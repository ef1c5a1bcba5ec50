using System.Globalization;
using Hyte.Impact.Assessments;

namespace Hyte.Impact.Conclusions;

/// <summary>The conclusion as a person types it.</summary>
internal sealed class ConclusionDraft
{
    public string? Summary { get; set; }

    /// <summary>Key of the proposed alternative; empty while there is none.</summary>
    public string? Proposal { get; set; }

    public string? Reason { get; set; }

    public string? PreparedOn { get; set; }

    public static ConclusionDraft Of(Assessment saved) => new()
    {
        Summary = saved.Summary,
        Proposal = saved.ProposedAlternativeId?.ToString(CultureInfo.InvariantCulture),
        Reason = saved.ProposalReason,
        PreparedOn = saved.PreparedOn?.ToString("yyyy-MM-dd"),
    };
}

/// <summary>A conclusion that has been checked. It may be half done: what is missing keeps the assessment from being finished, not from being saved.</summary>
internal sealed record ConclusionContent(string? Summary, int? AlternativeId, string? Reason, DateOnly? PreparedOn)
{
    public static ConclusionContent Of(Assessment saved) => new(saved.Summary, saved.ProposedAlternativeId, saved.ProposalReason, saved.PreparedOn);

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <param name="draft">What was typed.</param>
    /// <param name="alternatives">Keys of the case's alternatives.</param>
    /// <param name="today">The day in the city.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public static ConclusionContent? Read(ConclusionDraft draft, IEnumerable<int> alternatives, DateOnly today, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var summary = typed.Optional(nameof(draft.Summary), draft.Summary, Assessment.LongestText);
        var reason = typed.Optional(nameof(draft.Reason), draft.Reason, Assessment.LongestReason);
        int? proposal = int.TryParse(draft.Proposal, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        if (proposal is { } chosen && !alternatives.Contains(chosen)) typed.Refuse(nameof(draft.Proposal), ConclusionTexts.ProposalUnknown);
        if (proposal is not null && reason is null) typed.Refuse(nameof(draft.Reason), ConclusionTexts.ReasonMissing);
        if (proposal is null && reason is not null) typed.Refuse(nameof(draft.Proposal), ConclusionTexts.ProposalMissing);
        var prepared = ReadPrepared(draft.PreparedOn, today, typed);
        return typed.HasRefused ? null : new ConclusionContent(summary, proposal, reason, prepared);
    }

    /// <summary>The day when the preparation was ready: past or today, because a plan says nothing of whether the assessment was in time.</summary>
    public static DateOnly? ReadPrepared(string? text, DateOnly today, Typed typed) =>
        string.IsNullOrWhiteSpace(text) ? null : typed.Day(nameof(ConclusionDraft.PreparedOn), text, Typed.FirstDay, today, ConclusionTexts.PreparedWrong);
}
