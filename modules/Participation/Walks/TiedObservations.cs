using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Web;

namespace Hyte.Participation.Walks;

internal sealed class TiedObservations(ParticipationDbContext db) : TiedRecords<Observation>(db, Registers.Observation, RegisterTexts.KindObservation)
{
    protected override string TitleOf(Observation record) => record.Place.Length > 0 ? record.Place : FinnishFormat.Date(FinnishFormat.DayOf(record.CreatedAt));
}
