using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;

namespace Hyte.Participation.Contributions;

/// <summary>Leads from the first page to the question of the week; no tile in a week without one.</summary>
internal sealed class WeeklyQuestionTile(WaitingInRegisters registers, TimeProvider clock) : IDashboardTile
{
    public async Task<Hyte.Modules.Contributions.Tile?> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.TakePart)) return null;
        var now = clock.GetUtcNow().UtcDateTime;
        var open = (await registers.ReadAsync(ct)).Surveys.FirstOrDefault(s => s.Kind == SurveyKind.WeeklyQuestion && s.ForStaff && s.OpensAt <= now && s.ClosesAt > now);
        return open is null ? null : new Hyte.Modules.Contributions.Tile(SurveyTexts.WeeklyTitle, SurveyPlaces.Questions, open.Title);
    }
}
