namespace Hyte.Host.Pages.Importing;

/// <summary>What a person has said of the lines of a file: a field for each line, named by the line's key after a prefix.</summary>
internal static class PostedFields
{
    /// <summary>The fields whose names begin with the prefix, by the rest of the name; none when nothing is posted.</summary>
    public static Dictionary<string, string> Fields(this HttpRequest request, string prefix) => !request.HasFormContentType
        ? new Dictionary<string, string>(StringComparer.Ordinal)
        : request.Form.Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(field => field.Key[prefix.Length..], field => field.Value.ToString(), StringComparer.Ordinal);

    /// <summary>The lines whose field has the value.</summary>
    public static HashSet<string> Chosen(this HttpRequest request, string prefix, string value = "true") =>
        [.. request.Fields(prefix).Where(field => field.Value == value).Select(field => field.Key)];
}
