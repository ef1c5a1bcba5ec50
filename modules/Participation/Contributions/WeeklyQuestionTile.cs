using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;

namespace Hyte.Participation.Contributions;

/// <summary>Leads from the first page to the question of the week; no tile in a week without one.</summary>
internal sealed class WeeklyQuestionTile(SurveyRegister register) : IDashboardTile
{
    public async Task<Hyte.Modules.Contributions.Tile?> GetAsync(ICurrentUser user, CancellationToken ct) =>
        user.May(Rights.TakePart) && (await register.OpenAsync(SurveyKind.WeeklyQuestion, toResidents: false, ct)).FirstOrDefault() is { } open
            ? new Hyte.Modules.Contributions.Tile(SurveyTexts.WeeklyTitle, SurveyPlaces.Questions, open.Title)
            : null;
}
