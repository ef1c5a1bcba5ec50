namespace Hyte.Vitality;

/// <summary>The permissions that guard whole pages, as constants for attributes. What a person may do with one measure is asked on the page.</summary>
internal static class Rights
{
    public const string Read = "vitality.read";

    public const string ManagePeriods = "vitality.period.manage";

    public const string EditPlan = "vitality.plan.edit";

    public const string ReadImports = "vitality.import.read";

    public const string EditIndicators = "vitality.indicator.edit";
}
