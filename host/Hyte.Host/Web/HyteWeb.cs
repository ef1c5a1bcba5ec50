using System.Globalization;
using System.Text.Json.Serialization;
using Hyte.Documents.Pdf;
using Hyte.Documents.Reports;
using Hyte.Documents.Templates;
using Hyte.Host.Reports;
using Hyte.Platform;
using Hyte.Platform.Modules;
using Hyte.Platform.People;
using Hyte.Statistics;
using Hyte.Web;
using Microsoft.AspNetCore.Localization;

namespace Hyte.Host;

/// <summary>The web side of the host: pages, API documents, errors and the order of the pipeline.</summary>
internal static class HyteWeb
{
    private static readonly CultureInfo Finnish = CultureInfo.GetCultureInfo("fi-FI");

    public static void AddHyteWeb(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHyteWeb();
        services.AddHytePeople();
        services.AddFinnishBinding();
        services.AddSingleton<ShellViews>();
        services.AddScoped<IShell, Shell>();
        services.AddScoped<Pages.Admin.Modules.ModuleLines>();
        services.AddReportPages();
        services.AddProblemDetails();
        services.AddExceptionHandler<RuleBrokenHandler>();
        services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(System.Text.Json.JsonNamingPolicy.CamelCase)));
        services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Hyte.Modular";
            document.Info.Description = HostTexts.ApiDescription;
            return Task.CompletedTask;
        }));
        services.AddOptions<Microsoft.AspNetCore.OpenApi.OpenApiOptions>("v1").Configure<IModuleStates>((options, states) =>
            options.ShouldInclude = endpoint => endpoint.ActionDescriptor.EndpointMetadata.OfType<ModuleEndpoint>().All(e => states.IsEnabled(e.ModuleId)));
        services.AddAntiforgery(options => options.Cookie.Name = "hyte-antiforgery");
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Finnish);
            options.SupportedCultures = [Finnish];
            options.SupportedUICultures = [Finnish];
            // There is one language to speak; nothing in the request can choose another.
            options.RequestCultureProviders.Clear();
        });
        services.AddRouting(options => options.LowercaseUrls = true);
        services.AddPublicForms(builder.Configuration);
        services.AddStatistics(builder.Configuration);
    }

    private static void AddReportPages(this IServiceCollection services)
    {
        services.AddTemplates();
        services.AddPdf();
        services.AddSingleton<ReportHtml>();
        services.AddSingleton<IReportPages>(provider => provider.GetRequiredService<ReportHtml>());
        services.AddScoped<ReportAccess>();
        services.AddScoped<ReportTasks>();
        services.AddScoped<Pages.Reports.ReadableReports>();
    }

    public static void UseHyteWeb(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.UseSecurityHeaders();
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePages(StatusPages.AnswerAsync);
        app.UseRouting();
        app.UseModuleGate();
        app.UseHytePeople();
        app.UseMiddleware<RequestLimit>();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.UseModuleFaults();
        app.UseKeptPages();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapPlatformEndpoints();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
    }
}
