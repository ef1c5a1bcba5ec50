using Hyte.Modules.Contributions;
using Hyte.Modules.Reports;
using Hyte.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Platform.Reports.Reading;

/// <summary>Asks the modules that are on for spans, chapters and figures.</summary>
public sealed class ReportSources(
    IContributions<IReportChapters> chapters,
    IContributions<IReportFigures> figures,
    ModuleCatalogue catalogue,
    IModuleStates states,
    IServiceProviderIsKeyedService registered)
{
    /// <summary>Every span that some module could report on, newest first; one line for each module that offers it.</summary>
    public async Task<IReadOnlyList<OfferedSpan>> SpansAsync(CancellationToken ct) =>
    [
        .. from answer in await chapters.AskAsync(source => source.SpansAsync(ct))
           from span in answer.Value
           orderby span.To descending, span.From, span.Template
           select new OfferedSpan(NameOf(answer.ModuleId), span),
    ];

    /// <summary>Why the modules' chapters of the report cannot be frozen yet, in the modules' own sentences; empty when they can.</summary>
    public async Task<IReadOnlyList<string>> NotYetAsync(Report report, CancellationToken ct) =>
    [
        .. (await SpansAsync(ct)).Select(offered => offered.Span)
            .Where(span => (span.Template, span.From, span.To) == (report.Template, report.From, report.To))
            .Select(span => span.NotYet).OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The modules' chapters as they are now, by part of the report and then in the order of the menu.</summary>
    public async Task<WrittenChapters> ChaptersAsync(ReportFrame frame, CancellationToken ct)
    {
        var answers = await chapters.AskAsync(source => source.WriteAsync(frame, ct));
        var written =
            from answer in answers
            from chapter in answer.Value
            orderby chapter.Part, OrderOf(answer.ModuleId)
            select new ModuleChapter(answer.ModuleId, NameOf(answer.ModuleId), chapter);
        var answered = answers.Select(answer => answer.ModuleId).ToHashSet(StringComparer.Ordinal);
        var absent =
            from module in catalogue.Modules
            where !answered.Contains(module.Id) && registered.IsKeyedService(typeof(IReportChapters), module.Id)
            select new AbsentModule(module.Name, !states.IsEnabled(module.Id));
        return new WrittenChapters([.. written], [.. absent]);
    }

    /// <summary>The figures that the keys name; those of a module that is off, or that no longer exist, are left out.</summary>
    public async Task<IReadOnlyList<ReportFigure>> FiguresAsync(IReadOnlyCollection<string> keys, ReportFrame frame, CancellationToken ct)
    {
        if (keys.Count == 0) return [];
        var found = await figures.AskAsync(source => source.ReadAsync(keys, frame, ct));
        return [.. found.SelectMany(answer => answer.Value.Where(figure => keys.Contains(figure.Key)))];
    }

    /// <summary>Figures whose names hold the words, each module's best in turn.</summary>
    public async Task<IReadOnlyList<ReportFigure>> FindFiguresAsync(string query, ReportFrame frame, int limit, CancellationToken ct)
    {
        var found = await figures.AskAsync(source => source.FindAsync(query, frame, limit, ct));
        return [.. found.SelectMany(answer => answer.Value.Index()).OrderBy(hit => hit.Index).Select(hit => hit.Item).Take(limit)];
    }

    private string NameOf(string module) => catalogue.Find(module)?.Name ?? module;

    private int OrderOf(string module) => catalogue.Find(module)?.Manifest?.Navigation is [var first, ..] ? first.Order : int.MaxValue;
}

/// <summary>A span that a module offers.</summary>
/// <param name="ModuleName">Which module.</param>
/// <param name="Span">The span.</param>
public sealed record OfferedSpan(string ModuleName, ReportSpan Span);
