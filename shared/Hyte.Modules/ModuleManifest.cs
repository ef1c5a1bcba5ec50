namespace Hyte.Modules;

/// <summary>What a module says of itself before any of its code runs.</summary>
/// <param name="Id">Lower-case ASCII word, also the area, the route prefix, the permission prefix and the name of the database: <c>welfare</c>.</param>
/// <param name="Name">The name that users see, in Finnish.</param>
/// <param name="Version">The module's own version.</param>
/// <param name="ContractVersion">The version of <see cref="Contract"/> that the module was written against.</param>
public sealed record ModuleManifest(string Id, string Name, Version Version, Version ContractVersion)
{
    /// <summary>One sentence in Finnish: what people do in the module.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Ids of the modules without which this one cannot work. Enabling this one enables them first.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>Everything that a person may be allowed to do in the module.</summary>
    public IReadOnlyList<Permission> Permissions { get; init; } = [];

    /// <summary>The module's entries in the main navigation.</summary>
    public IReadOnlyList<NavigationItem> Navigation { get; init; } = [];

    /// <summary>Where the module's pages for people without an account begin, in the residents' language: <c>/osallistu</c>. Null when it has none.</summary>
    /// <remarks>Only pages below it may be opened without signing in, and only while the module itself says that its public area is open.</remarks>
    public string? PublicPath { get; init; }

    /// <summary>Settings that an administrator can give under <c>Hyte:Modules:{id}</c>.</summary>
    public IReadOnlyList<ModuleSetting> Settings { get; init; } = [];
}

/// <summary>A right to do one kind of thing. Roles are sets of these.</summary>
/// <param name="Id">Module id, a dot and the act: <c>welfare.followup.edit</c>. Also the name of the authorization policy.</param>
/// <param name="Title">What the right allows, in Finnish.</param>
/// <param name="DefaultRoles">Ids of the <see cref="StandardRoles"/> that get the right when the module is installed.</param>
public sealed record Permission(string Id, string Title, params IReadOnlyList<string> DefaultRoles);

/// <summary>A link in the main navigation.</summary>
/// <param name="Text">The words of the link, in Finnish.</param>
/// <param name="Path">Absolute path that begins with the module's route prefix.</param>
/// <param name="Permission">The permission that the page asks for; who lacks it does not see the link.</param>
/// <param name="Order">Smaller comes first; modules use tens.</param>
public sealed record NavigationItem(string Text, string Path, string Permission, int Order);

/// <summary>A setting that the module reads from configuration.</summary>
/// <param name="Key">Name under <c>Hyte:Modules:{id}</c>.</param>
/// <param name="Description">What it does, in Finnish.</param>
/// <param name="DefaultValue">The value in force when nothing is given.</param>
public sealed record ModuleSetting(string Key, string Description, string DefaultValue);

/// <summary>The version of this contract assembly that modules are checked against.</summary>
public static class Contract
{
    /// <summary>A module fits when its major number equals this one's and its minor number is not greater.</summary>
    public static Version Version { get; } = new(1, 0);

    /// <summary>Tells whether a module written against <paramref name="wanted"/> can run on this host.</summary>
    public static bool Fits(Version wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return wanted.Major == Version.Major && wanted.Minor <= Version.Minor;
    }
}
