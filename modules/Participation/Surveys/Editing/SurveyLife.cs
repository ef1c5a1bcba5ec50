using System.Data;
using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Surveys.Answering;
using Hyte.Participation.Surveys.Model;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Editing;

/// <summary>Takes a survey from draft to open, ended and closed.</summary>
internal sealed class SurveyLife(ParticipationDbContext db, AnswerKeys keys, TimeProvider clock)
{
    /// <summary>Publishes a draft: from then on its questions stand.</summary>
    /// <exception cref="RuleBrokenException">It is no draft, its questions have faults, or it would be closed already.</exception>
    public Task<bool> PublishAsync(int id, CancellationToken ct) => ChangeAsync(id, async (survey, state, now) =>
    {
        if (state != SurveyState.Draft) throw new RuleBrokenException("survey.published", SurveyTexts.AlreadyPublished);
        if (survey.ClosesAt <= now) throw new RuleBrokenException("survey.closes-in-past", SurveyTexts.ClosesInPast);
        var questions = await db.Set<SurveyQuestion>().AsNoTracking().Where(q => q.SurveyId == id).OrderBy(q => q.Place).ToListAsync(ct);
        if (QuestionOrder.Faults(questions) is [_, ..] faults) throw new RuleBrokenException("survey.faults", string.Join(' ', faults));
        survey.Publish(keys.Make(), now);
    }, ct);

    /// <summary>Ends an open survey before its time.</summary>
    /// <exception cref="RuleBrokenException">It is not open.</exception>
    public Task<bool> EndAsync(int id, CancellationToken ct) => ChangeAsync(id, (survey, state, now) =>
    {
        if (state != SurveyState.Open) throw new RuleBrokenException("survey.not-open", SurveyTexts.NotOpen);
        survey.End(now);
        return Task.CompletedTask;
    }, ct);

    /// <summary>Closes an ended survey for good, by telling what the answers changed.</summary>
    /// <exception cref="RuleBrokenException">Nothing is told, or it has not ended.</exception>
    public Task<bool> CloseAsync(int id, string? whatChanged, string? link, CancellationToken ct) => ChangeAsync(id, (survey, state, now) =>
    {
        if (state != SurveyState.Ended) throw new RuleBrokenException("survey.not-ended", state == SurveyState.Closed ? SurveyTexts.AlreadyClosed : SurveyTexts.EndFirst);
        if (Typed.Plain(whatChanged) is not { } told) throw new RuleBrokenException("survey.nothing-told", SurveyTexts.WhatChangedMissing);
        survey.Close(told, Typed.Plain(link), now);
        return Task.CompletedTask;
    }, ct);

    private async Task<bool> ChangeAsync(int id, Func<Survey, SurveyState, DateTime, Task> change, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<Survey>().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } survey) return false;
        var now = clock.NowUtc();
        await change(survey, survey.StateAt(now), now);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }
}
