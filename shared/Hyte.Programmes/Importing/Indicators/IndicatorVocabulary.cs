using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>The areas by which the cells of a paper are understood.</summary>
/// <param name="Areas">The areas, the city among them.</param>
public sealed record IndicatorVocabulary(IReadOnlyList<KnownArea> Areas)
{
    /// <summary>Areas that the papers of the region speak of.</summary>
    public static readonly IndicatorVocabulary Standard = new(
    [
        new KnownArea("mikkeli", "Mikkeli", AreaKind.Municipality, true, ["MLI", "kaupunki"]),
        new KnownArea("koko-maa", "Koko maa", AreaKind.Country, false, ["Suomi"]),
        new KnownArea("mikkelin-seutu", "Mikkelin seutu", AreaKind.Subregion, false, ["seutu"]),
        new KnownArea("etela-savo", "Etelä-Savo", AreaKind.Region, false, []),
        new KnownArea("essote", "Essote", AreaKind.HealthDistrict, false, []),
        new KnownArea("eloisa", "Eloisa", AreaKind.HealthDistrict, false, []),
    ]);

    /// <summary>Adds areas of a programme; an area of the same code takes the place of the standard one and keeps its other words.</summary>
    public IndicatorVocabulary With(IEnumerable<Area> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        var all = Areas.ToDictionary(a => a.Code);
        foreach (var area in areas)
        {
            IReadOnlyList<string> words = all.TryGetValue(area.Code, out var known) ? known.Words : [];
            all[area.Code] = new KnownArea(area.Code, area.Name, area.Kind, area.IsOwn, words);
        }

        return new IndicatorVocabulary([.. all.Values]);
    }

    /// <summary>Code of the whole country; null when it is not known.</summary>
    internal string? Country => Areas.FirstOrDefault(a => a.Kind == AreaKind.Country)?.Code;

    /// <summary>The area whose name begins at a place of a text, and how long the name is there; the longest one wins.</summary>
    internal (KnownArea Area, int Length)? At(string text, int offset)
    {
        (KnownArea, int Length)? found = null;
        foreach (var area in Areas)
        {
            foreach (var word in area.AllWords)
            {
                if (word.Length <= (found?.Length ?? 0) || offset + word.Length > text.Length) continue;
                if (string.Compare(text, offset, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
                if (offset + word.Length < text.Length && char.IsLetterOrDigit(text[offset + word.Length])) continue;
                found = (area, word.Length);
            }
        }

        return found;
    }
}

/// <summary>An area that may stand in a cell.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of area it is.</param>
/// <param name="IsOwn">True for the city itself.</param>
/// <param name="Words">Other words for it: "MLI".</param>
public sealed record KnownArea(string Code, string Name, AreaKind Kind, bool IsOwn, IReadOnlyList<string> Words)
{
    /// <summary>The name and the other words. "Muut pohjavesialueet" is "Muut" in a row that names the others.</summary>
    internal IEnumerable<string> AllWords => Name.StartsWith("Muut ", StringComparison.OrdinalIgnoreCase) ? [Name, "Muut", .. Words] : [Name, .. Words];
}
