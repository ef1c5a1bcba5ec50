namespace Hyte.Growth;

/// <summary>The permissions that guard whole pages, as constants for attributes. What a person may do with one measure is asked on the page.</summary>
internal static class Rights
{
    public const string Read = "growth.read";

    public const string ManagePeriods = "growth.period.manage";

    public const string EditPlan = "growth.plan.edit";

    public const string ReadImports = "growth.import.read";

    public const string EditIndicators = "growth.indicator.edit";
}
