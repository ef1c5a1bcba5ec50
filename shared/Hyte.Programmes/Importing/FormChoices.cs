using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Importing;

/// <summary>What a person has said of how a paper is to be read.</summary>
/// <param name="Columns">What the columns hold, as <see cref="ColumnChoice"/> codes by their headings (<see cref="FormColumn.KeyOf"/>).</param>
/// <param name="KeptApart">Words that look broken but are right as they are: <see cref="WordJoin.From"/>.</param>
public sealed record FormChoices(IReadOnlyDictionary<string, string> Columns, IReadOnlySet<string> KeptApart)
{
    /// <summary>Lines of loose text that are focus areas, by their keys in the form.</summary>
    public IReadOnlySet<string> FocusAreas { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Words with a hyphen whose joining was proposed and accepted: <see cref="WordJoin.From"/>.</summary>
    public IReadOnlySet<string> Accepted { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Slides that hold nothing but a list are parts of the plan: their titles are focus areas, the items of their lists measures.</summary>
    public bool ReadsSlides { get; init; }

    /// <summary>Nothing was said yet.</summary>
    public static readonly FormChoices None = new(new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
}

/// <summary>What a column can be said to hold.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Period">The period of what was said in one, of its status and of the reason for it.</param>
public readonly record struct ColumnChoice(ColumnRole Role, PeriodCode? Period)
{
    private static readonly Dictionary<ColumnRole, string> Codes = new()
    {
        [ColumnRole.Measure] = "measure",
        [ColumnRole.Parties] = "parties",
        [ColumnRole.Roles] = "roles",
        [ColumnRole.Description] = "description",
        [ColumnRole.Metric] = "metric",
        [ColumnRole.Note] = "note",
        [ColumnRole.Context] = "skip",
        [ColumnRole.Period] = "period",
        [ColumnRole.Status] = "status",
        [ColumnRole.Reason] = "reason",
    };

    /// <summary>As a form posts it: <c>parties</c>, <c>period 1/24</c>.</summary>
    public string Code => !Codes.TryGetValue(Role, out var code) ? "" : Period is { } period ? $"{code} {period}" : code;

    /// <summary>Reads what <see cref="Code"/> has written; null when it is none.</summary>
    public static ColumnChoice? Find(string? code)
    {
        if (string.IsNullOrEmpty(code)) return null;
        var (word, rest) = code.Split(' ', 2) is [var first, var second] ? (first, second) : (code, "");
        foreach (var (role, known) in Codes)
        {
            if (known != word) continue;
            if (role is not (ColumnRole.Period or ColumnRole.Status or ColumnRole.Reason)) return new ColumnChoice(role, null);
            return PeriodCode.TryParse(rest, out var period) ? new ColumnChoice(role, period) : null;
        }

        return null;
    }
}
