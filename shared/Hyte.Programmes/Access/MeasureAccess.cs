using Hyte.Modules.People;

namespace Hyte.Programmes.Access;

/// <summary>Tells what a person may do with a measure's follow-up in one module.</summary>
/// <param name="user">The person.</param>
/// <param name="moduleId">The module.</param>
public sealed class MeasureAccess(ICurrentUser user, string moduleId)
{
    /// <summary>Tells whether the person may update the measure: as an editor of everything or of one of its units, or as the holder of one of its titles.</summary>
    /// <param name="titleCodes">Directory codes of the titles that answer for the measure.</param>
    /// <param name="partyCodes">Directory codes of the measure's parties.</param>
    public bool MayUpdate(IEnumerable<string> titleCodes, IReadOnlyCollection<string> partyCodes)
    {
        ArgumentNullException.ThrowIfNull(titleCodes);
        if (Holds(ProgrammePermissions.EditFollowUp(moduleId), partyCodes)) return true;
        return titleCodes.Any(user.Titles.Contains) && Holds(ProgrammePermissions.EditOwnFollowUp(moduleId), partyCodes);
    }

    private bool Holds(string permission, IReadOnlyCollection<string> units) =>
        user.May(permission) || (units.Count > 0 && user.May(permission, units));
}
