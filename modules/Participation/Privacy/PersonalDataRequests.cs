using Hyte.Modules.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Privacy;

/// <summary>What a person asks about themselves, answered over every register that keeps personal data. Every answer is noted in the log.</summary>
internal sealed class PersonalDataRequests(IEnumerable<IPersonalDataHolder> holders, IPersonalDataLog log)
{
    private const string Page = "/participation/privacy";

    /// <summary>The kinds of records that are looked through.</summary>
    public IEnumerable<string> Kinds => holders.Select(h => h.Kind);

    /// <summary>Everything stored about the person, to be shown on the page.</summary>
    public async Task<IReadOnlyList<StoredKind>> ShowAsync(string emailKey, CancellationToken ct)
    {
        var found = await FindAsync(emailKey, ct);
        await log.ShownAsync(Page, string.Format(PrivacyTexts.LogShown, Masked(emailKey), Count(found)), ct);
        return found;
    }

    /// <summary>The same, to be given to the person.</summary>
    public async Task<IReadOnlyList<StoredKind>> ExportAsync(string emailKey, CancellationToken ct)
    {
        var found = await FindAsync(emailKey, ct);
        await log.ExportedAsync(Page, string.Format(PrivacyTexts.LogExported, Masked(emailKey), Count(found)), ct);
        return found;
    }

    /// <summary>Removes everything stored about the person, register by register; what was removed before a failure stays removed and is in the log.</summary>
    /// <returns>How many records of each kind; kinds without any are left out. <c>IsWhole</c> is false when a register could not be cleared.</returns>
    public async Task<(IReadOnlyList<Anonymised> Removed, bool IsWhole)> EraseAsync(string emailKey, CancellationToken ct)
    {
        var removed = new List<Anonymised>();
        var isWhole = true;
        foreach (var holder in holders)
        {
            try
            {
                var count = await holder.EraseAsync(emailKey, ct);
                if (count == 0) continue;
                removed.Add(new Anonymised(holder.Kind, count));
                await log.ErasedAsync(Page, string.Format(PrivacyTexts.LogErased, Masked(emailKey), count, holder.Kind), ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                isWhole = false;
            }
        }

        return (removed, isWhole);
    }

    private async Task<IReadOnlyList<StoredKind>> FindAsync(string emailKey, CancellationToken ct)
    {
        var found = new List<StoredKind>();
        foreach (var holder in holders)
        {
            var records = await holder.FindAsync(emailKey, ct);
            if (records.Count > 0) found.Add(new StoredKind(holder.Kind, records));
        }

        return found;
    }

    private static int Count(IReadOnlyList<StoredKind> found) => found.Sum(kind => kind.Records.Count);

    // Enough to recognise an address that is known, too little to learn one from the log.
    private static string Masked(string emailKey) => $"{emailKey[0]}•••{emailKey[emailKey.LastIndexOf('@')..]}";
}

/// <summary>What one register stores about a person.</summary>
internal sealed record StoredKind(string Kind, IReadOnlyList<StoredAboutPerson> Records);
