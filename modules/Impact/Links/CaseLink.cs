using Hyte.Modules.Contributions;
using Hyte.Storage;

namespace Hyte.Impact.Links;

/// <summary>A case belongs together with a record of another module. The name is kept, so that it can be shown when that module is off.</summary>
internal sealed class CaseLink : Record
{
    public const int LongestName = 500;

    private CaseLink()
    {
    }

    public CaseLink(int caseId, LinkTarget target)
    {
        CaseId = caseId;
        (Module, Kind, Reference) = (target.Key.Module, target.Key.Kind, target.Key.Code);
        (Name, Place, FocusArea, Href) = (Cut(target.Name)!, Cut(target.Place)!, Cut(target.FocusArea), target.Href);
    }

    public int CaseId { get; private set; }

    public RecordKind Kind { get; private set; }

    /// <summary>The other module's id.</summary>
    public string Module { get; private set; } = "";

    /// <summary>The record there, in that module's own words.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Its name when the link was made, as the two below.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where it belongs: its programme or register.</summary>
    public string Place { get; private set; } = "";

    /// <summary>The focus area of a measure.</summary>
    public string? FocusArea { get; private set; }

    public string Href { get; private set; } = "";

    public RecordKey Key => new(Module, Kind, Reference);

    private static string? Cut(string? text) => text?.Length > LongestName ? text[..LongestName] : text;
}
