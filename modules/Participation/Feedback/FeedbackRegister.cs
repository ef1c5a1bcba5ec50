using System.Globalization;
using Hyte.Modules.Search;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Feedback;

/// <summary>What of the register is asked for, as it stands in the address.</summary>
/// <param name="Text">Words of the subject, the text or the area.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Stage">A stage, or <see cref="Late"/>.</param>
/// <param name="Theme">A theme.</param>
internal sealed record FeedbackFilter(string? Text, string? Unit, string? Stage, string? Theme)
{
    public const string Late = "late";

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && string.IsNullOrEmpty(Unit) && string.IsNullOrEmpty(Stage) && string.IsNullOrEmpty(Theme);

    /// <summary>The address of a page of the filtered register; the page's number is left as {0}.</summary>
    public string HrefFormat()
    {
        (string Key, string? Value)[] kept = [("q", Text), ("unit", Unit), ("state", Stage), ("theme", Theme)];
        var query = kept.Where(k => !string.IsNullOrWhiteSpace(k.Value)).Select(k => $"{k.Key}={Uri.EscapeDataString(k.Value!)}&");
        return string.Create(CultureInfo.InvariantCulture, $"?{string.Concat(query)}p={{0}}");
    }
}

/// <summary>A line of the register; nothing in it tells who the sender is.</summary>
internal sealed record FeedbackRow(int Id, string Subject, FeedbackTheme Theme, FeedbackSource Source, DateOnly ReceivedOn, FeedbackStage Stage, string? UnitCode, DateOnly? AnswerBy, bool IsPublished);

/// <summary>A page of the register.</summary>
internal sealed record FeedbackPage(IReadOnlyList<FeedbackRow> Rows, int Count, int Late, int Page, int Pages);

/// <summary>Reads the register as far as a person sees it, newest first.</summary>
internal sealed class FeedbackRegister(ParticipationDbContext db)
{
    public const int PageSize = 50;

    /// <summary>A page of what the filter lets through. The number of queries does not depend on how much there is.</summary>
    public async Task<FeedbackPage> ReadPageAsync(FeedbackFilter filter, FeedbackReach reach, int page, DateOnly today, CancellationToken ct)
    {
        var seen = db.Set<FeedbackItem>().AsNoTracking().Where(reach.Sees());
        var items = Matching(seen, filter, today);
        var count = await items.CountAsync(ct);
        var late = await LateOn(seen, today).CountAsync(ct);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var rows = await items.OrderByDescending(f => f.Id).Skip((shown - 1) * PageSize).Take(PageSize)
            .Select(f => new FeedbackRow(f.Id, f.Subject, f.Theme, f.Source, f.ReceivedOn, f.Stage, f.UnitCode, f.AnswerBy, f.PublishedOn != null)).ToListAsync(ct);
        return new FeedbackPage(rows, count, late, shown, pages);
    }

    private static IQueryable<FeedbackItem> Matching(IQueryable<FeedbackItem> items, FeedbackFilter filter, DateOnly today)
    {
        foreach (var word in SearchText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)) items = items.Where(f => f.SearchText.Contains(word));
        if (!string.IsNullOrEmpty(filter.Unit)) items = items.Where(f => f.UnitCode == filter.Unit);
        if (Enum.TryParse<FeedbackTheme>(filter.Theme, ignoreCase: true, out var theme)) items = items.Where(f => f.Theme == theme);
        if (filter.Stage == FeedbackFilter.Late) return LateOn(items, today);
        return Enum.TryParse<FeedbackStage>(filter.Stage, ignoreCase: true, out var stage) ? items.Where(f => f.Stage == stage) : items;
    }

    private static IQueryable<FeedbackItem> LateOn(IQueryable<FeedbackItem> items, DateOnly today) => items.Where(f => f.Stage == FeedbackStage.Routed && f.AnswerBy < today);
}
