namespace Hyte.Impact;

internal static class ImpactPermissions
{
    public const string Read = "impact.read";

    /// <summary>Prepare: open cases, screen, assess, follow up.</summary>
    public const string CaseEdit = "impact.case.edit";

    /// <summary>Present: approve that there is one alternative only, attach to a decision, record the decision.</summary>
    public const string Present = "impact.present";

    /// <summary>Write the guide that assessments are made on.</summary>
    public const string GuideEdit = "impact.guide.edit";
}
