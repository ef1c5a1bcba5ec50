using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hyte.Documents.Pdf;

/// <summary>Registers the printing of PDFs.</summary>
public static class PdfServices
{
    /// <summary>
    /// Adds <see cref="IPdfPrinter"/>. Settings: <c>Hyte:Chromium</c>, the path of the browser when it is not on the PATH,
    /// and <c>Hyte:PdfSeconds</c>, after how many seconds a print is given up (60).
    /// </summary>
    public static IServiceCollection AddPdf(this IServiceCollection services)
    {
        services.TryAddSingleton<IPdfPrinter, ChromiumPrinter>();
        return services;
    }
}
