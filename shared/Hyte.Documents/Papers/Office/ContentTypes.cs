namespace Hyte.Documents.Papers.Office;

/// <summary>What the parts of a document say they are.</summary>
internal sealed class ContentTypes
{
    private readonly Dictionary<string, string> _ofPaths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _ofEndings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads them, and closes the part.</summary>
    public ContentTypes(PartReader part)
    {
        using (part)
        {
            while (part.Read())
            {
                if (!part.IsStart || part.Attribute("ContentType") is not { } type) continue;
                if (part.Name == "Override") _ofPaths[(part.Attribute("PartName") ?? "").TrimStart('/')] = type;
                if (part.Name == "Default") _ofEndings[part.Attribute("Extension") ?? ""] = type;
            }
        }
    }

    /// <summary>Whether any part is a macro or says that there are some: Visual Basic, or the sheets of commands of older workbooks.</summary>
    public bool HaveMacros => _ofPaths.Values.Concat(_ofEndings.Values).Any(type =>
        type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
        || type.Contains("macrosheet", StringComparison.OrdinalIgnoreCase)
        || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase));

    /// <summary>The type of a part; empty when it has none.</summary>
    public string Of(string path) =>
        _ofPaths.GetValueOrDefault(path) ?? _ofEndings.GetValueOrDefault(path[(path.LastIndexOf('.') + 1)..]) ?? "";
}
