using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Web;
using Hyte.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Programmes.Pages;

/// <summary>The areas that the module's figures speak of, and their codes in outside sources.</summary>
/// <param name="module">The module.</param>
/// <param name="change">Reads and changes them.</param>
/// <param name="user">Who changes.</param>
public abstract class IndicatorAreasPage(ProgrammeModule module, ChangeArea change, ICurrentUser user) : ProgrammePage(module, user)
{
    /// <summary>What is said of the area.</summary>
    [BindProperty]
    public AreaFields Input { get; set; } = new();

    internal IReadOnlyList<Area> Areas { get; private set; } = [];

    /// <summary>The area that is changed; null when one is added.</summary>
    internal Area? Chosen { get; private set; }

    /// <summary>What somebody else has written meanwhile.</summary>
    internal IReadOnlyList<FieldConflict> Conflicts { get; private set; } = [];

    /// <summary>Shows the areas, and the form of the chosen one.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] int? area, CancellationToken ct)
    {
        if (!await LoadAsync(area, ct)) return NotFound();
        if (Chosen is not null) Input = AreaFields.Of(Chosen);
        return Page();
    }

    /// <summary>Adds or changes an area.</summary>
    public async Task<IActionResult> OnPostAsync([FromQuery] int? area, CancellationToken ct)
    {
        if (!await LoadAsync(area, ct)) return NotFound();
        Input.Check(ModelState, nameof(Input));
        if (!ModelState.IsValid) return Page();
        try
        {
            switch (await change.SaveAsync(area, Input.Version, Input.Wording, ct))
            {
                case ChangeResult.Saved:
                    TempData["notice"] = EntryTexts.Saved;
                    return Redirect(Module.IndicatorAreas());
                case ChangeResult.NotFound:
                    return NotFound();
                default:
                    await LoadAsync(area, ct);
                    if (Chosen is null) throw new RuleBrokenException("area.exists", EntryTexts.AreaExists);
                    Conflicts = Input.Against(Chosen);
                    ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}");
                    Input.Version = Chosen.Version;
                    Response.StatusCode = StatusCodes.Status409Conflict;
                    return Page();
            }
        }
        catch (RuleBrokenException broken)
        {
            ModelState.Refuse(nameof(Input), broken, ("area.name", nameof(Input.Name)), ("area.code", nameof(Input.Name)), ("area.exists", nameof(Input.Name)));
            return Page();
        }
    }

    private async Task<bool> LoadAsync(int? area, CancellationToken ct)
    {
        Areas = await change.ListAsync(ct);
        Chosen = Areas.FirstOrDefault(a => a.Id == area);
        Heading = EntryTexts.AreasTitle;
        Trail(new Crumb(EntryTexts.Indicators, Module.Indicators()));
        return Chosen is not null || area is null;
    }
}

/// <summary>What is said of an area, as it is posted.</summary>
public sealed record AreaFields
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>What kind of area it is.</summary>
    public AreaKind Kind { get; set; }

    /// <summary>A note.</summary>
    public string? Note { get; set; }

    /// <summary>Category in Sotkanet.</summary>
    public string? SotkanetCategory { get; set; }

    /// <summary>Code within that category.</summary>
    public string? SotkanetCode { get; set; }

    /// <summary>Code in Statistics Finland's tables.</summary>
    public string? PxWebCode { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    public int Version { get; set; }

    internal AreaWording Wording => new(Name, Kind, FormErrors.Lines(Note), SotkanetCategory, SotkanetCode, PxWebCode);

    internal static AreaFields Of(Area area) => new()
    {
        Name = area.Name,
        Kind = area.Kind,
        Note = area.Note,
        SotkanetCategory = area.SotkanetCategory,
        SotkanetCode = area.SotkanetCode,
        PxWebCode = area.PxWebCode,
        Version = area.Version,
    };

    internal void Check(Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary errors, string form)
    {
        errors.Within(form, nameof(Name), Name, IndicatorSeries.LongestName);
        errors.Within(form, nameof(Note), Note, Observation.LongestText);
        errors.Within(form, nameof(SotkanetCategory), SotkanetCategory, Area.LongestCode);
        errors.Within(form, nameof(SotkanetCode), SotkanetCode, Area.LongestCode);
        errors.Within(form, nameof(PxWebCode), PxWebCode, Area.LongestCode);
    }

    internal IReadOnlyList<FieldConflict> Against(Area now)
    {
        var theirs = Of(now);
        return FieldConflict.Between(
            (EntryTexts.Name, theirs.Name, Name), (EntryTexts.Note, theirs.Note, FormErrors.Lines(Note)), (EntryTexts.SotkanetCategory, theirs.SotkanetCategory, SotkanetCategory),
            (EntryTexts.SotkanetCode, theirs.SotkanetCode, SotkanetCode), (EntryTexts.PxWebCode, theirs.PxWebCode, PxWebCode));
    }
}
