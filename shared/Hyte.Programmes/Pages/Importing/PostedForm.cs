using Hyte.Programmes.Importing;
using Microsoft.AspNetCore.Http;

namespace Hyte.Programmes.Pages;

/// <summary>What a person has said of a paper, as the form posts it: a field for each line and column.</summary>
internal static class PostedForm
{
    /// <summary>How the paper is read.</summary>
    public static FormChoices Choices(IFormCollection form) => new(
        Of(form, "col-").Where(c => c.Value.Length > 0).ToDictionary(StringComparer.Ordinal),
        form["apart"].OfType<string>().ToHashSet(StringComparer.Ordinal))
    {
        Accepted = form["joined"].OfType<string>().ToHashSet(StringComparer.Ordinal),
        FocusAreas = Ticked(form, "area-"),
        ReadsSlides = form["slides"] == "true",
    };

    /// <summary>The fields whose names begin with the prefix, by the rest of the name.</summary>
    public static Dictionary<string, string> Of(IFormCollection form, string prefix) => form
        .Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(field => field.Key[prefix.Length..], field => field.Value.ToString(), StringComparer.Ordinal);

    /// <summary>The same with every value of a field that is posted more than once.</summary>
    public static Dictionary<string, IReadOnlyList<string>> All(IFormCollection form, string prefix) => form
        .Where(field => field.Key.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(field => field.Key[prefix.Length..], field => (IReadOnlyList<string>)[.. field.Value.OfType<string>()], StringComparer.Ordinal);

    /// <summary>Those of them that a person has changed: not what the field <c>was-…</c> beside them says was read. What was read follows how the paper is read, what was written stays.</summary>
    public static Dictionary<string, string> Changed(IFormCollection form, string prefix) => Of(form, prefix)
        .Where(field => !form.TryGetValue($"was-{prefix}{field.Key}", out var read) || read != field.Value)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The fields whose names begin with the prefix and that hold a number, by the rest of the name.</summary>
    public static Dictionary<string, int> Numbers(IFormCollection form, string prefix)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, value) in Of(form, prefix))
        {
            if (int.TryParse(value, out var number)) numbers[key] = number;
        }

        return numbers;
    }

    /// <summary>The ticked fields whose names begin with the prefix, by the rest of the name.</summary>
    public static HashSet<string> Ticked(IFormCollection form, string prefix) => [.. Of(form, prefix).Keys];
}
