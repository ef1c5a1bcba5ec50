using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Calendar;
using Hyte.Platform.Calendar.Importing;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.CityDirectory.Importing;
using Hyte.Platform.Modules;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hyte.Platform.People;

/// <summary>Wires people, rights, the directory and the calendar.</summary>
public static class PeopleRegistration
{
    /// <summary>Registers everything about people. The caller registers <see cref="PlatformDbContext"/>, <see cref="HytePaths"/>, <see cref="ModuleCatalogue"/> and <see cref="IModuleStates"/>.</summary>
    public static IServiceCollection AddHytePeople(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CityClock>();
        services.AddHttpContextAccessor();
        services.AddSessionCookie();
        services.AddProtectionKeys();
        services.AddAccounts();
        services.AddRights();
        services.AddAntiforgery(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddSingleton<IDirectory, DirectoryCache>();
        services.AddScoped<DirectoryChanges>();
        services.AddScoped<GlossaryChanges>();
        services.AddScoped<IGlossary>(provider => provider.GetRequiredService<GlossaryChanges>());
        services.AddScoped<ImportDirectory>();
        services.AddScoped<TitleHoldings>();
        services.AddSingleton<PlatformSeeder>();
        services.AddSingleton<PlatformCalendar>();
        services.AddScoped<ImportEvents>();
        services.AddScoped<UndoEventImport>();
        services.TryAddSingleton<AuditLog>();
        return services;
    }

    /// <summary>Finds out who asks, what they may, and refuses what they may not. Stands after routing and before the endpoints.</summary>
    public static IApplicationBuilder UseHytePeople(this IApplicationBuilder app) =>
        app.UseAuthentication().UseMiddleware<UserRightsMiddleware>().UseAuthorization();

    private static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<User>(options =>
            {
                // Length is what makes a password strong; rules about kinds of characters make people write it down.
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
                // "Confirmed" means here that the account has not been closed; see ActiveAccount.
                options.SignIn.RequireConfirmedAccount = true;
            })
            .AddEntityFrameworkStores<PlatformDbContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<DisplayNameClaims>()
            .AddErrorDescriber<FinnishIdentityErrors>();
        services.Replace(ServiceDescriptor.Scoped<IUserConfirmation<User>, ActiveAccount>());
        services.AddScoped<ISecurityStampValidator, StampCheck>();
        services.AddScoped<Accounts>();
        services.AddScoped<DemoUsers>();
        services.AddScoped<FirstAdministrator>();
        services.AddSingleton<PeopleStartup>();
        services.AddSingleton<IActorAccessor, ActorAccessor>();
        services.AddScoped<ICurrentUser, CurrentUser>();
    }

    private static void AddRights(this IServiceCollection services)
    {
        services.AddSingleton<PeopleVersions>();
        services.AddSingleton<PeopleChangeInterceptor>();
        services.ConfigureDbContext<PlatformDbContext>((provider, options) => options.AddInterceptors(provider.GetRequiredService<PeopleChangeInterceptor>()));
        services.AddSingleton(provider => new PermissionCatalogue(
            provider.GetRequiredService<ModuleCatalogue>().Modules.Select(m => m.Manifest).OfType<ModuleManifest>()));
        services.AddSingleton<UserRightsCache>();
        services.AddSingleton<IPersonRights, PersonRights>();
        services.AddSingleton<RightsSetup>();
        services.AddScoped<RoleChanges>();
        services.AddScoped<Grants>();
        services.AddAuthorization();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
    }
}
