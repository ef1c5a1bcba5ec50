using Hyte.Impact.Cases;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;

namespace Hyte.Impact.Hearings;

/// <summary>The statements on a case that another module keeps, as they stand now; none when that module is off.</summary>
internal sealed class CaseStatements(IContributions<IStatementDesk> desks)
{
    public async Task<IReadOnlyList<StatementState>> OfAsync(int caseId, ICurrentUser user, CancellationToken ct) =>
        [.. (await desks.AskAsync(desk => desk.OfMatterAsync(CasePaths.Reference(caseId), user, ct))).SelectMany(answer => answer.Value)];
}
