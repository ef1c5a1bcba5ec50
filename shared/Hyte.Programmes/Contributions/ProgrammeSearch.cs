using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Contributions;

/// <summary>Finds the measures of the module by words of their names, descriptions, parties, titles and remarks, and its indicators by those of their names, producers and notes.</summary>
/// <param name="module">The module.</param>
/// <param name="db">The module's database.</param>
public abstract class ProgrammeSearch(ProgrammeModule module, ProgrammeDbContext db) : ISearchSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(user);
        if (!user.May(module.Read)) return [];

        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var indicators = module.HasIndicators ? await IndicatorsAsync(words, limit, ct) : [];
        var measures = await MeasuresAsync(words, limit, ct);
        // Neither crowds the other out when both have more than there is room for.
        return [.. measures.Take(limit - Math.Min(indicators.Count, limit / 2)), .. indicators.Take(limit - Math.Min(measures.Count, limit - (limit / 2)))];
    }

    private async Task<List<SearchHit>> MeasuresAsync(string[] words, int limit, CancellationToken ct)
    {
        var measures = db.Measures.AsQueryable();
        foreach (var word in words) measures = measures.Where(m => m.SearchText.Contains(word));
        var found = await measures
            // The programmes that go on come before those that have ended.
            .OrderByDescending(m => m.Programme.StartYear).ThenBy(m => m.ProgrammeId).ThenBy(m => m.Order)
            .Take(limit)
            .Select(m => new { m.Id, m.Number, Name = m.WorkingName ?? m.DecidedName, Programme = m.Programme.Name, m.Description, m.PartiesRaw, m.RolesRaw, m.Note, m.DecidedName })
            .ToListAsync(ct);
        return found.ConvertAll(m => new SearchHit(
            m.Name,
            module.Measure(m.Id),
            string.Format(PageTexts.SearchContext, m.Number, m.Programme),
            Excerpts.Find(words, m.Name, m.DecidedName, m.Description, m.PartiesRaw, m.RolesRaw, m.Note)));
    }

    private async Task<List<SearchHit>> IndicatorsAsync(string[] words, int limit, CancellationToken ct)
    {
        var indicators = db.Indicators.AsQueryable();
        foreach (var word in words) indicators = indicators.Where(i => i.SearchText.Contains(word));
        var found = await indicators.OrderBy(i => i.Order).ThenBy(i => i.Id).Take(limit)
            .Select(i => new { i.Id, i.Name, i.PrintedName, i.Producer, i.Method, i.Note })
            .ToListAsync(ct);
        return found.ConvertAll(i => new SearchHit(
            i.Name,
            module.Indicator(i.Id),
            string.Format(IndicatorListTexts.SearchContext, i.Producer is null ? module.Name : string.Format(IndicatorListTexts.SearchProducer, module.Name, i.Producer)),
            Excerpts.Find(words, i.Name, i.PrintedName, i.Producer, i.Method, i.Note)));
    }
}

/// <summary>The piece of text that shows why a thing was found.</summary>
internal static class Excerpts
{
    private const int Longest = 160;

    /// <param name="words">The folded words.</param>
    /// <param name="title">When it has all the words, there is nothing to show.</param>
    /// <param name="texts">Where to look, in order.</param>
    public static string? Find(string[] words, string title, params IReadOnlyList<string?> texts)
    {
        var folded = SearchText.Fold(title);
        var sought = Array.Find(words, word => !folded.Contains(word, StringComparison.Ordinal));
        if (sought is null) return null;
        var text = texts.FirstOrDefault(t => SearchText.Fold(t).Contains(sought, StringComparison.Ordinal));
        if (text is null or { Length: <= Longest }) return text;

        // Folding keeps lengths close enough for a cut; a word is never cut.
        var at = Math.Max(0, SearchText.Fold(text).IndexOf(sought, StringComparison.Ordinal) - (Longest / 3));
        var start = at == 0 ? 0 : text.IndexOf(' ', Math.Min(at, text.Length - 1)) + 1;
        var piece = text[start..];
        var end = piece.Length <= Longest ? piece.Length : piece.LastIndexOf(' ', Longest);
        return $"{(start > 0 ? "… " : "")}{piece[..(end > 0 ? end : piece.Length)]}{(end > 0 && end < piece.Length ? " …" : "")}";
    }
}
