namespace Hyte.Participation;

/// <summary>The permissions that guard whole pages, as constants for attributes. What a person may do with one measure is asked on the page.</summary>
internal static class Rights
{
    public const string Read = "participation.read";

    public const string ManagePeriods = "participation.period.manage";

    public const string EditPlan = "participation.plan.edit";

    public const string ReadImports = "participation.import.read";
}
