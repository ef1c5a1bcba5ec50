using System.Data;
using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Participation.Surveys.Model;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Editing;

/// <summary>Makes surveys, changes what they say of themselves, copies and removes them.</summary>
internal sealed class SurveyEditing(ParticipationDbContext db, MeasureTies ties, TimeProvider clock)
{
    /// <returns>The new survey's key.</returns>
    public async Task<int> CreateAsync(SurveyContent content, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var survey = new Survey(SurveyKind.Survey, content);
        db.Add(survey);
        await db.SaveChangesAsync(ct);
        await ties.ChooseAsync(Registers.Survey, survey.Id, measures, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return survey.Id;
    }

    /// <summary>Changes a survey. Of a published one only words and the closing time: who answers, and how small groups are hidden, was told to those who have answered.</summary>
    /// <param name="id">The survey.</param>
    /// <param name="version">The version that the form was filled from.</param>
    /// <param name="content">What it shall say.</param>
    /// <param name="measures">The measures it shall be tied to.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="RuleBrokenException">It has ended.</exception>
    public async Task<SaveOutcome> EditAsync(int id, int version, SurveyContent content, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<Survey>().SingleOrDefaultAsync(s => s.Id == id && s.Kind == SurveyKind.Survey, ct) is not { } survey) return SaveOutcome.NotFound;
        if (survey.Version != version) return SaveOutcome.Conflict;
        var now = clock.NowUtc();
        var state = survey.StateAt(now);
        if (state is SurveyState.Ended or SurveyState.Closed) throw new RuleBrokenException("survey.ended", SurveyTexts.EndedNotChanged);
        if (state is not SurveyState.Draft)
        {
            content = content with
            {
                OpensAt = survey.OpensAt,
                ForStaff = survey.ForStaff,
                ForResidents = survey.ForResidents,
                Roles = survey.Roles,
                HidingLimit = survey.HidingLimit,
            };
            if (content.ClosesAt <= now) throw new RuleBrokenException("survey.closes-in-past", SurveyTexts.ClosesInPast);
        }

        survey.Write(content);
        await ties.ChooseAsync(Registers.Survey, id, measures, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return SaveOutcome.Saved;
    }

    /// <summary>A draft with the same words and questions, open for as long from tomorrow.</summary>
    /// <returns>Its key; null when there is no such survey.</returns>
    public async Task<int?> CopyAsync(int id, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.Kind == SurveyKind.Survey, ct) is not { } survey) return null;
        var opens = CityTime.BeginningOf(clock.Today().AddDays(1));
        var title = string.Format(SurveyTexts.CopyOf, survey.Title);
        var copy = new Survey(SurveyKind.Survey, new SurveyContent(
            title.Length > Survey.LongestTitle ? title[..Survey.LongestTitle] : title, survey.Introduction, opens, opens + (survey.ClosesAt - survey.OpensAt),
            survey.ForStaff, survey.ForResidents, survey.Roles, survey.HidingLimit, survey.ShowsResultsWhileOpen));
        db.Add(copy);
        await db.SaveChangesAsync(ct);

        var questions = await db.Set<SurveyQuestion>().AsNoTracking().Where(q => q.SurveyId == id).OrderBy(q => q.Place).ToListAsync(ct);
        var copies = questions.ConvertAll(q => new SurveyQuestion(copy.Id, q.Place, QuestionContent.Of(q) with { ConditionQuestionId = null, ConditionAnswers = [] }));
        db.AddRange(copies);
        await db.SaveChangesAsync(ct);
        foreach (var (question, its) in questions.Zip(copies))
        {
            if (question.ConditionQuestionId is { } condition) its.WriteCondition(copies[questions.FindIndex(q => q.Id == condition)].Id, question.ConditionAnswers);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return copy.Id;
    }

    /// <summary>Removes a survey or a question of the week that nobody has been able to answer.</summary>
    /// <exception cref="RuleBrokenException">It is in use.</exception>
    public async Task<bool> RemoveAsync(int id, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await db.Set<Survey>().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } survey) return false;
        if (survey.StateAt(clock.NowUtc()) is not (SurveyState.Draft or SurveyState.Scheduled)) throw new RuleBrokenException("survey.in-use", SurveyTexts.InUseNotRemoved);
        db.RemoveRange(await db.Set<SurveyQuestion>().Where(q => q.SurveyId == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<MeasureTie>().Where(t => t.Register == Registers.Survey && t.RecordId == id).ToListAsync(ct));
        db.Remove(survey);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }
}
