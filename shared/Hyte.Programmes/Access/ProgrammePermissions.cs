using Hyte.Modules;

namespace Hyte.Programmes.Access;

/// <summary>The permissions of every module that runs programmes, under the module's own id.</summary>
public static class ProgrammePermissions
{
    /// <summary>To read programmes, measures and what is ready of their follow-up.</summary>
    public static string Read(string moduleId) => $"{moduleId}.read";

    /// <summary>To update any measure, or any measure of the units of the grant; also to see drafts and internal notes.</summary>
    public static string EditFollowUp(string moduleId) => $"{moduleId}.followup.edit";

    /// <summary>To update the measures of the titles that one holds.</summary>
    public static string EditOwnFollowUp(string moduleId) => $"{moduleId}.followup.edit-own";

    /// <summary>To open, close, reopen and report periods.</summary>
    public static string ManagePeriods(string moduleId) => $"{moduleId}.period.manage";

    /// <summary>To change the plan: working names, states, order, milestones, the next programme.</summary>
    public static string EditPlan(string moduleId) => $"{moduleId}.plan.edit";

    /// <summary>To enter values of indicators, and to change indicators, targets and their ties.</summary>
    public static string EditIndicators(string moduleId) => $"{moduleId}.indicator.edit";

    /// <summary>To confirm the colours of indicators.</summary>
    public static string ConfirmIndicators(string moduleId) => $"{moduleId}.indicator.confirm";

    /// <summary>To see what has been imported, drafts included. Undoing an import takes the right to what it brought.</summary>
    public static string ReadImports(string moduleId) => $"{moduleId}.import.read";

    /// <summary>The two of a module that follows indicators, besides <see cref="All"/>.</summary>
    public static IReadOnlyList<Permission> OfIndicators(string moduleId) =>
    [
        new(EditIndicators(moduleId), Texts.PermissionEditIndicators, StandardRoles.Coordinator),
        new(ConfirmIndicators(moduleId), Texts.PermissionConfirmIndicators, StandardRoles.Coordinator),
    ];

    /// <summary>All of them as a module declares them in its manifest.</summary>
    public static IReadOnlyList<Permission> All(string moduleId) =>
    [
        new(Read(moduleId), Texts.PermissionRead, StandardRoles.All),
        new(EditFollowUp(moduleId), Texts.PermissionEditFollowUp, StandardRoles.Coordinator),
        new(EditOwnFollowUp(moduleId), Texts.PermissionEditOwnFollowUp, StandardRoles.MeasureOwner, StandardRoles.Coordinator),
        new(ManagePeriods(moduleId), Texts.PermissionManagePeriods, StandardRoles.Coordinator),
        new(EditPlan(moduleId), Texts.PermissionEditPlan, StandardRoles.Coordinator),
        new(ReadImports(moduleId), Texts.PermissionReadImports, StandardRoles.Coordinator),
    ];
}
