using Hyte.Impact.Links;
using Hyte.Impact.Sheets;
using Hyte.Modules.Contributions;
using Hyte.Web;

namespace Hyte.Impact.Versions;

/// <summary>What differs between two kept versions. Parts are matched by their keys: a renamed alternative is the same one, and a removed one is seen to be gone.</summary>
internal static class SheetDifferences
{
    /// <summary>The sections that differ, in the order of the form; empty when nothing does.</summary>
    public static IReadOnlyList<SectionDifference> Between(CaseSheet before, CaseSheet after) =>
    [
        .. new SectionDifference[]
        {
            new(VersionTexts.SectionCase, Fields(Case(before), Case(after))),
            new(VersionTexts.SectionScreening, Fields(Screening(before), Screening(after))),
            new(VersionTexts.SectionAlternatives, [.. Matched(before.Alternatives, after.Alternatives, a => a.Id, a => a.Label, Alternative), .. Fields(Single(before), Single(after))]),
            new(VersionTexts.SectionEffects, [.. Fields(Silent(before), Silent(after)), .. Matched(before.Effects, after.Effects, e => e.Id, e => e.Text, e => Effect(e, before, after))]),
            new(VersionTexts.SectionHearings, [.. Fields(NobodyHeard(before), NobodyHeard(after)), .. Matched(before.Hearings, after.Hearings, HearingKey, h => h.Who, Hearing)]),
            new(VersionTexts.SectionMitigations, [.. Matched(before.Mitigations, after.Mitigations, m => m.Id, m => m.Text, Mitigation)]),
            new(VersionTexts.SectionConclusion, Fields(Conclusion(before), Conclusion(after))),
            new(VersionTexts.SectionFollowUp, [.. Fields(FollowUp(before), FollowUp(after)), .. Matched(before.FollowUpFigures, after.FollowUpFigures, f => f.Figure, f => f.Name, f => [new(FollowUpTexts.Then, f.Then)])]),
            new(LinkTexts.Title, [.. Matched(before.Links, after.Links, l => l.Key, l => l.Name, l => Link(l, before, after))]),
        }.Where(section => section.Parts.Count > 0),
    ];

    // A statement of another module has no key here: its body is asked once on a matter.
    private static string HearingKey(SheetHearing hearing) => hearing.Id is { } id ? $"#{id}" : hearing.Who;

    private static IEnumerable<PartDifference> Matched<T, TKey>(IEnumerable<T> before, IEnumerable<T> after, Func<T, TKey> key, Func<T, string> name, Func<T, IReadOnlyList<Field>> fields)
        where T : class
        where TKey : notnull
    {
        var (old, now) = (before.DistinctBy(key).ToDictionary(key), after.DistinctBy(key).ToDictionary(key));
        foreach (var (id, part) in now)
        {
            if (!old.TryGetValue(id, out var was)) yield return new PartDifference(name(part), PartChange.Added, Changed([], fields(part)));
            else if (Changed(fields(was), fields(part)) is { Count: > 0 } changed) yield return new PartDifference(name(part), PartChange.Changed, changed);
        }

        foreach (var (_, part) in old.Where(o => !now.ContainsKey(o.Key))) yield return new PartDifference(name(part), PartChange.Removed, Changed(fields(part), []));
    }

    // Fields of the case itself stand under no name of their own.
    private static List<PartDifference> Fields(IReadOnlyList<Field> before, IReadOnlyList<Field> after) =>
        Changed(before, after) is { Count: > 0 } changed ? [new PartDifference(null, PartChange.Changed, changed)] : [];

    private static List<FieldDifference> Changed(IReadOnlyList<Field> before, IReadOnlyList<Field> after) =>
    [
        .. from label in after.Select(f => f.Label).Union(before.Select(f => f.Label))
           let was = before.FirstOrDefault(f => f.Label == label)?.Text
           let now = after.FirstOrDefault(f => f.Label == label)?.Text
           where (was ?? "") != (now ?? "")
           select new FieldDifference(label, was, now),
    ];

    private static Field[] Case(CaseSheet s) =>
    [
        new(Texts.FieldTitle, s.Title),
        new(Texts.FieldBody, s.Body),
        new(Texts.FieldMeetingDate, FinnishFormat.Date(s.MeetingDate)),
        new(Texts.FieldPreparer, s.Preparer),
        new(Texts.FieldPresenter, s.Presenter),
        new(Texts.FieldUnit, s.Unit),
        new(Texts.FieldParticipants, s.Participants),
        new(Texts.FieldObjective, s.Objective),
        new(Texts.FieldDescription, s.Description),
    ];

    private static Field[] Screening(CaseSheet s) => s.Screening is not { } screening ? [] :
    [
        new(ScreeningTexts.FieldDecision, string.Format(screening.IsAssessed ? VersionTexts.Screened : VersionTexts.ScreenedNot, FinnishFormat.Date(screening.On))),
        new(VersionTexts.Reasons, string.Join(", ", screening.Because)),
        new(ScreeningTexts.FieldReason, screening.Reason),
    ];

    private static Field[] Alternative(SheetAlternative a) =>
    [
        new(AlternativeTexts.FieldName, a.Name),
        new(AlternativeTexts.FieldDescription, a.Description),
        new(AlternativeTexts.FieldProposedBy, a.ProposedBy),
        .. a.Costs.OrderBy(c => c.Key).Select(c => new Field(string.Format(VersionTexts.Cost, c.Key), FinnishFormat.Number(c.Value, 0))),
    ];

    private static Field[] Single(CaseSheet s) => [new(AlternativeTexts.SingleField, s.SingleReason)];

    private static Field[] Silent(CaseSheet s) => [.. s.Perspectives.Where(p => p.SilentReason is not null).Select(p => new Field(p.Name, string.Format(VersionTexts.PerspectiveSilent, p.SilentReason)))];

    private static Field[] Effect(SheetEffect e, CaseSheet before, CaseSheet after) =>
    [
        new(EffectTexts.FieldText, e.Text),
        new(EffectTexts.FieldPerspective, e.Dimension),
        new(EffectTexts.FieldGroup, e.Group),
        new(EffectTexts.FieldArea, e.Area),
        new(EffectTexts.FieldHorizon, e.Horizon),
        .. e.Cells.Select(c => new Field(NameOf(c.AlternativeId, before, after), Cell(c))),
    ];

    // By the newer name when there is one: a renamed alternative would otherwise look like a removed and an added cell.
    private static string NameOf(int alternative, CaseSheet before, CaseSheet after) =>
        (after.Alternatives.FirstOrDefault(a => a.Id == alternative) ?? before.Alternatives.FirstOrDefault(a => a.Id == alternative))?.Label ?? "";

    private static string? Cell(SheetCell c) => c.Word is null ? null : string.Join(". ", new[] { c.Word, c.Likelihood, c.Justification }.Concat(c.Evidence.Select(v => $"{v.Kind}: {v.Text}")).Where(t => !string.IsNullOrEmpty(t)));

    private static Field[] Hearing(SheetHearing h) =>
    [
        new(HearingTexts.FieldWho, h.Who),
        new(HearingTexts.FieldDay, h.On is { } day ? FinnishFormat.Date(day) : null),
        new(HearingTexts.FieldGroup, h.Group),
        new(HearingTexts.FieldSaid, h.Said),
        new(HearingTexts.FieldUsed, h.HowUsed),
    ];

    private static Field[] NobodyHeard(CaseSheet s) => [new(HearingTexts.NobodyField, s.NobodyHeardReason)];

    private static Field[] Link(SheetLink l, CaseSheet before, CaseSheet after) =>
    [
        new(LinkTexts.FieldKind, Enum.Parse<RecordKind>(l.Kind).Name()),
        .. l.Fits.Select(f => new Field(NameOf(f.AlternativeId, before, after), $"{FitMarks.Of(f.Fit).Word}. {f.Reason}")),
    ];

    private static Field[] Mitigation(SheetMitigation m) =>
    [
        new(MitigationTexts.FieldText, m.Text),
        new(MitigationTexts.FieldOwner, m.Owner),
        new(MitigationTexts.FieldDue, FinnishFormat.Date(m.Due)),
        new(MitigationTexts.FieldDoneOn, m.DoneOn is { } day ? FinnishFormat.Date(day) : null),
        new(MitigationTexts.FieldOutcome, m.Outcome),
    ];

    private static Field[] Conclusion(CaseSheet s) =>
    [
        new(ConclusionTexts.FieldSummary, s.Summary),
        new(ConclusionTexts.FieldProposal, s.Proposed?.Label),
        new(ConclusionTexts.FieldReason, s.ProposalReason),
    ];

    private static Field[] FollowUp(CaseSheet s) => s.FollowUp is not { } plan ? [] :
    [
        new(VersionTexts.FollowUpDue, FinnishFormat.Date(plan.Due)),
        new(VersionTexts.FollowUpNote, plan.Note),
    ];

    private sealed record Field(string Label, string? Text);
}

/// <summary>A section of the form that differs.</summary>
internal sealed record SectionDifference(string Title, IReadOnlyList<PartDifference> Parts);

/// <summary>A part that differs.</summary>
/// <param name="Name">Its name in the newer version, else in the older; null for fields of the case itself.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Fields">The fields that differ.</param>
internal sealed record PartDifference(string? Name, PartChange Change, IReadOnlyList<FieldDifference> Fields);

/// <summary>What became of a part between two versions.</summary>
internal enum PartChange
{
    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It is only in the newer.</summary>
    Added,

    /// <summary>It is only in the older.</summary>
    Removed,
}

/// <summary>A field that differs.</summary>
internal sealed record FieldDifference(string Label, string? Before, string? After);
