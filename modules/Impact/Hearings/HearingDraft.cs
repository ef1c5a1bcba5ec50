using Hyte.Impact.Guides;

namespace Hyte.Impact.Hearings;

/// <summary>A hearing as a person types it.</summary>
internal sealed class HearingDraft
{
    public const string OfHearing = "hearing";
    public const string OfStatement = "statement";

    public string? Who { get; set; }

    public string? Group { get; set; }

    /// <summary><see cref="OfHearing"/> or <see cref="OfStatement"/>.</summary>
    public string? Kind { get; set; }

    public string? HeardOn { get; set; }

    public string? Said { get; set; }

    public string? HowUsed { get; set; }

    public static HearingDraft Of(Hearing saved) => new()
    {
        Who = saved.Who,
        Group = saved.Group,
        Kind = saved.IsStatement ? OfStatement : OfHearing,
        HeardOn = saved.HeardOn.ToString("yyyy-MM-dd"),
        Said = saved.Said,
        HowUsed = saved.HowUsed,
    };

    /// <summary>Checks everything, not only the first mistake. How it was taken into account may be told later, but before the assessment is finished.</summary>
    /// <param name="guide">Knows the population groups.</param>
    /// <param name="today">The day in the city.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public HearingContent? Read(GuideContent guide, DateOnly today, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var who = typed.Required(nameof(Who), Who, Hearing.LongestWho, HearingTexts.WhoMissing);
        if (Kind is not (OfHearing or OfStatement)) typed.Refuse(nameof(Kind), HearingTexts.KindMissing);
        var group = string.IsNullOrEmpty(Group) ? null : Group;
        if (group is not null && guide.Groups.All(g => g.Code != group)) typed.Refuse(nameof(Group), HearingTexts.GroupUnknown);
        var day = typed.Day(nameof(HeardOn), HeardOn, Typed.FirstDay, today, HearingTexts.DayWrong);
        var said = typed.Required(nameof(Said), Said, Hearing.LongestText, HearingTexts.SaidMissing);
        var used = typed.Optional(nameof(HowUsed), HowUsed, Hearing.LongestText);
        return typed.HasRefused ? null : new HearingContent(who!, group, Kind == OfStatement, day!.Value, said!, used);
    }
}
