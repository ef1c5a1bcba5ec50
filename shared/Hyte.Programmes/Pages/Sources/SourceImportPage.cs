using System.Globalization;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>What sources' answers would change, row by row, and the ticks of what is taken. The answers wait on the server: what is taken is what was looked at.</summary>
/// <param name="module">The module.</param>
/// <param name="kept">Keeps the answers, and what came of them.</param>
/// <param name="import">Compares and takes.</param>
/// <param name="user">Who decides.</param>
[RequestFormLimits(ValueCountLimit = MostTicks)]
public abstract class SourceImportPage(ProgrammeModule module, KeptImports kept, ImportFromSources import, ICurrentUser user) : ProgrammePage(module, user)
{
    // Fifty series, sixty years and a handful of areas: more than the framework lets a form hold.
    private const int MostTicks = 20_000;

    internal string? Key { get; private set; }

    /// <summary>The answers beside what is stored; null when they are not kept any more.</summary>
    internal IReadOnlyList<ImportPart>? Parts { get; private set; }

    /// <summary>The rows that stand ticked; null when the page is opened, and then those that need no thought are.</summary>
    internal HashSet<string>? Ticked { get; private set; }

    /// <summary>Shows the answers beside what is stored.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] string? key, CancellationToken ct)
    {
        await LoadAsync(key, ct);
        return Page();
    }

    /// <summary>Takes the ticked rows.</summary>
    public async Task<IActionResult> OnPostAsync([FromQuery] string? key, [FromForm] string[]? tick, CancellationToken ct)
    {
        if (await LoadAsync(key, ct) is not { } pending) return Page();
        var ticks = (tick ?? []).Select(Read).OfType<ImportTick>().ToList();
        if (ticks.Count == 0)
        {
            Ticked = [];
            ModelState.AddModelError("", SourceTexts.NothingTicked);
            return Page();
        }

        var report = await import.ApplyAsync(pending, ticks, ct);
        return Redirect(Module.IndicatorSourceResult(await kept.KeepAsync(report, ct), Key!));
    }

    /// <summary>Drops the answers.</summary>
    public async Task<IActionResult> OnPostCancelAsync([FromQuery] string? key, CancellationToken ct)
    {
        await kept.ForgetAsync(key, ct);
        TempData["notice"] = SourceTexts.Cancelled;
        return Redirect(Module.IndicatorSources());
    }

    internal static string TickOf(int part, ImportRow row) => string.Create(CultureInfo.InvariantCulture, $"{part}.{row.Number}.{row.SeenVersion}");

    /// <summary>A new value that nothing speaks against is ticked from the beginning. What changes another is ticked by a person only.</summary>
    internal bool IsTicked(int part, ImportPart of, ImportRow row) =>
        Ticked?.Contains(TickOf(part, row)) ?? (row.Outcome == ImportOutcome.New && row.Remarks.Count == 0 && of.Pending.Answer!.Problems.All(p => p.Place.Length > 0));

    internal int Count(ImportOutcome outcome) => Parts!.Sum(p => p.Preview.Count(outcome));

    private static ImportTick? Read(string tick) =>
        tick.Split('.') is [var part, var row, var version] && Number(part) is { } p && Number(row) is { } r && Number(version) is { } v ? new ImportTick(p, r, v) : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private async Task<PendingImport?> LoadAsync(string? key, CancellationToken ct)
    {
        Heading = SourceTexts.PreviewTitle;
        Trail(new Crumb(SourceTexts.Indicators, Module.Indicators()), new Crumb(SourceTexts.Sources, Module.IndicatorSources()));
        Key = key;
        var pending = await kept.PendingAsync(key, ct);
        if (pending is null) Response.StatusCode = StatusCodes.Status410Gone;
        else Parts = await import.PreviewAsync(pending, ct);
        return pending;
    }
}
