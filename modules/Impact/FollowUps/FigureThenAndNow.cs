using Hyte.Impact.Links;
using Hyte.Impact.Sheets;
using Hyte.Modules.Reports;

namespace Hyte.Impact.FollowUps;

/// <summary>A figure of the follow-up as it was when it was chosen and as it is now.</summary>
/// <param name="Figure">As it was.</param>
/// <param name="Now">As it is; null when nobody knows it now.</param>
internal sealed record FigureThenAndNow(SheetFigure Figure, ReportFigure? Now)
{
    /// <summary>The present figure in words, when it differs; else that there is no newer one, or that nobody knows.</summary>
    public string NowText => Now is null ? FollowUpTexts.NowUnknown : Now.Text == Figure.Then ? FollowUpTexts.Same : Now.Text;

    /// <summary>Its page; null when nobody knows it now.</summary>
    public string? Href => Now?.Href;

    /// <summary>The figures of a case. A fixed number of queries a module.</summary>
    public static async Task<IReadOnlyList<FigureThenAndNow>> OfAsync(IReadOnlyList<SheetFigure> figures, FindRecords records, CancellationToken ct)
    {
        var now = await records.ReadAsync([.. figures.Select(f => f.Figure)], ct);
        return [.. figures.Select(f => new FigureThenAndNow(f, now.GetValueOrDefault(f.Figure)))];
    }
}
