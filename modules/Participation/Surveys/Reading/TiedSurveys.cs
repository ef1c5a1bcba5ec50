using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Surveys.Model;

namespace Hyte.Participation.Surveys.Reading;

internal sealed class TiedSurveys(ParticipationDbContext db) : TiedRecords<Survey>(db, Registers.Survey, RegisterTexts.KindSurvey)
{
    protected override string TitleOf(Survey record) => record.Title;
}
