using Hyte.Participation.Data;
using Hyte.Participation.Links;

namespace Hyte.Participation.Partnerships;

internal sealed class TiedAgreements(ParticipationDbContext db) : TiedRecords<Agreement>(db, Registers.Agreement, PartnershipTexts.KindAgreement)
{
    protected override string TitleOf(Agreement record) => record.Name;
}

internal sealed class TiedAwards(ParticipationDbContext db) : TiedRecords<Award>(db, Registers.Award, PartnershipTexts.KindAward)
{
    protected override string TitleOf(Award record) => record.Name;
}

internal sealed class TiedProjects(ParticipationDbContext db) : TiedRecords<Project>(db, Registers.Project, PartnershipTexts.KindProject)
{
    protected override string TitleOf(Project record) => record.Name;
}
