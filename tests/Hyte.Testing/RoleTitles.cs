using Hyte.Modules;

namespace Hyte.Testing;

/// <summary>The roles as the sign-in page names them.</summary>
public static class RoleTitles
{
    public static string Of(string role) => role switch
    {
        StandardRoles.MeasureOwner => "Toimenpiteen vastuuhenkilö",
        StandardRoles.Coordinator => "Ohjelmakoordinaattori",
        StandardRoles.Management => "Johto ja luottamushenkilöt",
        StandardRoles.AssessmentPreparer => "Vaikutusarvioinnin valmistelija",
        StandardRoles.ParticipationCoordinator => "Osallisuuskoordinaattori",
        StandardRoles.Administrator => "Pääkäyttäjä",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };
}
