using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Spaces.Register;

namespace Hyte.Participation.Contributions;

/// <summary>Finds spaces by name, place and what they have.</summary>
internal sealed class SpaceSearch(SpaceRegister register) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var found = await register.ReadPageAsync(SpaceFilter.None with { Text = query }, 1, ct);
        return [.. found.Rows.Take(limit).Select(space => new SearchHit(space.Name, $"/participation/spaces/{space.Id}", $"{SpaceTexts.Title}, {space.Address}"))];
    }
}
