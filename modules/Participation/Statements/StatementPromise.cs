using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Statements;

/// <summary>How the promise to bodies has been kept in a year: how many statements were asked, given and answered.</summary>
/// <param name="Year">The year of asking.</param>
/// <param name="BodyCode">The body.</param>
/// <param name="Asked">Asked and not taken back.</param>
/// <param name="Given">Of them given.</param>
/// <param name="Answered">Of them answered with how they were used.</param>
/// <param name="Used">Of the answered used wholly.</param>
/// <param name="Partly">Of the answered used partly.</param>
/// <param name="NotUsed">Of the answered not used.</param>
internal sealed record PromiseLine(int Year, string BodyCode, int Asked, int Given, int Answered, int Used, int Partly, int NotUsed);

/// <summary>Counts the promise.</summary>
internal sealed class StatementPromise(ParticipationDbContext db)
{
    /// <summary>A line for each year and body, in one query; newest year first.</summary>
    public Task<List<PromiseLine>> ReadAsync(CancellationToken ct) => ReadAsync(DateOnly.MinValue, DateOnly.MaxValue, ct);

    /// <summary>How many of the statements that were asked in the days, both included, are late today.</summary>
    public Task<int> LateAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct) =>
        db.Set<Statement>().Where(s => s.Matter.AskedOn >= from && s.Matter.AskedOn <= to).Where(StatementRules.LateOn(today)).CountAsync(ct);

    /// <summary>The same of the statements that were asked in the days, both included.</summary>
    public Task<List<PromiseLine>> ReadAsync(DateOnly from, DateOnly to, CancellationToken ct) => db.Set<Statement>()
        .Where(s => s.Stage != StatementStage.Withdrawn && s.Matter.AskedOn >= from && s.Matter.AskedOn <= to)
        .GroupBy(s => new { s.Matter.AskedOn.Year, s.BodyCode })
        .OrderByDescending(g => g.Key.Year).ThenBy(g => g.Key.BodyCode)
        .Select(g => new PromiseLine(
            g.Key.Year,
            g.Key.BodyCode,
            g.Count(),
            g.Count(s => s.GivenOn != null),
            g.Count(s => s.Use != null),
            g.Count(s => s.Use == StatementUse.Used),
            g.Count(s => s.Use == StatementUse.Partly),
            g.Count(s => s.Use == StatementUse.NotUsed)))
        .ToListAsync(ct);
}
