using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Programmes.Indicators;

/// <summary>An area that figures speak of (alue): the city, the country, a region, a lake.</summary>
public sealed class Area : Record
{
    /// <summary>The longest code and external code.</summary>
    public const int LongestCode = 60;

    private Area()
    {
    }

    /// <summary>Adds an area.</summary>
    /// <param name="code">Short code, unique in the module.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What kind of area it is.</param>
    /// <param name="isOwn">True for the city itself.</param>
    /// <exception cref="RuleBrokenException"><c>area.code</c>, <c>area.name</c> or <c>text.too-long</c>.</exception>
    public Area(string code, string name, AreaKind kind, bool isOwn = false)
    {
        if (string.IsNullOrWhiteSpace(code)) throw new RuleBrokenException("area.code", Texts.AreaCodeMissing);
        Code = code.Trim().Within(LongestCode)!;
        Rename(name);
        Kind = kind;
        IsOwn = isOwn;
    }

    /// <summary>Short code, unique in the module.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What kind of area it is.</summary>
    public AreaKind Kind { get; private set; }

    /// <summary>True for the city itself.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>A note, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Category of the area in Sotkanet, for instance <c>KUNTA</c>; null when it is not there.</summary>
    public string? SotkanetCategory { get; private set; }

    /// <summary>Code within that category, for instance <c>491</c>. The number that Sotkanet's rows carry is another one and is asked from Sotkanet.</summary>
    public string? SotkanetCode { get; private set; }

    /// <summary>Code in Statistics Finland's tables, for instance <c>KU491</c>.</summary>
    public string? PxWebCode { get; private set; }

    /// <summary>Tells whether the area's figures are the city's own: the city, or a place in it. Only those colour an indicator.</summary>
    public bool CountsAsOwn => IsOwn || Kind == AreaKind.Place;

    /// <summary>Gives it another name.</summary>
    /// <exception cref="RuleBrokenException"><c>area.name</c> or <c>text.too-long</c>.</exception>
    public void Rename(string? name) =>
        Name = name.TrimToNull().Within(IndicatorSeries.LongestName) ?? throw new RuleBrokenException("area.name", Texts.AreaNameMissing);

    /// <summary>Writes a note; an empty one is removed.</summary>
    public void Annotate(string? note) => Note = note.TrimToNull();

    /// <summary>Tells under which codes outside sources know the area.</summary>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public void KnownAs(string? sotkanetCategory, string? sotkanetCode, string? pxWebCode)
    {
        SotkanetCategory = sotkanetCategory.TrimToNull().Within(LongestCode);
        SotkanetCode = sotkanetCode.TrimToNull().Within(LongestCode);
        PxWebCode = pxWebCode.TrimToNull().Within(LongestCode);
    }
}
