using System.Globalization;
using System.Text;
using Hyte.Modules.Contributions;

namespace Hyte.Platform.Reminders;

/// <summary>Everything that waits for one person, as one plain-text e-mail.</summary>
/// <param name="Subject">The subject line.</param>
/// <param name="Body">The text.</param>
public sealed record ReminderDigest(string Subject, string Body)
{
    /// <summary>Writes the digest: what is due first stands first.</summary>
    /// <param name="lines">What waits; a measure that the person answers for by two titles is told once.</param>
    /// <param name="address">Where people reach the product, without a slash at its end.</param>
    /// <param name="today">Today.</param>
    public static ReminderDigest Compose(IEnumerable<Reminder> lines, string address, DateOnly today)
    {
        var waiting = lines.DistinctBy(line => line.Href, StringComparer.Ordinal).OrderBy(line => line.Due ?? DateOnly.MaxValue).ToList();
        var one = waiting.Count == 1;
        var body = new StringBuilder().Append(one ? ReminderTexts.LeadOne : ReminderTexts.LeadMany).Append("\n\n");
        foreach (var line in waiting)
        {
            body.Append("- ").Append(line.Text);
            if (line.Due is { } due) body.Append(": ").Append(Words(due, today));
            body.Append("\n  ").Append(address).Append(line.Href).Append("\n\n");
        }

        body.Append(ReminderTexts.OptOut).Append('\n').Append(address).Append("/account\n");
        return new ReminderDigest(one ? ReminderTexts.SubjectOne : string.Format(ReminderTexts.SubjectMany, waiting.Count), body.ToString());
    }

    private static string Words(DateOnly due, DateOnly today)
    {
        var day = due.ToString("d.M.yyyy", CultureInfo.InvariantCulture);
        return (due.DayNumber - today.DayNumber) switch
        {
            < 0 => string.Format(ReminderTexts.WasDue, day),
            0 => ReminderTexts.DueToday,
            1 => ReminderTexts.DueTomorrow,
            _ => string.Format(ReminderTexts.Due, day),
        };
    }
}
