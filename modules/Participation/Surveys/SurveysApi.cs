using Hyte.Participation.Surveys.Counting;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hyte.Participation.Surveys;

/// <summary>The register as JSON: surveys and questions of the week whose results are out, and the results. Nothing that anybody wrote.</summary>
internal static class SurveysApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var surveys = endpoints.MapGroup("/surveys").RequireAuthorization(Rights.Read);
        surveys.MapGet("", ListAsync).WithName("participation-surveys").WithSummary("Surveys and questions of the week whose results are out, newest first.");
        surveys.MapGet("/{id:int}/results", ResultsAsync).WithName("participation-survey-results").WithSummary("Results of a survey. Counts of small groups, and those from which they could be computed, are null and marked hidden.");
    }

    private static async Task<Ok<IReadOnlyList<SurveyLine>>> ListAsync(SurveyRegister register, CancellationToken ct) =>
        TypedResults.Ok<IReadOnlyList<SurveyLine>>([.. (await register.WithResultsAsync(ct)).Select(row => new SurveyLine(
            row.Survey.Id, row.Survey.Kind == SurveyKind.Survey ? "survey" : "weekly-question", row.Survey.Title, Code(row.State), row.Survey.OpensAt, row.Survey.ClosesAt,
            row.Responses, row.Survey.WhatChanged, row.Survey.WhatChangedLink))]);

    private static async Task<Results<Ok<SurveyOut>, NotFound>> ResultsAsync(int id, SurveyCounts counts, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.NowUtc();
        if (await counts.ReadAsync(id, ct) is not { } results || !results.Survey.ShowsResultsAt(now)) return TypedResults.NotFound();
        return TypedResults.Ok(new SurveyOut(
            id, results.Survey.Title, Code(results.Survey.StateAt(now)), results.Survey.HidingLimit, results.Responses, results.HidesAnything,
            [.. results.Sources.Select(Line)],
            [.. results.Groups.Select(g => new GroupOut([.. g.Roles.Select(Code)], g.Count))],
            [.. results.Questions.Select(Question)]));
    }

    private static QuestionOut Question(QuestionResult q) => new(
        q.Question.Id, Code(q.Question.Kind), q.Question.Text, !q.IsShown, q.IsShown ? q.Asked : null, q.IsShown ? q.Answered : null, q.IsShown ? q.Missing : null,
        [.. q.Lines.Select(Line)], q.Median, q.Mean,
        q.ByRole is null ? null : [.. q.ByRole.Rows.Select(r => new RowOut([.. r.Group.Select(Code)], r.Answered, [.. r.Cells.Select(Line)]))]);

    private static LineOut Line(ResultLine line) => new(line.Label, line.Count, line.Percent, line.IsHidden);

    private static string Code(SurveyState state) => Kebab($"{state}");

    private static string Code(QuestionKind kind) => Kebab($"{kind}");

    private static string Code(RespondentRole? role) => role is null ? "unknown" : Kebab($"{role}");

    private static string Kebab(string name) => string.Concat(name.Select((letter, place) => char.IsUpper(letter) ? $"{(place > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>A survey in the list. Moments are UTC.</summary>
    internal sealed record SurveyLine(int Id, string Kind, string Title, string State, DateTime OpensAt, DateTime ClosesAt, int Responses, string? WhatChanged, string? WhatChangedLink);

    /// <summary>Results.</summary>
    internal sealed record SurveyOut(
        int Id, string Title, string State, int HidingLimit, int Responses, bool HidesAnything, IReadOnlyList<LineOut> Sources, IReadOnlyList<GroupOut> Groups, IReadOnlyList<QuestionOut> Questions);

    /// <summary>Respondents of a role, or of several that are joined because one is small.</summary>
    internal sealed record GroupOut(IReadOnlyList<string> Roles, int Count);

    /// <summary>A question; hidden when even how many were asked would tell a hidden count.</summary>
    internal sealed record QuestionOut(
        int Id, string Kind, string Text, bool Hidden, int? Asked, int? Answered, int? Missing, IReadOnlyList<LineOut> Answers, decimal? Median, decimal? Mean, IReadOnlyList<RowOut>? ByRole);

    /// <summary>The answers of a group.</summary>
    internal sealed record RowOut(IReadOnlyList<string> Roles, int Answered, IReadOnlyList<LineOut> Answers);

    /// <summary>An answer; count and per cent are null when hidden.</summary>
    internal sealed record LineOut(string Label, int? Count, decimal? Percent, bool Hidden);
}
