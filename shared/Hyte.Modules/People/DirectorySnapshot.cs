using System.Collections.Frozen;
using Hyte.Modules.Search;

namespace Hyte.Modules.People;

/// <summary>The directory at one moment: immutable, safe to keep for the length of a request.</summary>
public sealed class DirectorySnapshot
{
    private static long _made;

    private readonly FrozenDictionary<string, DirectoryEntry> _byCode;
    private readonly FrozenDictionary<string, DirectoryEntry> _byText;
    private readonly ILookup<string, TitleHolding> _holdings;

    /// <summary>Builds a snapshot.</summary>
    /// <param name="entries">Every entry; codes are unique.</param>
    /// <param name="aliases">Other spellings and abbreviations, as pairs of text and entry code.</param>
    /// <param name="holdings">Who holds which title when.</param>
    public DirectorySnapshot(IEnumerable<DirectoryEntry> entries, IEnumerable<(string Text, string Code)> aliases, IEnumerable<TitleHolding> holdings)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        _byCode = entries.ToFrozenDictionary(e => e.Code, StringComparer.Ordinal);
        var byText = new Dictionary<string, DirectoryEntry>(StringComparer.Ordinal);
        foreach (var entry in _byCode.Values) byText.TryAdd(SearchText.Fold(entry.Name), entry);
        foreach (var (text, code) in aliases)
        {
            if (_byCode.TryGetValue(code, out var entry)) byText.TryAdd(SearchText.Fold(text), entry);
        }

        _byText = byText.ToFrozenDictionary(StringComparer.Ordinal);
        _holdings = holdings.ToLookup(h => h.TitleCode, StringComparer.Ordinal);
    }

    /// <summary>Different for every snapshot of the running program; part of the key of whatever is made with the directory's names or its tree of units.</summary>
    public long Serial { get; } = Interlocked.Increment(ref _made);

    /// <summary>Every entry, in no particular order.</summary>
    public IReadOnlyCollection<DirectoryEntry> Entries => _byCode.Values;

    /// <summary>The entry with the code, or null.</summary>
    public DirectoryEntry? Find(string? code) => code is not null && _byCode.TryGetValue(code, out var entry) ? entry : null;

    /// <summary>The entry whose name, alias or abbreviation the text is, letter case and diacritics aside; null when none.</summary>
    public DirectoryEntry? Resolve(string text) => _byText.GetValueOrDefault(SearchText.Fold(text));

    /// <summary>The name to show for a code; the code itself when the entry is gone.</summary>
    public string NameOf(string code) => Find(code)?.Name ?? code;

    /// <summary>Tells whether an entry is the unit itself or stands somewhere below it.</summary>
    public bool IsWithin(string code, string unit)
    {
        // The depth is bounded because a careless edit could make a circle of parents.
        var current = Find(code);
        for (var depth = 0; current is not null && depth < 20; depth++)
        {
            if (string.Equals(current.Code, unit, StringComparison.Ordinal)) return true;
            current = Find(current.ParentCode);
        }

        return false;
    }

    /// <summary>Ids of the users who hold the title on the day.</summary>
    public IEnumerable<string> HoldersOf(string titleCode, DateOnly day) =>
        _holdings[titleCode].Where(h => h.From <= day && (h.To is null || h.To >= day)).Select(h => h.UserId);

    /// <summary>Tells whether nobody holds the title on the day.</summary>
    public bool IsVacant(string titleCode, DateOnly day) => !HoldersOf(titleCode, day).Any();
}
