namespace Hyte.Host.Pages.Admin.Audit;

/// <summary>Acts of the audit log in words. An act without words here is shown by its code.</summary>
internal static class ActNames
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["account.created"] = PeopleTexts.ActAccountCreated,
        ["account.closed"] = PeopleTexts.ActAccountClosed,
        ["account.opened"] = PeopleTexts.ActAccountOpened,
        ["account.email-changed"] = PeopleTexts.ActEmailChanged,
        ["account.unlocked"] = PeopleTexts.ActAccountUnlocked,
        ["account.password-link"] = PeopleTexts.ActPasswordLink,
        ["account.password-set"] = PeopleTexts.ActPasswordSet,
        ["account.password-changed"] = PeopleTexts.ActPasswordChanged,
        ["account.first-administrator"] = PeopleTexts.ActFirstAdministrator,
        ["grant.given"] = PeopleTexts.ActGrantGiven,
        ["grant.taken"] = PeopleTexts.ActGrantTaken,
        ["role.created"] = PeopleTexts.ActRoleCreated,
        ["role.changed"] = PeopleTexts.ActRoleChanged,
        ["role.removed"] = PeopleTexts.ActRoleRemoved,
        ["directory.added"] = PeopleTexts.ActEntryAdded,
        ["directory.changed"] = PeopleTexts.ActEntryChanged,
        ["directory.alias-added"] = PeopleTexts.ActAliasAdded,
        ["directory.alias-removed"] = PeopleTexts.ActAliasRemoved,
        ["glossary.added"] = PeopleTexts.ActTermAdded,
        ["glossary.changed"] = PeopleTexts.ActTermChanged,
        ["glossary.removed"] = PeopleTexts.ActTermRemoved,
        ["title.assigned"] = PeopleTexts.ActTitleAssigned,
        ["title.ended"] = PeopleTexts.ActTitleEnded,
        ["module.enabled"] = PeopleTexts.ActModuleEnabled,
        ["module.disabled"] = PeopleTexts.ActModuleDisabled,
        ["module.retried"] = PeopleTexts.ActModuleRetried,
        ["module.purged"] = PeopleTexts.ActModulePurged,
        ["module.exported"] = PeopleTexts.ActModuleExported,
        ["mail.sent"] = PeopleTexts.ActMailSent,
        ["mail.failed"] = PeopleTexts.ActMailFailed,
        ["personal-data.shown"] = PeopleTexts.ActPersonalDataShown,
        ["personal-data.anonymised"] = PeopleTexts.ActPersonalDataAnonymised,
        ["personal-data.erased"] = PeopleTexts.ActPersonalDataErased,
        ["personal-data.exported"] = PeopleTexts.ActPersonalDataExported,
        ["backup.made"] = PeopleTexts.ActBackupMade,
        ["calendar.imported"] = ImportTexts.ActCalendarImported,
        ["calendar.import-undone"] = ImportTexts.ActCalendarUndone,
        ["directory.imported"] = ImportTexts.ActDirectoryImported,
        ["report.started"] = ReportTexts.ActStarted,
        ["report.corrected"] = ReportTexts.ActCorrected,
        ["report.renamed"] = ReportTexts.ActRenamed,
        ["report.deleted"] = ReportTexts.ActDeleted,
        ["report.moved"] = ReportTexts.ActMoved,
        ["report.approved"] = ReportTexts.ActApproved,
    };

    public static string Of(string act) => Known.GetValueOrDefault(act, act);
}
