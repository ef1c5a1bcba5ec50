using Microsoft.AspNetCore.Identity;

namespace Hyte.Platform.People;

/// <summary>A person who can sign in.</summary>
public sealed class User : IdentityUser
{
    /// <summary>The person's name, shown to administrators and to the person; elsewhere people appear by title.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>False once the account has been closed.</summary>
    public bool IsActive { get; set; } = true;
}
