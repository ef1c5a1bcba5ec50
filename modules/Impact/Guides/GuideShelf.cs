using Hyte.Impact.Data;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Guides;

/// <summary>Finds the guides.</summary>
internal sealed class GuideShelf(ImpactDbContext db)
{
    /// <summary>The guide that is in force.</summary>
    public async Task<Guide> NewestAsync(CancellationToken ct) =>
        await db.Guides.AsNoTracking().OrderByDescending(g => g.Number).FirstOrDefaultAsync(ct) ?? new Guide(1, GuideContent.Standard, null);

    /// <returns>Null when there is no guide of the number.</returns>
    public Task<Guide?> FindAsync(int number, CancellationToken ct) => db.Guides.AsNoTracking().SingleOrDefaultAsync(g => g.Number == number, ct);

    /// <summary>What the guide of a number says.</summary>
    public async Task<GuideContent> ReadAsync(int number, CancellationToken ct) => (await FindAsync(number, ct))?.Read() ?? GuideContent.Standard;

    public Task<List<Guide>> AllAsync(CancellationToken ct) => db.Guides.AsNoTracking().OrderByDescending(g => g.Number).ToListAsync(ct);

    /// <summary>Puts a new version into force.</summary>
    /// <param name="from">The number that its writer began from.</param>
    /// <param name="content">What it says.</param>
    /// <param name="note">What changed.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleBrokenException">Somebody else has made a version in between.</exception>
    public async Task<int> PublishAsync(int from, GuideContent content, string note, CancellationToken ct)
    {
        if ((await NewestAsync(ct)).Number != from) throw new RuleBrokenException("guide.newer", GuideTexts.NewerExists);
        var next = new Guide(from + 1, content, note);
        db.Guides.Add(next);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (db.Guides.Any(g => g.Number == next.Number))
        {
            throw new RuleBrokenException("guide.newer", GuideTexts.NewerExists);
        }

        return next.Number;
    }
}
