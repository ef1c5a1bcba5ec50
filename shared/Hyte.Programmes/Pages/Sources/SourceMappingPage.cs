using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>How one source knows one series: a form, its history, and a way to take it away.</summary>
/// <param name="module">The module.</param>
/// <param name="reading">Reads the series and its mappings.</param>
/// <param name="save">Saves.</param>
/// <param name="ask">Knows where the sources are.</param>
/// <param name="user">Who edits.</param>
public abstract class SourceMappingPage(ProgrammeModule module, SourceReading reading, SaveMapping save, AskSources ask, ICurrentUser user)
    : ProgrammePage(module, user)
{
    /// <summary>Id of the source.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Provider { get; set; }

    /// <summary>The mapping, as it is posted.</summary>
    [BindProperty]
    public MappingFields Input { get; set; } = new();

    internal MappingDetails Details { get; private set; } = null!;

    /// <summary>What is stored; null when nothing is.</summary>
    internal Indicators.ExternalSeries? Stored => Details.Of(Provider!);

    /// <summary>What somebody else has saved since the form was opened.</summary>
    internal IReadOnlyList<FieldConflict> Conflicts { get; private set; } = [];

    internal string PxWebAddress => ask.PxWebAddress;

    internal IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(int series, CancellationToken ct)
    {
        if (!await LoadAsync(series, ct)) return NotFound();
        Input = Stored is { } stored ? MappingFields.Of(MappingWording.Of(stored), stored.Version) : new MappingFields { Gender = SotkanetMapping.Usual };
        return Page();
    }

    /// <summary>Saves.</summary>
    public async Task<IActionResult> OnPostAsync(int series, CancellationToken ct)
    {
        if (!await LoadAsync(series, ct)) return NotFound();
        var mapping = SourceMapping.Read(Input.ToWording(Provider!), out var faults);
        foreach (var fault in faults) ModelState.AddModelError($"{nameof(Input)}.{fault.Field}", fault.Message);
        if (mapping is null || !ModelState.IsValid) return Page();
        return await save.ExecuteAsync(series, mapping, Input.Version, ct) switch
        {
            ChangeResult.Saved => Told(SourceTexts.MappingSaved, Module.IndicatorSource(series, Provider)),
            ChangeResult.Conflict => await ConflictAsync(series, ct),
            _ => NotFound(),
        };
    }

    /// <summary>Takes the mapping away.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(int series, CancellationToken ct)
    {
        if (!await LoadAsync(series, ct)) return NotFound();
        switch (await save.RemoveAsync(series, Provider!, Input.Version, ct))
        {
            case ChangeResult.Saved:
                return Told(SourceTexts.MappingRemoved, Module.IndicatorSources());
            case ChangeResult.Conflict:
                // The remove form carries no typed words, only the version.
                if (Stored is { } stored) Input = MappingFields.Of(MappingWording.Of(stored), stored.Version);
                return await ConflictAsync(series, ct);
            default:
                return Redirect(Module.IndicatorSource(series, Provider));
        }
    }

    private async Task<IActionResult> ConflictAsync(int series, CancellationToken ct)
    {
        await LoadAsync(series, ct);
        var theirs = Stored is { } stored ? MappingFields.Of(MappingWording.Of(stored), stored.Version) : new MappingFields();
        // The query comes back laid out anew; only what it says is compared.
        var mine = MappingFields.Of(SourceMapping.Read(Input.ToWording(Provider!), out _)?.ToWording() ?? Input.ToWording(Provider!), 0);
        var isPxWeb = Provider == SourceProviders.PxWeb;
        Conflicts = FieldConflict.Between(
            (isPxWeb ? SourceTexts.Table : SourceTexts.SotkanetKey, theirs.Key, mine.Key),
            (SourceTexts.Gender, SotkanetMapping.Word(theirs.Gender), SotkanetMapping.Word(mine.Gender)),
            (SourceTexts.AreaDimension, theirs.AreaDimension, mine.AreaDimension),
            (SourceTexts.TimeDimension, theirs.TimeDimension, mine.TimeDimension),
            (SourceTexts.Choices, theirs.Choices, mine.Choices),
            (SourceTexts.Body, theirs.Body, mine.Body));
        Input = Input with { Version = theirs.Version };
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private RedirectResult Told(string notice, string address)
    {
        TempData["notice"] = notice;
        return Redirect(address);
    }

    private async Task<bool> LoadAsync(int series, CancellationToken ct)
    {
        if (await reading.FindAsync(series, ct) is not { } details) return false;
        Details = details;
        if (Provider is null || !SourceProviders.All.Contains(Provider)) Provider = details.Mappings is [var first, ..] ? first.Provider : SourceProviders.Sotkanet;
        History = MappingHistory.Tell(details);
        Heading = details.Series.Indicator.Name;
        Trail(new Crumb(SourceTexts.Indicators, Module.Indicators()), new Crumb(SourceTexts.Sources, Module.IndicatorSources()));
        return true;
    }
}

/// <summary>The fields of a mapping's form, as they are posted.</summary>
public sealed record MappingFields
{
    /// <summary>Number of the indicator, or the table.</summary>
    public string? Key { get; set; }

    /// <summary>Whose values.</summary>
    public string? Gender { get; set; }

    /// <summary>Code of the dimension that is the area.</summary>
    public string? AreaDimension { get; set; }

    /// <summary>Code of the dimension that is the time.</summary>
    public string? TimeDimension { get; set; }

    /// <summary>Values of the other dimensions, one a line.</summary>
    public string? Choices { get; set; }

    /// <summary>The query.</summary>
    public string? Body { get; set; }

    /// <summary>The version that the form was filled from; 0 when there was none.</summary>
    public int Version { get; set; }

    internal static MappingFields Of(MappingWording wording, int version) => new()
    {
        Key = wording.Key,
        Gender = wording.Gender,
        AreaDimension = wording.AreaDimension,
        TimeDimension = wording.TimeDimension,
        Choices = wording.Choices,
        Body = wording.Body,
        Version = version,
    };

    internal MappingWording ToWording(string provider) => new(provider)
    {
        Key = Key,
        Gender = Gender,
        AreaDimension = AreaDimension,
        TimeDimension = TimeDimension,
        Choices = Choices,
        Body = Body,
    };
}
