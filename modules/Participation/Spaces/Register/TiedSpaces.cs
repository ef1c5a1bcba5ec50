using Hyte.Participation.Data;
using Hyte.Participation.Links;

namespace Hyte.Participation.Spaces.Register;

internal sealed class TiedSpaces(ParticipationDbContext db) : TiedRecords<Space>(db, Registers.Space, RegisterTexts.KindSpace)
{
    protected override string TitleOf(Space record) => record.Name;
}
