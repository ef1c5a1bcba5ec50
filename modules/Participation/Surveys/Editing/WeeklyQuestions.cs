using System.Data;
using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Participation.Surveys.Answering;
using Hyte.Participation.Surveys.Model;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Editing;

/// <summary>Sets questions for weeks: for each audience one at a time.</summary>
internal sealed class WeeklyQuestions(ParticipationDbContext db, AnswerKeys keys, MeasureTies ties, TimeProvider clock)
{
    /// <summary>Sets a new question, or another wording of one whose week has not begun.</summary>
    /// <param name="id">The question; null for a new one.</param>
    /// <param name="version">The version that the form was filled from.</param>
    /// <param name="content">What it shall say.</param>
    /// <param name="measures">The measures it shall be tied to.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>How it ended, and the question's key.</returns>
    /// <exception cref="RuleBrokenException">The audience has a question that week, the week is over, or the question is in use.</exception>
    public async Task<(SaveOutcome Outcome, int Id)> SetAsync(int? id, int version, WeeklyContent content, IReadOnlyCollection<string> measures, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var now = clock.NowUtc();
        var (opens, closes) = (CityTime.BeginningOf(content.Monday), CityTime.BeginningOf(content.Monday.AddDays(7)));
        if (closes <= now) throw new RuleBrokenException("weekly.week-over", SurveyTexts.WeekOver);
        var other = await db.Set<Survey>().AsNoTracking().FirstOrDefaultAsync(s => s.Kind == SurveyKind.WeeklyQuestion && s.Id != (id ?? 0) && s.OpensAt < closes && s.ClosesAt > opens
            && ((s.ForStaff && content.ForStaff) || (s.ForResidents && content.ForResidents)), ct);
        if (other is not null) throw new RuleBrokenException("weekly.taken", string.Format(SurveyTexts.WeekTaken, other.Title));

        var survey = id is null ? null : await db.Set<Survey>().SingleOrDefaultAsync(s => s.Id == id && s.Kind == SurveyKind.WeeklyQuestion, ct);
        if (id is not null && survey is null) return (SaveOutcome.NotFound, 0);
        if (survey is not null && survey.Version != version) return (SaveOutcome.Conflict, survey.Id);
        if (survey is not null && survey.StateAt(now) != SurveyState.Scheduled) throw new RuleBrokenException("weekly.in-use", SurveyTexts.WeeklyInUse);

        var said = new SurveyContent(content.Text, content.Hint, opens, closes, content.ForStaff, content.ForResidents, [], content.HidingLimit, ShowsResultsWhileOpen: false);
        var question = new QuestionContent(QuestionKind.OneChoice, content.Text, null, true, null, null, null, content.Options, null, []);
        if (survey is null)
        {
            survey = new Survey(SurveyKind.WeeklyQuestion, said);
            survey.Publish(keys.Make(), now);
            db.Add(survey);
            await db.SaveChangesAsync(ct);
            db.Add(new SurveyQuestion(survey.Id, 1, question));
        }
        else
        {
            survey.Write(said);
            (await db.Set<SurveyQuestion>().SingleAsync(q => q.SurveyId == survey.Id, ct)).Write(question);
        }

        await ties.ChooseAsync(Registers.Survey, survey.Id, measures, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return (SaveOutcome.Saved, survey.Id);
    }
}
