using Hyte.Participation.Forms;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Time;
using Hyte.Web;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>A booking form as it is drawn, for the signed-in and for residents alike.</summary>
internal interface IBookingForm
{
    /// <summary>What is typed.</summary>
    BookingDraft Input { get; }

    /// <summary>The steps before the details.</summary>
    TimeChoices Choices { get; }

    /// <summary>After a refusal: the nearest free times, one of which can be chosen in place of the refused one.</summary>
    IReadOnlyList<DateTime> Nearest { get; }
}

/// <summary>Free times as choices of a form.</summary>
internal static class NearestChoices
{
    public static IReadOnlyList<Choice> Of(IReadOnlyList<DateTime> starts, int minutes) =>
        [.. starts.Select(start => new Choice(Shown.Moment(start), DurationText.WithDay(start, start.AddMinutes(minutes)), null))];
}
