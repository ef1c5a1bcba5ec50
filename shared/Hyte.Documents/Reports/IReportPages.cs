using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace Hyte.Documents.Reports;

/// <summary>Reports as HTML, in the product's own look. The host draws them, for itself and for modules.</summary>
public interface IReportPages
{
    /// <summary>Address at which readers of files reach this installation; null when nobody has told it.</summary>
    Uri? PublicAddress { get; }

    /// <summary>The report below its title, for a page that links the stylesheet <c>hy-report.css</c>.</summary>
    /// <param name="document">The report.</param>
    /// <param name="pathBase">What stands before every path of the installation; usually nothing.</param>
    /// <param name="ct">Cancels.</param>
    Task<IHtmlContent> OnPageAsync(ReportDocument document, PathString pathBase, CancellationToken ct);

    /// <summary>Class of the element around the title and the report on a page: it chooses the paper when the page is printed.</summary>
    /// <param name="document">The report.</param>
    string PaperOf(ReportDocument document);

    /// <summary>A whole page that loads nothing, for the printer.</summary>
    /// <param name="document">The report.</param>
    /// <param name="ct">Cancels.</param>
    Task<string> ForPrinterAsync(ReportDocument document, CancellationToken ct);
}
