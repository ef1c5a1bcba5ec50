using Hyte.Participation.Data;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Links;

/// <summary>Names the records of one register for the pages of the measures that they are tied to.</summary>
internal abstract class TiedRecords<T>(ParticipationDbContext db, string register, string kind) : ITiedRegister
    where T : Record
{
    public string Register => register;

    public string Kind => kind;

    public async Task<IReadOnlyDictionary<int, string>> TitlesAsync(IReadOnlyCollection<int> ids, CancellationToken ct) =>
        (await With(db.Set<T>().AsNoTracking().Where(r => ids.Contains(r.Id))).ToListAsync(ct)).ToDictionary(r => r.Id, TitleOf);

    /// <summary>What the title needs beside the record itself.</summary>
    protected virtual IQueryable<T> With(IQueryable<T> records) => records;

    protected abstract string TitleOf(T record);
}
