using System.Data;
using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Surveys.Model;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Editing;

/// <summary>Changes the questions of a draft. Those of a survey in use stand: what people answered must stay what was asked.</summary>
internal sealed class QuestionEditing(ParticipationDbContext db)
{
    /// <summary>Adds a question last.</summary>
    public Task<SaveOutcome> AddAsync(int surveyId, QuestionContent content, CancellationToken ct) => ChangeAsync(surveyId, (questions, _) =>
    {
        db.Add(new SurveyQuestion(surveyId, questions.Count == 0 ? 1 : questions[^1].Place + 1, content));
        return SaveOutcome.Saved;
    }, ct);

    /// <param name="surveyId">The survey.</param>
    /// <param name="id">The question.</param>
    /// <param name="version">The version that the form was filled from.</param>
    /// <param name="content">What it shall say.</param>
    /// <param name="ct">Cancels.</param>
    public Task<SaveOutcome> EditAsync(int surveyId, int id, int version, QuestionContent content, CancellationToken ct) => ChangeAsync(surveyId, (questions, place) =>
    {
        if (place(id) is not { } at) return SaveOutcome.NotFound;
        if (questions[at].Version != version) return SaveOutcome.Conflict;
        questions[at].Write(content);
        return SaveOutcome.Saved;
    }, ct);

    /// <summary>Moves a question one place up or down.</summary>
    /// <exception cref="RuleBrokenException">A question would come before the one that leads to it.</exception>
    public Task<SaveOutcome> MoveAsync(int surveyId, int id, bool up, CancellationToken ct) => ChangeAsync(surveyId, (questions, place) =>
    {
        if (place(id) is not { } at) return SaveOutcome.NotFound;
        var other = up ? at - 1 : at + 1;
        if (other < 0 || other >= questions.Count) return SaveOutcome.Saved;
        var (earlier, later) = (questions[Math.Min(at, other)], questions[Math.Max(at, other)]);
        if (later.ConditionQuestionId == earlier.Id) throw new RuleBrokenException("survey.order", string.Format(SurveyTexts.OrderAgainstCondition, later.Text, earlier.Text));
        (earlier.Place, later.Place) = (later.Place, earlier.Place);
        return SaveOutcome.Saved;
    }, ct);

    /// <exception cref="RuleBrokenException">Another question is asked because of this one.</exception>
    public Task<SaveOutcome> RemoveAsync(int surveyId, int id, CancellationToken ct) => ChangeAsync(surveyId, (questions, place) =>
    {
        if (place(id) is not { } at) return SaveOutcome.NotFound;
        if (questions.Find(q => q.ConditionQuestionId == id) is { } after) throw new RuleBrokenException("survey.leads-on", string.Format(SurveyTexts.LeadsOn, after.Text));
        db.Remove(questions[at]);
        return SaveOutcome.Saved;
    }, ct);

    private async Task<SaveOutcome> ChangeAsync(int surveyId, Func<List<SurveyQuestion>, Func<int, int?>, SaveOutcome> change, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId && s.Kind == SurveyKind.Survey, ct) is not { } survey) return SaveOutcome.NotFound;
        if (survey.PublishedAt is not null) throw new RuleBrokenException("survey.in-use", SurveyTexts.InUse);
        var questions = await db.Set<SurveyQuestion>().Where(q => q.SurveyId == surveyId).OrderBy(q => q.Place).ToListAsync(ct);
        var outcome = change(questions, id => questions.FindIndex(q => q.Id == id) is >= 0 and var at ? at : null);
        if (outcome != SaveOutcome.Saved) return outcome;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return outcome;
    }
}
