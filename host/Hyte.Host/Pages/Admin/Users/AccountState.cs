using Hyte.Platform.People;
using Hyte.Web;

namespace Hyte.Host.Pages.Admin.Users;

/// <summary>How an account stands, as a mark.</summary>
internal static class AccountState
{
    public static Mark Of(User user, DateTimeOffset now) => user switch
    {
        { IsActive: false } => new Mark(MarkShape.Cross, MarkTone.Neutral, PeopleTexts.StateClosed),
        _ when user.LockoutEnd > now => new Mark(MarkShape.Pause, MarkTone.Attention, PeopleTexts.StateLocked),
        { PasswordHash: null, IsDemo: false } => new Mark(MarkShape.QuarterCircle, MarkTone.Attention, PeopleTexts.StateNoPassword),
        _ => new Mark(MarkShape.FullCircle, MarkTone.Positive, PeopleTexts.StateOpen),
    };
}
