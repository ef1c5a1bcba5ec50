namespace Hyte.Participation.Events;

/// <summary>What kind of an event it is.</summary>
internal enum EventKind
{
    /// <summary>Kumppanuuspöytäilta.</summary>
    PartnershipEvening,

    /// <summary>Kehittämiskävely.</summary>
    DevelopmentWalk,

    /// <summary>Kaavakävely.</summary>
    PlanningWalk,

    /// <summary>Foorumi.</summary>
    Forum,

    /// <summary>Asukasilta.</summary>
    ResidentsEvening,

    /// <summary>Vaikuttamistoimielimen tai neuvoston kokous.</summary>
    CouncilMeeting,

    /// <summary>Koulutustilaisuus.</summary>
    Training,
}

/// <summary>A kind with its names.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Code">Stable code, in addresses, in the interface and in the keys of metrics.</param>
/// <param name="Name">One of them, in Finnish.</param>
/// <param name="Plural">Many of them, in Finnish.</param>
internal sealed record NamedKind(EventKind Kind, string Code, string Name, string Plural);

/// <summary>The kinds by their codes and names.</summary>
internal static class EventKinds
{
    public static IReadOnlyList<NamedKind> All =>
    [
        new(EventKind.PartnershipEvening, "partnership-evening", EventTexts.KindPartnershipEvening, EventTexts.KindPartnershipEvenings),
        new(EventKind.DevelopmentWalk, "development-walk", EventTexts.KindDevelopmentWalk, EventTexts.KindDevelopmentWalks),
        new(EventKind.PlanningWalk, "planning-walk", EventTexts.KindPlanningWalk, EventTexts.KindPlanningWalks),
        new(EventKind.Forum, "forum", EventTexts.KindForum, EventTexts.KindForums),
        new(EventKind.ResidentsEvening, "residents-evening", EventTexts.KindResidentsEvening, EventTexts.KindResidentsEvenings),
        new(EventKind.CouncilMeeting, "council-meeting", EventTexts.KindCouncilMeeting, EventTexts.KindCouncilMeetings),
        new(EventKind.Training, "training", EventTexts.KindTraining, EventTexts.KindTrainings),
    ];

    public static NamedKind Of(EventKind kind) => All.First(k => k.Kind == kind);

    /// <summary>The kind of a code; null when there is none.</summary>
    public static EventKind? Find(string? code) => All.FirstOrDefault(k => k.Code == code)?.Kind;

    /// <summary>People walk and write down what they see.</summary>
    public static bool IsWalk(this EventKind kind) => kind is EventKind.DevelopmentWalk or EventKind.PlanningWalk;
}
