using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hyte.Documents.Pdf;

/// <summary>Registers the printing of PDFs.</summary>
public static class PdfServices
{
    /// <summary>
    /// Adds <see cref="IPdfPrinter"/> and <see cref="IPdfPrints"/>. Settings: <c>Hyte:Chromium</c>, the path of the browser when it is neither in the environment's <c>CHROME_PATH</c> nor on its <c>PATH</c>,
    /// and <c>Hyte:PdfSeconds</c>, after how many seconds a print is given up (60).
    /// </summary>
    public static IServiceCollection AddPdf(this IServiceCollection services)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IPdfPrinter, ChromiumPrinter>();
        services.TryAddSingleton<IPdfPrints, PdfPrints>();
        return services;
    }
}
