using Hyte.Modules;

namespace Hyte.Platform.Rights;

/// <summary>What the host itself lets people do.</summary>
public static class PlatformPermissions
{
    /// <summary>The prefix of the host's own permissions; no module may have this id.</summary>
    public const string Owner = "platform";

    /// <summary>See the first page, the calendar and one's own account. Everybody who has signed in may.</summary>
    public const string HomeView = "platform.home.view";

    /// <summary>Switch, retry and purge modules.</summary>
    public const string ModulesManage = "platform.modules.manage";

    /// <summary>Create, close and unlock accounts.</summary>
    public const string UsersManage = "platform.users.manage";

    /// <summary>Decide what each role may do and who has which role.</summary>
    public const string RolesManage = "platform.roles.manage";

    /// <summary>Keep the city's directory and who holds which title.</summary>
    public const string DirectoryManage = "platform.directory.manage";

    /// <summary>Read the audit log.</summary>
    public const string AuditRead = "platform.audit.read";

    /// <summary>Make backups.</summary>
    public const string BackupMake = "platform.backup.make";

    /// <summary>Read approved reports. Everybody who has signed in may; unfinished ones are for those who write, comment or approve.</summary>
    public const string ReportsRead = "platform.reports.read";

    /// <summary>Start reports and write them.</summary>
    public const string ReportsWrite = "platform.reports.write";

    /// <summary>Read unfinished reports and comment on them: the wellbeing group.</summary>
    public const string ReportsComment = "platform.reports.comment";

    /// <summary>Record the decisions of the board and the council.</summary>
    public const string ReportsApprove = "platform.reports.approve";

    /// <summary>Put events into the calendar and take back what one has put there.</summary>
    public const string CalendarEdit = "platform.calendar.edit";

    /// <summary>All of them, with the standard roles that start with them.</summary>
    public static IReadOnlyList<Permission> All { get; } =
    [
        new(HomeView, PeopleTexts.PermissionHomeView),
        new(ModulesManage, PeopleTexts.PermissionModulesManage, StandardRoles.Administrator),
        new(UsersManage, PeopleTexts.PermissionUsersManage, StandardRoles.Administrator),
        new(RolesManage, PeopleTexts.PermissionRolesManage, StandardRoles.Administrator),
        new(DirectoryManage, PeopleTexts.PermissionDirectoryManage, StandardRoles.Administrator, StandardRoles.Coordinator),
        new(AuditRead, PeopleTexts.PermissionAuditRead, StandardRoles.Administrator, StandardRoles.Management),
        new(BackupMake, PeopleTexts.PermissionBackupMake, StandardRoles.Administrator),
        new(ReportsRead, PeopleTexts.PermissionReportsRead, StandardRoles.All),
        new(ReportsWrite, PeopleTexts.PermissionReportsWrite, StandardRoles.Coordinator, StandardRoles.Administrator),
        new(ReportsComment, PeopleTexts.PermissionReportsComment, StandardRoles.Coordinator, StandardRoles.Management, StandardRoles.ParticipationCoordinator, StandardRoles.Administrator),
        new(ReportsApprove, PeopleTexts.PermissionReportsApprove, StandardRoles.Coordinator, StandardRoles.Management, StandardRoles.Administrator),
        new(CalendarEdit, PeopleTexts.PermissionCalendarEdit, StandardRoles.Coordinator, StandardRoles.Administrator),
    ];
}
