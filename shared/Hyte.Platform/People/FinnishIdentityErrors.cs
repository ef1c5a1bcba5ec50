using Microsoft.AspNetCore.Identity;

namespace Hyte.Platform.People;

/// <summary>What Identity refuses, in words for the person at the form.</summary>
internal sealed class FinnishIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), PeopleTexts.AccountFailed);

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), PeopleTexts.AccountChangedMeanwhile);

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), PeopleTexts.PasswordMismatch);

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), string.Format(PeopleTexts.PasswordTooShort, length));

    public override IdentityError InvalidToken() => Error(nameof(InvalidToken), PeopleTexts.LinkNotValid);

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), PeopleTexts.UserNameInvalid);

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), string.Format(PeopleTexts.UserNameTaken, userName));

    public override IdentityError InvalidEmail(string? email) => Error(nameof(InvalidEmail), PeopleTexts.EmailInvalid);

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
