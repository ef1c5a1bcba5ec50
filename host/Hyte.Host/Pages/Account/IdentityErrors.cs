using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Hyte.Host.Pages.Account;

/// <summary>Puts what Identity refused beside the field that it is about.</summary>
internal static class IdentityErrors
{
    public static void AddIdentityErrors(this ModelStateDictionary state, IdentityResult result, string passwordField = "", string userNameField = "", string currentPasswordField = "")
    {
        foreach (var error in result.Errors)
        {
            var field = error.Code switch
            {
                nameof(IdentityErrorDescriber.PasswordMismatch) => currentPasswordField,
                nameof(IdentityErrorDescriber.PasswordTooShort) => passwordField,
                nameof(IdentityErrorDescriber.InvalidUserName) or nameof(IdentityErrorDescriber.DuplicateUserName) => userNameField,
                _ => "",
            };
            state.AddModelError(field, error.Description);
        }
    }
}
