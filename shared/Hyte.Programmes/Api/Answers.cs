using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Api;

internal sealed record ProgrammeAnswer(string Id, string Name, int StartYear, int EndYear, string Status, string PeriodKind, DecisionAnswer Decision)
{
    public static ProgrammeAnswer Of(Programme p) => new(
        p.Code,
        p.Name,
        p.StartYear,
        p.EndYear,
        JsonWord.Of(p.Status),
        p.PeriodKind == Periods.PeriodKind.Year ? "year" : "half-year",
        new DecisionAnswer(p.DecisionBodyCode, p.DecisionDate, p.DecisionSection, p.DecisionNumber));
}

internal sealed record DecisionAnswer(string? Body, DateOnly? Date, string? Section, string? Number);

internal sealed record PlanAnswer(ProgrammeAnswer Programme, IReadOnlyList<FocusAreaAnswer> FocusAreas, IReadOnlyList<PeriodAnswer> Periods)
{
    public static PlanAnswer Of(ProgrammeSnapshot snapshot) => new(
        ProgrammeAnswer.Of(snapshot.Programme),
        [.. snapshot.FocusAreas.Select(a => new FocusAreaAnswer(a.Number, a.Name, snapshot.Measures.Count(m => m.FocusAreaId == a.Id && !snapshot.Groups.Contains(m.Id))))],
        [.. snapshot.Periods.Select(PeriodAnswer.Of)]);
}

internal sealed record FocusAreaAnswer(int Number, string Name, int Measures);

internal sealed record PeriodAnswer(string Code, string State, DateOnly Start, DateOnly End, DateOnly? Due)
{
    public static PeriodAnswer Of(ReportingPeriod p) => new(p.Code.ToString(), JsonWord.Of(p.State), p.Start, p.End, p.Due);
}

internal sealed record MeasureAnswer(
    string Number,
    string? Group,
    string Name,
    string DecidedName,
    int FocusArea,
    string FocusAreaName,
    string? Description,
    string? Metric,
    string? Note,
    string State,
    bool FollowedUp,
    IReadOnlyList<PartyAnswer> Parties,
    IReadOnlyList<RoleAnswer> Roles,
    IReadOnlyList<FollowUpAnswer> FollowUps)
{
    public static MeasureAnswer Of(ProgrammeSnapshot snapshot, DirectorySnapshot directory, MeasureRow measure, bool mayUpdate)
    {
        var area = snapshot.FocusAreas.First(a => a.Id == measure.FocusAreaId);
        return new MeasureAnswer(
            measure.Number,
            snapshot.GroupOf(measure)?.Number,
            measure.Name,
            measure.DecidedName,
            area.Number,
            area.Name,
            measure.Description,
            measure.Metric,
            measure.Note,
            JsonWord.Of(measure.State),
            measure.IsFollowedUp,
            [.. snapshot.PartiesOf(measure.Id).Select(p => new PartyAnswer(JsonWord.Of(p.Kind), p.EntryCode, p.EntryCode is null ? null : directory.NameOf(p.EntryCode), p.RawText))],
            [.. snapshot.RolesOf(measure.Id).Select(r => new RoleAnswer(r.TitleCode, r.TitleCode is null ? null : directory.NameOf(r.TitleCode), r.RawText))],
            [.. snapshot.Periods
                .Where(p => snapshot.InPeriod(measure, p) is not null)
                .Select(p => FollowUpAnswer.Of(p, VisibleFollowUp.Of(snapshot.FollowUp(measure.Id, p.Id), mayUpdate)))]);
    }
}

internal sealed record PartyAnswer(string Kind, string? Code, string? Name, string Raw);

internal sealed record RoleAnswer(string? Code, string? Title, string Raw);

internal sealed record FollowUpAnswer(string Period, string Status, string Word, string? Text, string? Reason, bool Ready, bool Draft, bool Frozen, DateTime? UpdatedAt, string? By)
{
    public static FollowUpAnswer Of(ReportingPeriod period, VisibleFollowUp seen) => new(
        period.Code.ToString(),
        StatusCodes.Of(seen.Status),
        seen.Status.ToMark().Word,
        seen.Text,
        seen.Reason,
        seen.IsReported,
        seen.IsDraft,
        seen.IsFrozen || period.State != PeriodState.Open,
        seen.At,
        seen.ByName);
}

internal sealed record SummaryAnswer(string Period, string State, int Total, int Reported, int Drafts, int NotUpdated, IReadOnlyDictionary<string, int> ByStatus)
{
    public static SummaryAnswer Of(ReportingPeriod period, StatusSummary summary) => new(
        period.Code.ToString(),
        JsonWord.Of(period.State),
        summary.Total,
        summary.Reported,
        summary.Drafts,
        summary.NotUpdated,
        summary.Counts.ToDictionary(c => StatusCodes.Of(c.Key), c => c.Value, StringComparer.Ordinal));
}

/// <summary>Enumerations as the interface writes them: the same lower-case words as in the seed files.</summary>
internal static class JsonWord
{
    public static string Of(Enum value) => value.ToString().ToLowerInvariant();
}
