using System.Globalization;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Programmes.Web;
using Hyte.Statistics.Sotkanet;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>Asks the sources about chosen series, years and areas, or reads a response that was saved as a file. Opening the page asks nobody, and nothing is saved here.</summary>
/// <param name="module">The module.</param>
/// <param name="reading">Reads the areas.</param>
/// <param name="ask">Asks the sources.</param>
/// <param name="kept">Keeps what they say.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">Today.</param>
[RequestSizeLimit(LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = LargestRequest)]
public abstract class SourceFetchPage(ProgrammeModule module, SourceReading reading, AskSources ask, KeptImports kept, ICurrentUser user, TimeProvider clock)
    : ProgrammePage(module, user)
{
    // A response and a list of regions, each as large as is read at most; one that is larger gets an answer on the page.
    private const int LargestRequest = 60_000_000;
    private const int UsualYears = 10;
    private const string RegionsKey = "sotkanet-regions";

    /// <summary>The day on which the response was saved, as it is posted.</summary>
    [BindProperty]
    public DateOnly? SavedOn { get; set; }

    internal FetchFilter Filter { get; private set; } = new();

    internal IReadOnlyList<Area> Areas { get; private set; } = [];

    internal IReadOnlyList<SourceQuestion> Questions { get; private set; } = [];

    /// <summary>The years; null when they are not well formed.</summary>
    internal AskedYears? Years { get; private set; }

    /// <summary>Why the sources gave nothing.</summary>
    internal IReadOnlyList<string> Failures { get; private set; } = [];

    /// <summary>The person has given Sotkanet's regions already.</summary>
    internal bool HasRegions { get; private set; }

    internal bool MayFetch => ask.MayFetch;

    internal string RegionsAddress => ask.RegionsAddress;

    private DateOnly Today => clock.Today();

    /// <summary>Shows the choices, the addresses, and the forms.</summary>
    public async Task<IActionResult> OnGetAsync(FetchFilter filter, CancellationToken ct)
    {
        await LoadAsync(filter, ct, isOpened: true);
        SavedOn = Today;
        return Page();
    }

    /// <summary>Takes other years and areas, and shows the addresses of those.</summary>
    public async Task<IActionResult> OnPostUpdateAsync(FetchFilter filter, CancellationToken ct)
    {
        await LoadAsync(filter, ct);
        return ModelState.IsValid ? Redirect(Module.IndicatorSourceFetch(Filter)) : Page();
    }

    /// <summary>Asks the sources and shows what they say.</summary>
    public async Task<IActionResult> OnPostFetchAsync(FetchFilter filter, CancellationToken ct)
    {
        await LoadAsync(filter, ct);
        if (Years is not { } years || !ModelState.IsValid || Questions.Count == 0) return Page();
        try
        {
            var pending = await ask.FetchAsync(Questions, years, Today, ct);
            if (pending.Parts.Any(p => p.Answer is not null)) return Redirect(Module.IndicatorSourceImport(await kept.KeepAsync(pending, ct)));
            Failures = [.. pending.Parts.Select(p => p.Failure).OfType<string>().Distinct(StringComparer.Ordinal)];
        }
        catch (RuleBrokenException broken)
        {
            Failures = [broken.Message];
        }

        return Page();
    }

    /// <summary>Reads a saved response and shows what it says.</summary>
    public async Task<IActionResult> OnPostReadAsync(FetchFilter filter, IFormFile? file, IFormFile? regions, CancellationToken ct)
    {
        await LoadAsync(filter, ct);
        if (Years is not { } years || Questions is not [{ Query: not null } question]) return Page();
        if (file is not { Length: > 0 }) ModelState.AddModelError("file", SourceTexts.FileMissing);
        if (SavedOn is not { } day || day > Today) ModelState.AddModelError(nameof(SavedOn), SourceTexts.SavedOnWrong);
        var known = question.Provider == SourceProviders.Sotkanet ? await RegionsAsync(regions, ct) : null;
        if (!ModelState.IsValid) return Page();

        await using var content = file!.OpenReadStream();
        var pending = ask.Read(question, years, known, content, Path.GetFileName(file.FileName), SavedOn!.Value);
        if (pending.Parts is [{ Answer: { Rows.Count: 0 } answer }])
        {
            ModelState.AddModelError("file", string.Format(SourceTexts.FileUnreadable, string.Join(' ', answer.Problems)));
            return Page();
        }

        return Redirect(Module.IndicatorSourceImport(await kept.KeepAsync(pending, ct)));
    }

    // The list is the same for every file, so a person gives it once.
    private async Task<SotkanetRegions?> RegionsAsync(IFormFile? given, CancellationToken ct)
    {
        try
        {
            if (given is { Length: > 0 })
            {
                await using var content = given.OpenReadStream();
                var read = SotkanetRegions.Read(content);
                content.Position = 0;
                TempData[RegionsKey] = await kept.KeepRegionsAsync(Path.GetFileName(given.FileName), content, ct);
                HasRegions = true;
                return read;
            }

            if (await kept.RegionsAsync(TempData.Peek(RegionsKey) as string, ct) is { } earlier) return earlier;
            ModelState.AddModelError("regions", string.Format(SourceTexts.RegionsMissing, RegionsAddress));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("regions", broken.Message);
        }

        return null;
    }

    private async Task LoadAsync(FetchFilter filter, CancellationToken ct, bool isOpened = false)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Areas = await reading.AreasAsync(ct);
        Filter = filter with
        {
            From = filter.From ?? (Today.Year - UsualYears).ToString(CultureInfo.InvariantCulture),
            To = filter.To ?? Today.Year.ToString(CultureInfo.InvariantCulture),
            At = isOpened && filter.At.Length == 0 ? [.. Areas.Where(a => a.IsOwn || a.Kind == AreaKind.Country).Select(a => a.Id)] : filter.At,
        };
        Years = AskedYears.Read(Filter.From, Filter.To);
        if (Years is null) ModelState.AddModelError("from", AskedYears.Wanted);
        Questions = await ask.PrepareAsync(Filter.Mapping, Years, [.. Areas.Where(a => Filter.At.Contains(a.Id))], ct);
        if (Questions.Count > AskSources.Most) ModelState.AddModelError("", string.Format(SourceTexts.TooMany, AskSources.Most));
        HasRegions = await kept.HasRegionsAsync(TempData.Peek(RegionsKey) as string, ct);
        Heading = SourceTexts.FetchTitle;
        Trail(new Crumb(SourceTexts.Indicators, Module.Indicators()), new Crumb(SourceTexts.Sources, Module.IndicatorSources()));
    }
}
