using System.ComponentModel.DataAnnotations;

namespace Hyte.Host.Pages.Account;

/// <summary>A new password, typed twice.</summary>
internal sealed class NewPassword
{
    [Required(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.NewPasswordMissing))]
    public string? Password { get; set; }

    [Compare(nameof(Password), ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.PasswordsDiffer))]
    public string? Again { get; set; }
}
