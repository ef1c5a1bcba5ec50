using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Modules.Search;

namespace Hyte.Impact.Tests;

/// <summary>One other module with a measure, a survey and a figure, on unless a test says otherwise.</summary>
internal sealed class OtherModules : IContributions<ILinkTargets>, IContributions<IReportFigures>, ILinkTargets, IReportFigures
{
    public const string Module = "welfare";

    public static LinkTarget Measure { get; } = new(new RecordKey(Module, RecordKind.Measure, "ohjelma/1.2"), "1.2 Liikuntareitit kuntoon", "Hyvän elämän ohjelma", "/welfare/measures/7") { FocusArea = "Liikkuva Mikkeli" };

    public static LinkTarget Survey { get; } = new(new RecordKey(Module, RecordKind.Survey, "3"), "Asukaskysely 2025", "Kysely, päättynyt", "/participation/surveys/3");

    public static ReportFigure Lonely { get; } = new("welfare/yksinaisyys/8-9/mikkeli/latest", "Tuntee itsensä yksinäiseksi, 8.–9. lk, Mikkeli", "11,2 % (2019)", "Kouluterveyskysely", "/welfare/indicators/4")
    {
        Of = new RecordKey(Module, RecordKind.Indicator, "yksinaisyys"),
    };

    public bool IsOn { get; set; } = true;

    /// <summary>What is there now; a test changes it as time passes.</summary>
    public List<LinkTarget> Targets { get; } = [Measure, Survey];

    public List<ReportFigure> Figures { get; } = [Lonely];

    IReadOnlyList<ILinkTargets> IContributions<ILinkTargets>.Of(string moduleId) => IsOn && moduleId == Module ? [this] : [];

    IReadOnlyList<IReportFigures> IContributions<IReportFigures>.Of(string moduleId) => IsOn && moduleId == Module ? [this] : [];

    public async Task<IReadOnlyList<Answer<TResult>>> AskAsync<TResult>(Func<ILinkTargets, Task<TResult>> question) => IsOn ? [new Answer<TResult>(Module, await question(this))] : [];

    public async Task<IReadOnlyList<Answer<TResult>>> AskAsync<TResult>(Func<IReportFigures, Task<TResult>> question) => IsOn ? [new Answer<TResult>(Module, await question(this))] : [];

    public Task<IReadOnlyList<LinkTarget>> FindAsync(string query, ICurrentUser user, int limit, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<LinkTarget>>([.. Targets.Where(t => SearchText.Fold(t.Name).Contains(query, StringComparison.Ordinal)).Take(limit)]);

    public Task<IReadOnlyList<LinkTarget>> ReadAsync(IReadOnlyCollection<RecordKey> keys, ICurrentUser user, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<LinkTarget>>([.. Targets.Where(t => keys.Contains(t.Key))]);

    public Task<IReadOnlyList<ReportFigure>> FindAsync(string query, ReportFrame frame, int limit, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ReportFigure>>([.. Figures.Where(f => SearchText.Fold(f.Name).Contains(query, StringComparison.Ordinal)).Take(limit)]);

    public Task<IReadOnlyList<ReportFigure>> ReadAsync(IReadOnlyCollection<string> keys, ReportFrame frame, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ReportFigure>>([.. Figures.Where(f => keys.Contains(f.Key))]);
}
