using Hyte.Modules.People;
using Hyte.Web;

namespace Hyte.Participation.Partnerships;

/// <summary>What the records of partnership say, label by label: on their pages, and when two people changed one at the same time.</summary>
internal static class PartnershipFields
{
    public static IReadOnlyList<(string Name, string? Value)> Of(Agreement agreement, DirectorySnapshot names) =>
    [
        (PartnershipTexts.FieldName, agreement.Name),
        (PartnershipTexts.FieldPartner, agreement.Partner),
        (PartnershipTexts.FieldPurpose, agreement.Purpose),
        (PartnershipTexts.FieldUnit, agreement.UnitCode is { } unit ? names.NameOf(unit) : null),
        (PartnershipTexts.FieldStarts, FinnishFormat.Date(agreement.StartsOn)),
        (PartnershipTexts.FieldEnds, agreement.EndsOn is { } end ? FinnishFormat.Date(end) : PartnershipTexts.UntilFurther),
    ];

    public static IReadOnlyList<(string Name, string? Value)> Of(Award award) =>
    [
        (PartnershipTexts.FieldName, award.Name),
        (PartnershipTexts.FieldRecipient, award.Recipient),
        (PartnershipTexts.FieldReason, award.Reason),
        (PartnershipTexts.FieldGiven, FinnishFormat.Date(award.GivenOn)),
    ];

    public static IReadOnlyList<(string Name, string? Value)> Of(Project project) =>
    [
        (PartnershipTexts.FieldProjectKind, project.Kind.Word()),
        (PartnershipTexts.FieldName, project.Name),
        (PartnershipTexts.FieldLead, project.Lead),
        (PartnershipTexts.FieldDescription, project.Description),
        (PartnershipTexts.FieldHelp, project.Help),
        (PartnershipTexts.FieldLink, project.Link),
        (PartnershipTexts.Goal, Euros(project.Goal)),
        (PartnershipTexts.Raised, Euros(project.Raised)),
        (PartnershipTexts.FieldStarts, FinnishFormat.Date(project.StartsOn)),
        (PartnershipTexts.FieldEnds, project.EndsOn is { } end ? FinnishFormat.Date(end) : PartnershipTexts.GoesOn),
    ];

    public static string Word(this ProjectKind kind) => kind == ProjectKind.CrowdFunded ? PartnershipTexts.KindCrowdFunded : PartnershipTexts.KindJoint;

    /// <summary>Money in Finnish; null stays null, because what is not known is not zero.</summary>
    public static string? Euros(decimal? money) => money is { } euros ? Budgeting.TypedValues.Euros(euros) : null;
}
