using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Guides;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Yearly;

/// <summary>Reads a year of the register for the yearly list. The number of queries does not depend on how many cases the year has.</summary>
/// <remarks>Worked examples are no matters of the city and are left out. Statements that another module keeps are not counted among hearings: the list must say the same when that module is off.</remarks>
internal sealed class ReadYear(ImpactDbContext db, GuideShelf guides, IDirectory directory, ICurrentUser user)
{
    public Task<YearlyList> OfAsync(int year, CancellationToken ct) => OfAsync(year, Register(), ct);

    /// <summary>The year as everybody may read it, whoever asks: what goes into a report that is published.</summary>
    public Task<YearlyList> PublicAsync(int year, CancellationToken ct) => OfAsync(year, Register().Where(c => c.Restriction == null), ct);

    private async Task<YearlyList> OfAsync(int year, IQueryable<DecisionCase> register, CancellationToken ct)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var cases = register.Where(c => c.MeetingDate >= first && c.MeetingDate <= last);
        var found = await (from c in cases join a in db.Assessments.AsNoTracking() on c.Id equals a.CaseId select new { Case = c, Assessment = a }).ToListAsync(ct);
        var screenings = (await db.Screenings.AsNoTracking().Where(s => cases.Any(c => c.Id == s.CaseId)).OrderBy(s => s.Id).ToListAsync(ct)).ToLookup(s => s.CaseId);
        var alternatives = await db.Alternatives.Where(a => cases.Any(c => c.Id == a.CaseId)).GroupBy(a => a.CaseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var effects = await db.Effects.Where(e => cases.Any(c => c.Id == e.CaseId)).GroupBy(e => e.CaseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var hearings = (await db.Hearings.AsNoTracking().Where(h => cases.Any(c => c.Id == h.CaseId)).Select(h => new { h.CaseId, h.Group }).ToListAsync(ct)).ToLookup(h => h.CaseId, h => h.Group);
        var outcomes = (await db.Predictions.AsNoTracking().Where(p => cases.Any(c => c.Id == p.CaseId)).Select(p => new { p.CaseId, p.Outcome }).ToListAsync(ct)).ToLookup(p => p.CaseId, p => p.Outcome);
        var latest = await db.Decisions.AsNoTracking().Where(d => cases.Any(c => c.Id == d.CaseId)).OrderBy(d => d.VersionId).Select(d => new { d.CaseId, d.AlternativeId }).ToListAsync(ct);
        var chosen = latest.GroupBy(d => d.CaseId).ToDictionary(g => g.Key, g => g.Last().AlternativeId);
        var wording = (await guides.AllAsync(ct)).ToDictionary(g => g.Number, g => g.Read());
        var names = await directory.GetAsync(ct);
        return YearlyList.Of(year, found.ConvertAll(f =>
        {
            var screening = screenings[f.Case.Id].LastOrDefault();
            var guide = wording.GetValueOrDefault(f.Assessment.GuideNumber ?? 0) ?? GuideContent.Standard;
            var isNotAssessed = f.Assessment.Stage == Stage.NotAssessed;
            var isFollowed = f.Assessment.Stage is Stage.Following or Stage.Closed && chosen.GetValueOrDefault(f.Case.Id) is not null;
            return new YearlyCase
            {
                Id = f.Case.Id,
                Number = f.Case.Number.ToString(),
                Title = f.Case.Title,
                MeetingDate = f.Case.MeetingDate,
                Stage = f.Assessment.Stage,
                UnitCode = f.Case.UnitCode,
                Unit = f.Case.UnitCode is null ? null : names.NameOf(f.Case.UnitCode),
                IsScreened = screening is not null,
                Reason = isNotAssessed ? screening?.Reason : null,
                Signer = isNotAssessed && screening is not null ? names.PersonName(screening.SignedByTitleCode, screening.SignedByName) : null,
                ScreenedOn = screening is null ? null : FinnishFormat.DayOf(screening.At),
                Alternatives = alternatives.GetValueOrDefault(f.Case.Id),
                Hearings = hearings[f.Case.Id].Count(),
                Groups = [.. hearings[f.Case.Id].OfType<string>().Distinct().Select(guide.GroupName)],
                FinishedOn = f.Assessment.FinishedOn,
                PreparedOn = f.Assessment.PreparedOn,
                Predictions = isFollowed ? effects.GetValueOrDefault(f.Case.Id) : 0,
                Outcomes = isFollowed ? [.. outcomes[f.Case.Id]] : [],
            };
        }));
    }

    /// <summary>The years that the register has meetings in, newest first.</summary>
    public Task<List<int>> YearsAsync(CancellationToken ct) => Register().Select(c => c.MeetingDate.Year).Distinct().OrderByDescending(y => y).ToListAsync(ct);

    private IQueryable<DecisionCase> Register() => db.Cases.AsNoTracking().Readable(user).Where(c => !c.IsExample);
}
