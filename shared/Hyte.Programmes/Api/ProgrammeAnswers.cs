using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Api;

/// <summary>What the JSON interface answers, from the same readings as the pages.</summary>
internal sealed class ProgrammeAnswers([ServiceKey] string moduleId, [FromKeyedServices] ProgrammeSnapshots snapshots, IDirectory directory, ICurrentUser user)
{
    public async Task<Ok<IReadOnlyList<ProgrammeAnswer>>> ListAsync(CancellationToken ct) =>
        TypedResults.Ok<IReadOnlyList<ProgrammeAnswer>>([.. (await snapshots.ListAsync(ct)).Select(ProgrammeAnswer.Of)]);

    public async Task<Results<Ok<PlanAnswer>, ProblemHttpResult>> FindAsync(string code, CancellationToken ct) =>
        await ReadAsync(code, ct) is { } snapshot ? TypedResults.Ok(PlanAnswer.Of(snapshot)) : Unknown(PageTexts.UnknownProgramme);

    public async Task<Results<Ok<IReadOnlyList<MeasureAnswer>>, ProblemHttpResult>> MeasuresAsync(string code, CancellationToken ct)
    {
        if (await ReadAsync(code, ct) is not { } snapshot) return Unknown(PageTexts.UnknownProgramme);
        var names = await directory.GetAsync(ct);
        var maker = new FollowUpTableMaker(snapshot, names, user, new MeasureAccess(user, moduleId));
        return TypedResults.Ok<IReadOnlyList<MeasureAnswer>>([.. snapshot.Measures.Select(m => MeasureAnswer.Of(snapshot, names, m, maker.MayUpdate(m)))]);
    }

    public async Task<Results<Ok<SummaryAnswer>, ProblemHttpResult>> SummariseAsync(string code, string? period, CancellationToken ct)
    {
        if (await ReadAsync(code, ct) is not { } snapshot) return Unknown(PageTexts.UnknownProgramme);
        var chosen = string.IsNullOrEmpty(period)
            ? snapshot.CurrentPeriod
            : snapshot.Periods.FirstOrDefault(p => PeriodCode.TryParse(period, out var wanted) && p.Code == wanted);
        return chosen is null
            ? Unknown(PageTexts.UnknownPeriod)
            : TypedResults.Ok(SummaryAnswer.Of(chosen, snapshot.Summarise(snapshot.Measures, chosen)));
    }

    private async Task<ProgrammeSnapshot?> ReadAsync(string code, CancellationToken ct)
    {
        Programme? programme = (await snapshots.ListAsync(ct)).FirstOrDefault(p => p.Code == code);
        return programme is null ? null : await snapshots.ReadAsync(programme, ct);
    }

    private static ProblemHttpResult Unknown(string what) => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: what);
}
