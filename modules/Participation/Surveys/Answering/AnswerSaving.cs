using System.Data;
using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Model;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Answering;

/// <summary>Opens forms and keeps answers.</summary>
internal sealed class AnswerSaving(ParticipationDbContext db, AnswerKeys keys, TimeProvider clock)
{
    /// <summary>The survey with its questions, in whatever state; null when there is none.</summary>
    public async Task<AnswerSheet?> OpenAsync(int surveyId, SurveyKind kind, bool whole, CancellationToken ct)
    {
        if (await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId && s.Kind == kind, ct) is not { } survey) return null;
        var questions = await db.Set<SurveyQuestion>().AsNoTracking().Where(q => q.SurveyId == surveyId).OrderBy(q => q.Place).ToListAsync(ct);
        return new AnswerSheet(survey, questions) { IsWhole = whole };
    }

    public SurveyState StateOf(Survey survey) => survey.StateAt(clock.NowUtc());

    /// <summary>Whether the person has answered already.</summary>
    public async Task<bool> HasAnsweredAsync(Survey survey, string userId, CancellationToken ct)
    {
        if (survey.AnswerKey is null) return false;
        var fingerprint = keys.FingerprintOf(survey, userId);
        return await db.Set<SurveyTaken>().AnyAsync(t => t.SurveyId == survey.Id && t.Fingerprint == fingerprint, ct);
    }

    /// <summary>Keeps an answer.</summary>
    /// <param name="sheet">What was answered; read without errors.</param>
    /// <param name="source">How it came. Papers are taken also after the end, until the survey is closed.</param>
    /// <param name="userId">Who answered signed in; null for residents and papers.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<AnswerOutcome> SaveAsync(AnswerSheet sheet, AnswerSource source, string? userId, CancellationToken ct)
    {
        var responseId = AnswerKeys.ResponseIdOf(sheet.Survey.Id, sheet.Ticket);
        // Writing from the start, so that a survey that ends meanwhile does not get one answer more.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var survey = await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == sheet.Survey.Id, ct);
        if (survey is null || !Takes(StateOf(survey), source)) return AnswerOutcome.NotOpen;
        if (await db.Set<SurveyResponse>().AnyAsync(r => r.Id == responseId, ct)) return AnswerOutcome.AnsweredBefore;
        if (userId is not null)
        {
            if (await HasAnsweredAsync(survey, userId, ct)) return AnswerOutcome.AnsweredBefore;
            db.Add(new SurveyTaken(AnswerKeys.LotId(), survey.Id, keys.FingerprintOf(survey, userId)));
        }

        db.Add(new SurveyResponse(responseId, survey.Id, sheet.Role, source, clock.Today()));
        db.AddRange(sheet.Answers.Select(a => new SurveyAnswer(responseId, a.Key, a.Value)));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return AnswerOutcome.Saved;
    }

    private static bool Takes(SurveyState state, AnswerSource source) => state == SurveyState.Open || (state == SurveyState.Ended && source != AnswerSource.Web);
}

/// <summary>What became of an answer.</summary>
internal enum AnswerOutcome
{
    Saved,

    /// <summary>The person, or the same filling of the form, has answered before; the first answer stands.</summary>
    AnsweredBefore,

    /// <summary>The survey takes no answers now.</summary>
    NotOpen,
}
