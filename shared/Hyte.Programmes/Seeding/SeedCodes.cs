using System.Collections.Frozen;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Seeding;

/// <summary>The codes of the files and what they mean here.</summary>
internal static class SeedCodes
{
    public static FrozenDictionary<string, ProgrammeStatus> ProgrammeStatuses { get; } = new Dictionary<string, ProgrammeStatus>
    {
        ["draft"] = ProgrammeStatus.Draft,
        ["active"] = ProgrammeStatus.Active,
        ["closed"] = ProgrammeStatus.Closed,
    }.ToFrozenDictionary();

    public static FrozenDictionary<string, PeriodKind> PeriodKinds { get; } = new Dictionary<string, PeriodKind>
    {
        ["half-year"] = PeriodKind.HalfYear,
        ["year"] = PeriodKind.Year,
    }.ToFrozenDictionary();

    public static FrozenDictionary<string, PeriodState> PeriodStates { get; } = new Dictionary<string, PeriodState>
    {
        ["open"] = PeriodState.Open,
        ["closed"] = PeriodState.Closed,
        ["reported"] = PeriodState.Reported,
    }.ToFrozenDictionary();

    public static FrozenDictionary<string, PartyKind> PartyKinds { get; } = new Dictionary<string, PartyKind>
    {
        ["responsible"] = PartyKind.Responsible,
        ["partner"] = PartyKind.Partner,
    }.ToFrozenDictionary();

    public static FrozenDictionary<string, NarrativeKind> NarrativeKinds { get; } = new Dictionary<string, NarrativeKind>
    {
        ["realisation"] = NarrativeKind.Realisation,
        ["concern"] = NarrativeKind.Concern,
        ["substance-use"] = NarrativeKind.SubstanceUse,
        ["positive"] = NarrativeKind.Positive,
        ["conclusion"] = NarrativeKind.Conclusion,
        ["national-aim"] = NarrativeKind.NationalAim,
    }.ToFrozenDictionary();

    /// <summary>A yes, or its opposite.</summary>
    public static FrozenDictionary<string, bool> YesNo { get; } = new Dictionary<string, bool> { ["yes"] = true, ["no"] = false }.ToFrozenDictionary();

    public static FrozenDictionary<string, FollowUpStatus> FollowUpStatuses { get; } =
        StatusCodes.Chosen.ToFrozenDictionary(StatusCodes.Of);
}
