using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.Files;
using Hyte.Modules.Mail;
using Hyte.Modules.Privacy;
using Hyte.Platform.Audit;
using Hyte.Platform.Backup;
using Hyte.Platform.Events;
using Hyte.Platform.Files;
using Hyte.Platform.Jobs;
using Hyte.Platform.Mailing;
using Hyte.Platform.Modules;
using Hyte.Platform.Privacy;
using Hyte.Platform.Reminders;
using Hyte.Platform.Reports;
using Hyte.Platform.Storage;
using Hyte.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;

namespace Hyte.Platform;

/// <summary>Puts the platform and every module into a host.</summary>
public static class PlatformRegistration
{
    /// <summary>Registers the platform, finds the modules and lets each register itself behind a fence.</summary>
    /// <param name="builder">The host being built.</param>
    /// <param name="host">The host's assembly, which knows by name the modules that it was built with.</param>
    public static void AddHytePlatform(this WebApplicationBuilder builder, Assembly host)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        var settings = builder.Configuration.GetSection("Hyte");
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(HytePaths.Decide(settings["DataDirectory"], settings["SeedsDirectory"], builder.Environment.ContentRootPath));
        // Finnish letters go out as themselves, not as entities.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        AddStorage(services);
        AddModuleSystem(services);
        services.AddReports();

        var catalogue = ModuleCatalogue.Discover(host, settings.GetSection("Modules"));
        var registrations = new ModuleRegistrations();
        services.AddSingleton(catalogue);
        services.AddSingleton(registrations);
        var pages = services.AddRazorPages().ConfigureApplicationPartManager(LookForNoControllers);
        PagesWhenVisited.Register(services);
        foreach (var module in catalogue.Modules) AddModule(services, pages, registrations, catalogue, module, settings);
    }

    private static void AddStorage(IServiceCollection services)
    {
        services.AddSingleton<IStorageProvider, SqliteStorageProvider>();
        services.AddSingleton<SqliteFiles>();
        services.AddSingleton<SqliteDataVersions>();
        services.AddSingleton<IDataVersions>(provider => provider.GetRequiredService<SqliteDataVersions>());
        services.AddSingleton<DatabaseMigrator>();
        services.AddSingleton<BackupStore>();
        services.AddSingleton<DatabaseExport>();
        services.AddSingleton<IUploads, Uploads>();
        services.AddPooledDbContextFactory<PlatformDbContext>((provider, options) =>
            provider.GetRequiredService<IStorageProvider>().Configure(options, "platform", typeof(PlatformDbContext).Assembly.GetName().Name!));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<PlatformDbContext>>().CreateDbContext());
    }

    private static void AddModuleSystem(IServiceCollection services)
    {
        services.AddSingleton<ModuleStates>();
        services.AddSingleton<IModuleStates>(provider => provider.GetRequiredService<ModuleStates>());
        services.AddSingleton<IActionDescriptorProvider, StrangePagesFilter>();
        services.AddSingleton<ModuleFaults>();
        services.AddSingleton<SeedMarks>();
        services.AddSingleton<StartMark>();
        services.AddSingleton<ModuleStart>();
        services.AddSingleton(ActivateInternal<ModuleSwitch>);
        services.AddScoped(typeof(IContributions<>), typeof(Contributions<>));
        services.AddSingleton<AuditLog>();
        services.AddSingleton<EventDispatcher>();
        services.AddSingleton<InboxWorker>();
        services.AddSingleton<ModuleMailbox>();
        services.AddHostedService<EventService>();
        services.AddSingleton(ActivateInternal<JobService>);
        services.AddHostedService(provider => provider.GetRequiredService<JobService>());
        services.AddScoped<ReminderRound>();
        services.AddHostedService<ReminderService>();
        services.AddScoped<RetentionRound>();
        services.AddHostedService<RetentionService>();
        services.AddSingleton<IMailer, Mailer>();
        services.AddSingleton<IPersonalDataLog, PersonalDataLog>();
        services.AddSingleton<IProductAddress, ProductAddress>();
        services.AddSingleton(ActivateInternal<PlatformStartup>);
    }

    private static void AddModule(IServiceCollection services, IMvcBuilder pages, ModuleRegistrations registrations, ModuleCatalogue catalogue, DiscoveredModule module, IConfiguration settings)
    {
        if (module.Assembly is { } assembly) AddPages(pages, module.Id, assembly);
        if (module.Fault is not null) return;

        var before = services.ToArray();
        try
        {
            module.Module!.ConfigureServices(services, settings.GetSection($"Modules:{module.Id}"));
            ContributionScan.Register(services, registrations, module.Id, module.Assembly!);
        }
        catch (Exception failure)
        {
            // What a failed module had registered must not half-work: everything is as it was before it.
            services.Clear();
            foreach (var service in before) services.Add(service);
            catalogue.Fault(module.Id, string.Format(ModuleTexts.FaultConfigure, FaultReason.Of(failure)));
        }
    }

    // There are pages and endpoints only: every type of every assembly would be looked at in vain.
    private static void LookForNoControllers(ApplicationPartManager parts)
    {
        foreach (var provider in parts.FeatureProviders.OfType<ControllerFeatureProvider>().ToList()) parts.FeatureProviders.Remove(provider);
    }

    private static void AddPages(IMvcBuilder pages, string moduleId, Assembly assembly)
    {
        pages.ConfigureApplicationPartManager(parts =>
        {
            if (parts.ApplicationParts.Any(part => part.Name == assembly.GetName().Name)) return;
            foreach (var part in new CompiledRazorAssemblyApplicationPartFactory().GetApplicationParts(assembly)) parts.ApplicationParts.Add(part);
            parts.ApplicationParts.Add(new AssemblyPart(assembly));
        });
        pages.AddRazorPagesOptions(options => options.Conventions.AddAreaFolderApplicationModelConvention(
            AreaOf(moduleId), "/", model => model.EndpointMetadata.Add(new ModuleEndpoint(moduleId))));
    }

    private static string AreaOf(string moduleId) => char.ToUpperInvariant(moduleId[0]) + moduleId[1..];

    private static T ActivateInternal<T>(IServiceProvider provider)
    {
        // Public types whose constructors take internal ones: the container sees public constructors only.
        var constructor = typeof(T).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Single();
        return (T)constructor.Invoke([.. constructor.GetParameters().Select(p => p.ParameterType == typeof(IServiceProvider) ? provider : provider.GetRequiredService(p.ParameterType))]);
    }
}
