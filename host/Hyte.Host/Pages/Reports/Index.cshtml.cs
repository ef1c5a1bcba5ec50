using Hyte.Host.Reports;
using Hyte.Platform.Reports;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Reports;

/// <summary>The city's reports: what is in work and what has been approved.</summary>
[Authorize(Policy = PlatformPermissions.ReportsRead)]
internal sealed class IndexModel(ReportReading reading, ReportAccess access) : PageModel
{
    private IReadOnlyDictionary<int, ListedReport> _newer = new Dictionary<int, ListedReport>();

    /// <summary>The year that is asked for; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public ReportAccess Access => access;

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<ListedReport> InWork { get; private set; } = [];

    public IReadOnlyList<ListedReport> Approved { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = (await reading.ListAsync(ct)).Where(line => line.State == ReportState.Approved || access.SeesUnfinished).ToList();
        _newer = all.Where(line => line is { CorrectsId: not null, State: ReportState.Approved }).ToDictionary(line => line.CorrectsId!.Value);
        Years = [.. all.Select(line => line.To.Year).Distinct()];
        var shown = all.Where(line => Year is null || line.To.Year == Year).ToLookup(line => line.State == ReportState.Approved);
        (InWork, Approved) = ([.. shown[false]], [.. shown[true]]);
    }

    /// <summary>The approved report that corrects this one; null when it holds.</summary>
    public ListedReport? NewerOf(ListedReport line) => _newer.GetValueOrDefault(line.Id);
}
