using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Web;
using Hyte.Storage;

namespace Hyte.Programmes.Reading;

/// <summary>One line of a measure's history.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="ByName">Who.</param>
/// <param name="What">What was changed.</param>
/// <param name="Differences">Field by field, in Finnish.</param>
internal sealed record HistoryLine(DateTime At, string ByName, string What, IReadOnlyList<Difference> Differences);

/// <summary>A field before and after.</summary>
internal sealed record Difference(string Field, string? Before, string? After);

/// <summary>Tells a measure's history in Finnish: its own changes, its milestones and its follow-ups.</summary>
internal static class MeasureHistory
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [nameof(Measure.WorkingName)] = PageTexts.WorkingName,
        [nameof(Measure.Description)] = PageTexts.Description,
        [nameof(Measure.Metric)] = PageTexts.Metric,
        [nameof(Measure.Note)] = PageTexts.Note,
        [nameof(Measure.State)] = PageTexts.MeasureState,
        [nameof(Measure.StateReason)] = PageTexts.Reason,
        [nameof(Milestone.Title)] = PageTexts.Milestone,
        [nameof(Milestone.Due)] = PageTexts.Due,
        [nameof(Milestone.DoneOn)] = PageTexts.DoneOn,
    };

    /// <param name="details">The measure.</param>
    /// <param name="withDrafts">Whether the person may see drafts and internal notes.</param>
    /// <returns>Newest first.</returns>
    public static IReadOnlyList<HistoryLine> Tell(MeasureDetails details, bool withDrafts)
    {
        var byRecord = details.History.ToLookup(h => (h.RecordType, h.RecordId));
        var lines = byRecord[(nameof(Measure), details.Measure.Id)].Select(h => Line(h, PageTexts.Measure))
            .Concat(details.Measure.Milestones.SelectMany(m => byRecord[(nameof(Milestone), m.Id)].Select(h => Line(h, string.Format(PageTexts.MilestoneNamed, m.Title)))))
            .Concat(details.FollowUps.SelectMany(f => Lines(details, f, byRecord[(nameof(FollowUp), f.Id)], withDrafts)));
        return [.. lines.Where(l => l.Differences.Count > 0).OrderByDescending(l => l.At)];
    }

    private static HistoryLine Line(HistoryEntry entry, string what) => new(entry.At, entry.ByName, what,
        [.. entry.ReadChanges().Where(c => Fields.ContainsKey(c.Field)).Select(c => new Difference(Fields[c.Field], Words(c.Field, c.Before), Words(c.Field, c.After)))]);

    private static IEnumerable<HistoryLine> Lines(MeasureDetails details, FollowUp followUp, IEnumerable<HistoryEntry> history, bool withDrafts)
    {
        var period = details.Periods.FirstOrDefault(p => p.Id == followUp.PeriodId);
        var what = string.Format(PageTexts.FollowUpOfPeriod, period?.Code);
        FollowUpVersion? before = null;
        foreach (var version in FollowUpVersions.Of(followUp, history, withDrafts))
        {
            yield return new HistoryLine(version.At, version.ByName, what, Between(before, version));
            before = version;
        }
    }

    private static IReadOnlyList<Difference> Between(FollowUpVersion? before, FollowUpVersion after)
    {
        Difference[] all =
        [
            new(PageTexts.Status, Word(before?.Status), Word(after.Status)),
            new(PageTexts.Text, before?.Text, after.Text),
            new(PageTexts.Reason, before?.Reason, after.Reason),
            new(PageTexts.InternalNote, before?.InternalNote, after.InternalNote),
            new(PageTexts.ReadyMark, before is null ? null : YesNo(before.IsReady), before is null && !after.IsReady ? null : YesNo(after.IsReady)),
            new(PageTexts.Closing, Word(before?.Freeze), Word(after.Freeze)),
        ];
        return [.. all.Where(d => d.Before != d.After)];
    }

    private static string? Words(string field, string? value) => field switch
    {
        nameof(Measure.State) when Enum.TryParse<MeasureState>(value, out var state) => state.Word(),
        nameof(Milestone.Due) or nameof(Milestone.DoneOn) when DateOnly.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var day) => Hyte.Web.FinnishFormat.Date(day),
        _ => value,
    };

    private static string? Word(string? status) => Enum.TryParse<FollowUpStatus>(status, out var known) ? known.ToMark().Word : status;

    private static string? Word(Freeze? freeze) => freeze switch
    {
        Freeze.Reported => PageTexts.FrozenReported,
        Freeze.NotUpdated => PageTexts.FrozenNotUpdated,
        _ => null,
    };

    private static string YesNo(bool value) => value ? PageTexts.Yes : PageTexts.No;
}
