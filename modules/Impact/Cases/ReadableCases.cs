using Hyte.Modules.People;

namespace Hyte.Impact.Cases;

/// <summary>Which cases a person may read.</summary>
internal static class ReadableCases
{
    /// <summary>Everything, but a restricted case only for those who prepare or present. The one place that decides it.</summary>
    public static IQueryable<DecisionCase> Readable(this IQueryable<DecisionCase> cases, ICurrentUser user) =>
        user.May(ImpactPermissions.CaseEdit) || user.May(ImpactPermissions.Present) ? cases : cases.Where(c => c.Restriction == null);
}
