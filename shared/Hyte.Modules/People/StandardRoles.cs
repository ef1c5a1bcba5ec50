namespace Hyte.Modules;

/// <summary>The roles that every installation starts with. An administrator may add others and change what each may do.</summary>
public static class StandardRoles
{
    /// <summary>Toimenpiteen vastuuhenkilö: keeps the measures of the titles that the person holds up to date.</summary>
    public const string MeasureOwner = "measure-owner";

    /// <summary>Ohjelmakoordinaattori: opens and closes periods, chases and compiles.</summary>
    public const string Coordinator = "coordinator";

    /// <summary>Johto ja luottamushenkilöt: read and compare everything.</summary>
    public const string Management = "management";

    /// <summary>Vaikutusarvioinnin valmistelija.</summary>
    public const string AssessmentPreparer = "assessment-preparer";

    /// <summary>Osallisuuskoordinaattori.</summary>
    public const string ParticipationCoordinator = "participation-coordinator";

    /// <summary>Pääkäyttäjä: modules, users and rights.</summary>
    public const string Administrator = "administrator";

    /// <summary>All of them, in the order in which they are listed to people.</summary>
    public static IReadOnlyList<string> All { get; } =
        [MeasureOwner, Coordinator, Management, AssessmentPreparer, ParticipationCoordinator, Administrator];
}
