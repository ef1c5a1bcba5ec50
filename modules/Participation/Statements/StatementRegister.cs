using System.Globalization;
using Hyte.Modules.Search;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Statements;

/// <summary>What of the register is asked for, as it stands in the address.</summary>
/// <param name="Text">Words that the matter must contain.</param>
/// <param name="Body">Code of the body.</param>
/// <param name="Stage">A stage, or <see cref="Late"/>.</param>
/// <param name="Year">Year of asking.</param>
internal sealed record StatementFilter(string? Text, string? Body, string? Stage, int? Year)
{
    public const string Late = "late";

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && string.IsNullOrEmpty(Body) && string.IsNullOrEmpty(Stage) && Year is null;

    /// <summary>The address of a page of the filtered register; the page's number is left as {0}.</summary>
    public string HrefFormat()
    {
        (string Key, string? Value)[] kept = [("q", Text), ("body", Body), ("state", Stage), ("year", Year?.ToString(CultureInfo.InvariantCulture))];
        var query = kept.Where(k => !string.IsNullOrWhiteSpace(k.Value)).Select(k => $"{k.Key}={Uri.EscapeDataString(k.Value!)}&");
        return $"?{string.Concat(query)}p={{0}}";
    }
}

/// <summary>A line of the register.</summary>
internal sealed record StatementRow(
    int Id, int MatterId, string Title, string BodyCode, StatementStage Stage, StatementUse? Use, DateOnly AskedOn, DateOnly DueOn, DateOnly? GivenOn, DateOnly? AnsweredOn, DateOnly? ClosedOn);

/// <summary>A page of the register.</summary>
internal sealed record StatementPage(IReadOnlyList<StatementRow> Rows, int Count, int Late, int Page, int Pages);

/// <summary>Reads the register, the newest matter first and its statements together.</summary>
internal sealed class StatementRegister(ParticipationDbContext db)
{
    public const int PageSize = 50;

    /// <summary>A page of what the filter lets through. The number of queries does not depend on the number of statements.</summary>
    public async Task<StatementPage> ReadPageAsync(StatementFilter filter, int page, DateOnly today, CancellationToken ct)
    {
        var statements = Matching(filter, today);
        var count = await statements.CountAsync(ct);
        var late = await db.Set<Statement>().Where(StatementRules.LateOn(today)).CountAsync(ct);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        return new StatementPage(await InOrder(statements).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(ct), count, late, shown, pages);
    }

    /// <summary>Everything that the filter lets through.</summary>
    public Task<List<StatementRow>> ReadAllAsync(StatementFilter filter, DateOnly today, CancellationToken ct) => InOrder(Matching(filter, today)).ToListAsync(ct);

    /// <summary>The years of asking, newest first.</summary>
    public Task<List<int>> YearsAsync(CancellationToken ct) => db.Set<StatementMatter>().Select(m => m.AskedOn.Year).Distinct().OrderDescending().ToListAsync(ct);

    /// <summary>Codes of the bodies that have been asked.</summary>
    public Task<List<string>> BodiesAsync(CancellationToken ct) => db.Set<Statement>().Select(s => s.BodyCode).Distinct().ToListAsync(ct);

    private IQueryable<Statement> Matching(StatementFilter filter, DateOnly today)
    {
        var statements = db.Set<Statement>().AsNoTracking();
        foreach (var word in SearchText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)) statements = statements.Where(s => s.Matter.SearchText.Contains(word));
        if (!string.IsNullOrEmpty(filter.Body)) statements = statements.Where(s => s.BodyCode == filter.Body);
        if (filter.Stage == StatementFilter.Late) statements = statements.Where(StatementRules.LateOn(today));
        else if (Enum.TryParse<StatementStage>(filter.Stage, ignoreCase: true, out var stage)) statements = statements.Where(s => s.Stage == stage);
        return filter.Year is { } year ? statements.Where(s => s.Matter.AskedOn.Year == year) : statements;
    }

    private static IQueryable<StatementRow> InOrder(IQueryable<Statement> statements) => statements
        .OrderByDescending(s => s.Matter.AskedOn).ThenByDescending(s => s.MatterId).ThenBy(s => s.BodyCode)
        .Select(s => new StatementRow(s.Id, s.MatterId, s.Matter.Title, s.BodyCode, s.Stage, s.Use, s.Matter.AskedOn, s.Matter.DueOn, s.GivenOn, s.AnsweredOn, s.ClosedOn));
}
