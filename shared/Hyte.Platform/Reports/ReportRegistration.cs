using Hyte.Platform.Reports.Commenting;
using Hyte.Platform.Reports.Deleting;
using Hyte.Platform.Reports.LeavingOut;
using Hyte.Platform.Reports.Moving;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Reports.Starting;
using Hyte.Platform.Reports.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Platform.Reports;

/// <summary>Registers the city's reports.</summary>
public static class ReportRegistration
{
    /// <summary>Adds the reading of reports and all that is done to them.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddScoped<ReportSources>();
        services.AddScoped<ReportReading>();
        services.AddScoped<StartReport>();
        services.AddScoped<CorrectReport>();
        services.AddScoped<MoveReport>();
        services.AddScoped<WriteText>();
        services.AddScoped<RenameReport>();
        services.AddScoped<DeleteDraft>();
        services.AddScoped<CommentReport>();
        services.AddScoped<LeaveOutSection>();
        return services;
    }
}
