using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Hyte.Modules.People;

namespace Hyte.Platform.Rights;

/// <summary>What one person may do on one day. Immutable; kept in memory until something that it stands on changes.</summary>
internal sealed class UserRights
{
    private readonly FrozenSet<string> _everywhere;
    private readonly ILookup<string, string> _inUnits;
    private readonly DirectorySnapshot _directory;

    /// <param name="actor">How history shows the person.</param>
    /// <param name="titles">Codes of the titles that the person holds on the day.</param>
    /// <param name="held">Permissions with the unit that they are limited to; null for no limit.</param>
    /// <param name="directory">The directory that tells which unit is below which.</param>
    /// <param name="day">The day for which this holds.</param>
    public UserRights(Actor actor, IReadOnlyList<string> titles, IReadOnlyCollection<(string Permission, string? Unit)> held, DirectorySnapshot directory, DateOnly day)
    {
        Actor = actor;
        Titles = titles;
        Day = day;
        _directory = directory;
        _everywhere = held.Where(h => h.Unit is null).Select(h => h.Permission).ToFrozenSet(StringComparer.Ordinal);
        _inUnits = held.Where(h => h.Unit is not null && !_everywhere.Contains(h.Permission)).Distinct()
            .ToLookup(h => h.Permission, h => h.Unit!, StringComparer.Ordinal);
        Fingerprint = Print();
    }

    public Actor Actor { get; }

    public IReadOnlyList<string> Titles { get; }

    public DateOnly Day { get; }

    public string Fingerprint { get; }

    public bool May(string permission) => _everywhere.Contains(permission);

    public bool May(string permission, IEnumerable<string> units) =>
        May(permission) || (_inUnits.Contains(permission) && units.Any(unit => _inUnits[permission].Any(granted => _directory.IsWithin(unit, granted))));

    /// <summary>True when the permission is held for anything at all: enough to open the page, which then asks for the thing itself.</summary>
    public bool MaySomewhere(string permission) => May(permission) || _inUnits.Contains(permission);

    private string Print()
    {
        var parts = _everywhere
            .Concat(_inUnits.SelectMany(group => group.Select(unit => $"{group.Key}@{unit}")))
            .Concat(Titles.Select(title => "#" + title))
            .Order(StringComparer.Ordinal);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))), 0, 12);
    }
}
