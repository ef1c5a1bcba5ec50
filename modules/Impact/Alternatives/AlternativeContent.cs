using System.Globalization;

namespace Hyte.Impact.Alternatives;

/// <summary>An alternative as a person types it.</summary>
internal sealed class AlternativeDraft
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? ProposedBy { get; set; }

    /// <summary>Euros by year, as typed.</summary>
    public Dictionary<int, string?> Costs { get; set; } = [];

    public static AlternativeDraft Of(Alternative saved) => new()
    {
        Name = saved.Name,
        Description = saved.Description,
        ProposedBy = saved.ProposedBy,
        Costs = saved.Costs.ToDictionary(c => c.Key, c => (string?)c.Value.ToString(CultureInfo.InvariantCulture)),
    };
}

/// <summary>An alternative that has been checked.</summary>
internal sealed record AlternativeContent(string Name, string? Description, string? ProposedBy, IReadOnlyDictionary<int, long> Costs)
{
    private const long MostEuros = 10_000_000_000;

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <param name="draft">What was typed.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public static AlternativeContent? Read(AlternativeDraft draft, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var name = typed.Required(nameof(draft.Name), draft.Name, Alternative.LongestName, AlternativeTexts.NameMissing);
        var description = typed.Optional(nameof(draft.Description), draft.Description, Alternative.LongestDescription);
        var proposedBy = typed.Optional(nameof(draft.ProposedBy), draft.ProposedBy, Cases.DecisionCase.LongestPreparer);
        var costs = new Dictionary<int, long>();
        foreach (var (year, text) in draft.Costs)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (ReadEuros(text) is { } euros) costs[year] = euros;
            else typed.Refuse($"{nameof(draft.Costs)}[{year}]", AlternativeTexts.CostWrong);
        }

        return typed.HasRefused ? null : new AlternativeContent(name!, description, proposedBy, costs);
    }

    // As people write money: spaces between thousands, any minus, perhaps the sign of the euro.
    private static long? ReadEuros(string text)
    {
        var plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not '€')).Replace('−', '-').Replace('–', '-');
        return long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var euros) && Math.Abs(euros) <= MostEuros ? euros : null;
    }
}
