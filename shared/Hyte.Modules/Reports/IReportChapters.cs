using System.Text.Json.Serialization;
using Hyte.Modules.Contributions;

namespace Hyte.Modules.Reports;

/// <summary>A module's chapters in the city's reports.</summary>
/// <remarks>A report is read by everybody who may read reports and is meant to be published: no internal note, no draft and no person's name belongs in it.</remarks>
public interface IReportChapters : IContribution
{
    /// <summary>What the module could report on, newest first.</summary>
    Task<IReadOnlyList<ReportSpan>> SpansAsync(CancellationToken ct);

    /// <summary>Writes the module's chapters; empty when it has nothing to say of the frame.</summary>
    Task<IReadOnlyList<ReportChapter>> WriteAsync(ReportFrame frame, CancellationToken ct);
}

/// <summary>Figures of a module that a person may put into the text of a report. They stay bound: the text holds the key, and the figure is read when the report is.</summary>
public interface IReportFigures : IContribution
{
    /// <summary>Figures whose names hold the words, best first.</summary>
    /// <param name="query">The words, folded by <see cref="Search.SearchText"/>; empty for the most usual ones.</param>
    /// <param name="frame">What the report tells of.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<ReportFigure>> FindAsync(string query, ReportFrame frame, int limit, CancellationToken ct);

    /// <summary>The figures that the keys name, as they were known at the frame's moment; those that no longer exist are left out.</summary>
    Task<IReadOnlyList<ReportFigure>> ReadAsync(IReadOnlyCollection<string> keys, ReportFrame frame, CancellationToken ct);
}

/// <summary>A figure that can stand in a text.</summary>
/// <param name="Key">Names it in every installation, and begins with the module's id: <c>welfare/yksinaisyys-ktk/8-9/latest</c>.</param>
/// <param name="Name">What it is: <c>Tuntee itsensä yksinäiseksi, 8.–9. lk, Mikkeli</c>.</param>
/// <param name="Text">The figure with its unit and year as it stands in a text: <c>11,2 % (2019)</c>; or why it is missing.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Href">Its page.</param>
public sealed record ReportFigure(string Key, string Name, string Text, string Source, string Href)
{
    /// <summary>The record whose figure it is; null when it belongs to none. Not a part of what a frozen report keeps.</summary>
    [JsonIgnore]
    public RecordKey? Of { get; init; }
}
