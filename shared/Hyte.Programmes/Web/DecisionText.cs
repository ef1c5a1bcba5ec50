using Hyte.Modules.People;
using Hyte.Programmes.Plan;
using Hyte.Web;

namespace Hyte.Programmes.Web;

/// <summary>A decision in one line, as far as it is known: <c>Kaupunginvaltuusto 25.4.2022 § 52</c>.</summary>
internal static class DecisionText
{
    public static string? Of(Programme programme, DirectorySnapshot directory)
    {
        var decision = programme.Decision;
        var parts = new[]
        {
            decision.BodyCode is { } body ? Capital(directory.NameOf(body)) : null,
            decision.Date is { } day ? FinnishFormat.Date(day) : null,
            decision.Section is { } section ? (section.StartsWith('§') ? section : $"§ {section}") : null,
            decision.Number is { } number ? $"({number})" : null,
        };
        var text = string.Join(' ', parts.OfType<string>());
        return text.Length > 0 ? text : null;
    }

    private static string Capital(string name) => name.Length > 0 ? char.ToUpper(name[0], System.Globalization.CultureInfo.CurrentCulture) + name[1..] : name;
}
