using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>A date as people say it, in a <c>time</c> element that machines can read.</summary>
/// <param name="clock">Today's source, for relative dates.</param>
[HtmlTargetElement("hy-date", Attributes = "value")]
public sealed class DateTagHelper(TimeProvider clock) : TagHelper
{
    /// <summary>A <see cref="DateOnly"/>, a <see cref="DateTime"/> in UTC or a <see cref="DateTimeOffset"/>; null says "ei päivää".</summary>
    public object? Value { get; set; }

    /// <summary>True says how long ago or how soon, with the exact date on hover and for screen readers.</summary>
    public bool Relative { get; set; }

    /// <summary>True adds the time of day to an instant: "3.5.2027 klo 14.05".</summary>
    public bool Time { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is null)
        {
            output.Become("span", "hy-muted");
            output.Content.Append(Texts.NoDate);
            return;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var (machine, exact, relative) = Value switch
        {
            DateOnly day => Day(day, now),
            DateTime utc => Instant(utc, now),
            DateTimeOffset instant => Instant(instant.UtcDateTime, now),
            _ => throw new InvalidOperationException($"hy-date: the value is a DateOnly, a DateTime or a DateTimeOffset, not a {Value.GetType().Name}."),
        };

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", machine);
        if (Relative)
        {
            output.Attributes.SetAttribute("title", exact);
            output.Content.Append(relative);
            output.Content.AppendHtml(Html.ForReader($" ({exact})"));
        }
        else
        {
            output.Content.Append(exact);
        }
    }

    private static (string Machine, string Exact, string Relative) Day(DateOnly day, DateTime now) => (
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FinnishFormat.DateWithWeekday(day),
        FinnishFormat.Relative(day, FinnishFormat.DayOf(now)));

    private (string Machine, string Exact, string Relative) Instant(DateTime utc, DateTime now) => (
        utc.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture),
        Time ? FinnishFormat.DateTime(utc) : FinnishFormat.DateWithWeekday(FinnishFormat.DayOf(utc)),
        FinnishFormat.Relative(utc, now));
}
