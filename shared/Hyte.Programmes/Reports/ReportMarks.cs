using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Reports;

/// <summary>States as reports tell them: the very marks of the pages.</summary>
internal static class ReportMarks
{
    public static ReportMark ToReport(this Mark mark) => new(mark.Word, mark.Shape.ToString(), mark.Tone.ToString());

    public static ReportMark ToReport(this FollowUpStatus status) => status.ToMark().ToReport();

    /// <summary>A summary as the parts of a bar, what is not updated among them.</summary>
    public static IReadOnlyList<ReportSharePart> ToParts(this StatusSummary summary) => [.. summary.ToMarks().Select(part => new ReportSharePart(part.Mark.ToReport(), part.Count))];

    /// <summary>The same in a sentence: <c>Toteutunut 3, toteutuu osittain 4</c>.</summary>
    public static string InWords(this StatusSummary summary) => string.Join(", ", summary.ToMarks().Select(part => $"{part.Mark.Word} {FinnishFormat.Count(part.Count)}"));

    /// <summary>What everybody may see of a measure in a period; null when it was not followed up then. A draft has no words here.</summary>
    public static VisibleFollowUp? SeenByAll(this ProgrammeSnapshot snapshot, MeasureRow measure, ReportingPeriod period) =>
        snapshot.InPeriod(measure, period) is null ? null : VisibleFollowUp.Of(snapshot.FollowUp(measure.Id, period.Id), mayUpdate: false);

    /// <summary>Who answers for a measure: by title, or else the party; a sentence when nobody is named.</summary>
    public static string WhoAnswers(this ProgrammeSnapshot snapshot, MeasureRow measure, DirectorySnapshot directory) =>
        snapshot.TitleNames(measure, directory) is { Count: > 0 } titles ? string.Join(", ", titles)
        : snapshot.PartyNames(measure, PartyKind.Responsible, directory) is { Count: > 0 } parties ? string.Join(", ", parties)
        : ReportTexts.NobodyNamed;
}
