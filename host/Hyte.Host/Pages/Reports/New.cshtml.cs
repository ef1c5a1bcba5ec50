using System.Globalization;
using Hyte.Modules;
using Hyte.Modules.Reports;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Reports.Starting;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Reports;

/// <summary>Starts a report of what the modules offer.</summary>
[Authorize(Policy = PlatformPermissions.ReportsWrite)]
internal sealed class NewModel(ReportSources sources, ReportReading reading, StartReport start) : PageModel
{
    /// <summary>Template and span, as <see cref="SpanChoice.Value"/>.</summary>
    [BindProperty]
    public string? Choice { get; set; }

    [BindProperty]
    public string? Heading { get; set; }

    public IReadOnlyList<IGrouping<ReportTemplate, SpanChoice>> Choices { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var chosen = Choices.SelectMany(group => group).FirstOrDefault(choice => choice.Value == Choice);
        if (chosen is null)
        {
            ModelState.AddModelError(nameof(Choice), ReportTexts.NewChooseMissing);
            return Page();
        }

        try
        {
            var title = string.IsNullOrWhiteSpace(Heading) ? $"{ReportWords.Of(chosen.Template)} {chosen.Name}" : Heading;
            var id = await start.ExecuteAsync(chosen.Template, chosen.From, chosen.To, title, ct);
            TempData["notice"] = ReportTexts.Started;
            return Redirect($"~/reports/{id}");
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError(broken.Code == "report.title" ? nameof(Heading) : nameof(Choice), broken.Message);
            return Page();
        }
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var offered = await sources.SpansAsync(ct);
        var known = (await reading.ListAsync(ct)).GroupBy(line => (line.Template, line.From, line.To)).ToDictionary(g => g.Key, g => g.MaxBy(line => line.Edition)!);
        Choices =
        [
            .. offered.GroupBy(o => (o.Span.Template, o.Span.From, o.Span.To))
                .Select(g => new SpanChoice(
                    g.Key.Template, g.Key.From, g.Key.To, g.First().Span.Name,
                    string.Join(", ", g.Select(o => o.ModuleName).Distinct()),
                    [.. g.Select(o => o.Span.NotYet).OfType<string>().Distinct()],
                    known.GetValueOrDefault(g.Key)))
                .GroupBy(choice => choice.Template).OrderBy(group => group.Key),
        ];
    }
}

/// <summary>A template and span to choose.</summary>
/// <param name="Template">Which report.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Modules">Names of the modules that offer it.</param>
/// <param name="NotYet">Why it cannot be frozen yet; empty when it can.</param>
/// <param name="Taken">The report of it that there is already.</param>
internal sealed record SpanChoice(ReportTemplate Template, DateOnly From, DateOnly To, string Name, string Modules, IReadOnlyList<string> NotYet, ListedReport? Taken)
{
    public string Value => string.Create(CultureInfo.InvariantCulture, $"{Template}|{From:yyyy-MM-dd}|{To:yyyy-MM-dd}");
}
