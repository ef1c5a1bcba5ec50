using Microsoft.AspNetCore.Mvc;

namespace Hyte.Host;

/// <summary>What the framework says of a value that it cannot read, in words for the person at the form.</summary>
internal static class FinnishBinding
{
    public static void AddFinnishBinding(this IServiceCollection services) => services.Configure<MvcOptions>(options =>
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => Refuse(value));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(Refuse);
        messages.SetValueIsInvalidAccessor(Refuse);
        messages.SetUnknownValueIsInvalidAccessor(_ => PeopleTexts.ValueInvalid);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => PeopleTexts.ValueInvalid);
        messages.SetValueMustBeANumberAccessor(_ => PeopleTexts.ValueNotNumber);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => PeopleTexts.ValueNotNumber);
        messages.SetValueMustNotBeNullAccessor(_ => PeopleTexts.ValueMissing);
        messages.SetMissingBindRequiredValueAccessor(_ => PeopleTexts.ValueMissing);
        messages.SetMissingKeyOrValueAccessor(() => PeopleTexts.ValueMissing);
    });

    private static string Refuse(string value) => string.Format(PeopleTexts.ValueNotRead, value);
}
