using Hyte.Participation.Spaces.Rules;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>The rules of a space in sentences.</summary>
internal static class RuleText
{
    public static IEnumerable<string> Of(BookingRules rules)
    {
        yield return string.Format(SpaceTexts.RuleLength, DurationText.Of(rules.MinMinutes), DurationText.Of(rules.MaxMinutes));
        yield return rules.MinDaysAhead == 0
            ? string.Format(SpaceTexts.RuleSameDay, FinnishFormat.Count(rules.MaxDaysAhead, SpaceTexts.DayOne, SpaceTexts.DayMany))
            : string.Format(SpaceTexts.RuleAhead, FinnishFormat.Count(rules.MinDaysAhead, SpaceTexts.DayOne, SpaceTexts.DayMany), FinnishFormat.Count(rules.MaxDaysAhead, SpaceTexts.DayOne, SpaceTexts.DayMany));
        yield return string.Format(SpaceTexts.RuleOpen, FinnishFormat.Count(rules.MaxOpen, SpaceTexts.BookingOne, SpaceTexts.BookingMany));
        yield return rules.NeedsApproval ? SpaceTexts.RuleApproval : SpaceTexts.RuleNoApproval;
    }
}
