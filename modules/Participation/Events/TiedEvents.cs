using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Web;

namespace Hyte.Participation.Events;

internal sealed class TiedEvents(ParticipationDbContext db) : TiedRecords<ParticipationEvent>(db, Registers.Event, RegisterTexts.KindEvent)
{
    protected override string TitleOf(ParticipationEvent record) => $"{record.Name} {FinnishFormat.Date(record.Day)}";
}
