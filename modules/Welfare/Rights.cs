namespace Hyte.Welfare;

/// <summary>The permissions that guard whole pages, as constants for attributes. What a person may do with one measure is asked on the page.</summary>
internal static class Rights
{
    public const string Read = "welfare.read";

    public const string ManagePeriods = "welfare.period.manage";

    public const string EditPlan = "welfare.plan.edit";

    public const string ReadImports = "welfare.import.read";

    public const string EditIndicators = "welfare.indicator.edit";
}
