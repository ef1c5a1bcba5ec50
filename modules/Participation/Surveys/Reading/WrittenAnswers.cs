using Hyte.Participation.Data;
using Hyte.Participation.Privacy;
using Hyte.Participation.Surveys.Model;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Reading;

/// <summary>The answers in people's own words. They may hold personal data, so they are shown to the makers of surveys only, and are not kept for ever.</summary>
internal sealed class WrittenAnswers(ParticipationDbContext db) : IPersonalDataHolder
{
    public const int PageSize = 100;

    private const int KeptMonths = 24;

    public string Kind => SurveyTexts.WrittenAnswers;

    /// <summary>A page of the answers to a question, in no order that tells when they came.</summary>
    public async Task<(IReadOnlyList<string> Texts, int Count)> ReadAsync(int questionId, int page, CancellationToken ct)
    {
        var written = db.Set<SurveyAnswer>().AsNoTracking().Where(a => a.QuestionId == questionId && a.Text != null);
        return (await written.OrderBy(a => a.ResponseId).Skip((page - 1) * PageSize).Take(PageSize).Select(a => a.Text!).ToListAsync(ct), await written.CountAsync(ct));
    }

    /// <summary>Answers are nobody's, but somebody may have written an address into one.</summary>
    public async Task<IReadOnlyList<StoredAboutPerson>> FindAsync(string emailKey, CancellationToken ct)
    {
        var found = await Naming(emailKey)
            .Join(db.Set<SurveyResponse>(), a => a.ResponseId, r => r.Id, (a, r) => new { a.Text, a.QuestionId, r.Day, r.SurveyId })
            .Join(db.Set<SurveyQuestion>(), a => a.QuestionId, q => q.Id, (a, q) => new { a.Text, a.Day, a.SurveyId, Question = q.Text })
            .Join(db.Set<Survey>(), a => a.SurveyId, s => s.Id, (a, s) => new { a.Text, a.Day, a.Question, s.Title })
            .ToListAsync(ct);
        return found.ConvertAll(f => new StoredAboutPerson(CityTime.BeginningOf(f.Day), string.Format(SurveyTexts.WrittenTo, f.Title), [(f.Question, f.Text)]));
    }

    public Task<int> EraseAsync(string emailKey, CancellationToken ct) => RemoveAsync(Naming(emailKey), ct);

    /// <summary>Two years after a survey was closed its written answers are no longer needed.</summary>
    public Task<int> AnonymiseAsync(DateOnly today, CancellationToken ct)
    {
        var before = CityTime.BeginningOf(today.AddMonths(-KeptMonths));
        var questions = db.Set<SurveyQuestion>().Where(q => db.Set<Survey>().Any(s => s.Id == q.SurveyId && s.ClosedAt != null && s.ClosedAt < before)).Select(q => q.Id);
        return RemoveAsync(db.Set<SurveyAnswer>().Where(a => questions.Contains(a.QuestionId)), ct);
    }

    // Folded by the database, which knows no cultures; the key is in lower case.
#pragma warning disable CA1304, CA1311, CA1862
    private IQueryable<SurveyAnswer> Naming(string emailKey) => db.Set<SurveyAnswer>().Where(a => a.Text != null && a.Text.ToLower().Contains(emailKey));
#pragma warning restore CA1304, CA1311, CA1862

    // That something was answered stays, so that the counts stay.
    private Task<int> RemoveAsync(IQueryable<SurveyAnswer> answers, CancellationToken ct)
    {
        var removed = SurveyTexts.TextRemoved;
        return answers.Where(a => a.Text != null && a.Text != removed).ExecuteUpdateAsync(row => row.SetProperty(a => a.Text, removed), ct);
    }
}
