using Hyte.Storage;

namespace Hyte.Impact.Links;

/// <summary>A case belongs together with a record of another module. The name is kept, so that it can be shown when that module is off.</summary>
internal sealed class CaseLink : Record
{
    private CaseLink()
    {
    }

    public CaseLink(int caseId, LinkKind kind, string module, string reference, string name, string href)
    {
        CaseId = caseId;
        Kind = kind;
        Module = module;
        Reference = reference;
        Name = name;
        Href = href;
    }

    public int CaseId { get; private set; }

    public LinkKind Kind { get; private set; }

    /// <summary>The other module's id.</summary>
    public string Module { get; private set; } = "";

    /// <summary>The record there, in that module's own words.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Its name when the link was made.</summary>
    public string Name { get; private set; } = "";

    public string Href { get; private set; } = "";
}

/// <summary>What a case is linked to.</summary>
internal enum LinkKind
{
    /// <summary>Toimenpide.</summary>
    Measure,

    /// <summary>Seurattava mittari.</summary>
    Indicator,

    /// <summary>Tapahtuma.</summary>
    Event,
}
