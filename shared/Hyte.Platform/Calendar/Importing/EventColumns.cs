using Hyte.Documents.Papers;
using Hyte.Modules.Search;

namespace Hyte.Platform.Calendar.Importing;

/// <summary>What the columns of a table of events are, told by its headings.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day; null when there is no such column.</param>
/// <param name="Title">What happens.</param>
/// <param name="Labels">What the other columns are called where their texts do not speak for themselves; null where they do.</param>
internal sealed record EventColumns(int Start, int? End, int Title, IReadOnlyDictionary<int, string?> Labels)
{
    // What an event has a field for. In a table with several such columns the first one is it, the others are details.
    private static readonly string[] Bodies = ["toimielin"];
    private static readonly string[] Audiences = ["kohderyhma", "kenelle"];
    private static readonly string[] Organisers = ["jarjestaja", "jarjestajat"];

    // The first that is found wins: in a table with both "tilaisuus" and "aihe", the subject is a detail.
    private static readonly string[] Starts = ["alkaa", "alkupaiva", "alkamispaiva", "alku", "alkaen", "paiva", "pvm", "paivamaara", "paivays", "ajankohta", "aika", "milloin"];
    private static readonly string[] Ends = ["paattyy", "loppupaiva", "paattymispaiva", "loppuu", "loppu", "asti", "saakka"];
    private static readonly string[] Titles = ["tapahtuma", "tapahtuman nimi", "tilaisuus", "kokous", "mita", "mita tapahtuu", "otsikko", "nimi", "aihe", "sisalto"];

    private static readonly HashSet<string> Details = new(StringComparer.Ordinal)
    {
        "lisatiedot", "lisatieto", "lisatietoja", "tarkennus", "kuvaus", "paikka", "missa", "jarjestaja", "jarjestajat", "kohderyhma", "kenelle", "toimielin", "aihe", "teema", "huom", "huomautus", "klo", "kellonaika",
    };

    /// <summary>Whose event it is; null when there is no such column.</summary>
    public int? Body { get; private init; }

    /// <summary>Whom it is for; null when there is no such column.</summary>
    public int? Audience { get; private init; }

    /// <summary>Who arranges it; null when there is no such column.</summary>
    public int? Organiser { get; private init; }

    /// <summary>Reads a row as headings.</summary>
    /// <returns>Null when it is none: there has to be a column of days and one of titles.</returns>
    public static EventColumns? Of(PaperRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Filled < 2 || row.Cells.Any(c => c.Day is not null || c.Text.Length > 60)) return null;
        string[] names = [.. row.Cells.Select(c => SearchText.Fold(c.Text).TrimEnd('.', ':', '*', ' '))];
        if (Find(Starts) is not { } start || Find(Titles) is not { } title) return null;
        var end = Find(Ends);
        var labels = Enumerable.Range(0, names.Length).Where(column => column != start && column != title && column != end)
            .ToDictionary(column => column, column => Details.Contains(names[column]) || names[column].Length == 0 ? null : row[column]);
        return new EventColumns(start, end, title, labels) { Body = Find(Bodies), Audience = Find(Audiences), Organiser = Find(Organisers) };

        int? Find(string[] words) => words.Select(word => Array.IndexOf(names, word)).Where(place => place >= 0).Select(place => (int?)place).FirstOrDefault();
    }

    /// <summary>What a row tells beside its days, its title and what an event has fields for; null when nothing.</summary>
    public string? DetailOf(PaperRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var parts = Enumerable.Range(0, row.Cells.Count)
            .Where(column => column != Start && column != End && column != Title && column != Body && column != Audience && column != Organiser && row[column].Length > 0)
            .Select(column => Labels.GetValueOrDefault(column) is { } label ? $"{label}: {row[column]}" : row[column]);
        return string.Join(" · ", parts) is { Length: > 0 } detail ? detail : null;
    }
}
