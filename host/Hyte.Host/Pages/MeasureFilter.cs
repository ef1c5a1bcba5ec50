using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Search;

namespace Hyte.Host.Pages;

/// <summary>What a person wants to see of all measures, as it stands in the address.</summary>
internal sealed record MeasureFilter
{
    private const int LongestQuery = 100;

    /// <summary>Code of a programme.</summary>
    public string? Programme { get; init; }

    /// <summary>Directory code of a party; the units below it are meant too.</summary>
    public string? Unit { get; init; }

    /// <summary>Directory code of a title.</summary>
    public string? Title { get; init; }

    /// <summary>Code of a state.</summary>
    public string? State { get; init; }

    /// <summary>Only the measures of the person's own titles.</summary>
    public bool Mine { get; init; }

    /// <summary>Words that must all occur.</summary>
    public string? Q { get; init; }

    /// <summary>Tells whether anything is left out.</summary>
    public bool IsNarrowed =>
        Programme is not null || Unit is not null || Title is not null || State is not null || Mine || !string.IsNullOrWhiteSpace(Q);

    /// <summary>Those of the lines that are wanted, in their order.</summary>
    public IEnumerable<MeasureLine> Choose(IEnumerable<MeasureLine> lines, DirectorySnapshot names)
    {
        var words = SearchText.Fold(Q is { Length: > LongestQuery } ? Q[..LongestQuery] : Q).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return lines.Where(line =>
            (Programme is null || line.Key.Programme == Programme)
            && (Unit is null || line.Responsible.Concat(line.Partners).Any(p => p.Code is not null && names.IsWithin(p.Code, Unit)))
            && (Title is null || line.Titles.Any(t => t.Code == Title))
            && (State is null || line.State?.Code == State)
            && (!Mine || line.IsMine)
            && Array.TrueForAll(words, word => Says(line, word)));
    }

    /// <summary>The filter as the query of an address: <c>?unit=kirjasto</c>; empty when nothing is left out.</summary>
    public string ToQuery()
    {
        (string Key, string? Value)[] query =
        [
            ("programme", Programme), ("unit", Unit), ("title", Title), ("state", State), ("mine", Mine ? "true" : null), ("q", Q),
        ];
        return QueryString.Create(query.Where(q => q.Value is not null).Select(q => KeyValuePair.Create(q.Key, q.Value))).ToString();
    }

    /// <summary>The address of a page of the list, <c>{0}</c> in the place of its number.</summary>
    /// <remarks>The values are escaped, so that no brace of theirs is taken for that place.</remarks>
    public string ToPageFormat() => ToQuery() is { Length: > 0 } query ? $"{query}&p={{0}}" : "?p={0}";

    private static bool Says(MeasureLine line, string word) =>
        line.SearchText.Contains(word, StringComparison.Ordinal)
        || SearchText.Fold(line.Programme).Contains(word, StringComparison.Ordinal)
        || SearchText.Fold(line.FocusArea).Contains(word, StringComparison.Ordinal);
}
