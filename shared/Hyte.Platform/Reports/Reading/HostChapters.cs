using Hyte.Modules.Reports;
using Hyte.Platform.Rights;

namespace Hyte.Platform.Reports.Reading;

/// <summary>The chapters that belong to no module: what the city says of the whole.</summary>
public static class HostChapters
{
    /// <summary>Stands where a module's id would.</summary>
    public const string Owner = PlatformPermissions.Owner;

    internal static IReadOnlyList<ModuleChapter> All { get; } =
    [
        One("summary", ReportTexts.Summary, ReportTexts.SummaryGuidance),
        One("introduction", ReportTexts.Introduction, ReportTexts.IntroductionGuidance),
    ];

    private static ModuleChapter One(string key, string title, string guidance) =>
        new(Owner, ReportTexts.Owner, new ReportChapter(key, ReportPart.Summary, title, [new ReportSlot("text", title, guidance)]));
}
