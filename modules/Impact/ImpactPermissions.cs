namespace Hyte.Impact;

internal static class ImpactPermissions
{
    public const string Read = "impact.read";
    public const string CaseEdit = "impact.case.edit";
}
