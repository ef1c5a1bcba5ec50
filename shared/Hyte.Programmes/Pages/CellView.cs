using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Pages;

/// <summary>One measure in one period, as a cell of the follow-up table.</summary>
internal sealed record CellView(ProgrammeModule Module, TableRow Row, ReportingPeriod Period, VisibleFollowUp? FollowUp)
{
    private const int LongestExcerpt = 180;

    public bool IsOpen => Period.State == PeriodState.Open;

    public string? CssClass => (IsOpen, FollowUp?.Status == FollowUpStatus.NotUpdated) switch
    {
        (true, true) => "hy-missing hy-open",
        (true, false) => "hy-open",
        (false, true) => "hy-missing",
        _ => null,
    };

    /// <summary>The form, for those who may fill it.</summary>
    public string? UpdateHref => IsOpen && Row.MayUpdate && FollowUp is not null ? Module.Update(Row.Measure.Id, Period.Code) : null;

    /// <summary>The words as a line or a few; the measure's own page has them whole.</summary>
    public string? Excerpt => FollowUp?.Text is not { Length: > LongestExcerpt } text
        ? FollowUp?.Text
        : text[..(text.LastIndexOf(' ', LongestExcerpt) is > 0 and var space ? space : LongestExcerpt)] + "…";
}
