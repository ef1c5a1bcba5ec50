namespace Hyte.Documents.Reports;

/// <summary>Writes a report as a Word document (DOCX) that reads, prints and can be edited like one that a person made with Word's own styles.</summary>
public static class WordReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="target">Gets the document; stays open.</param>
    /// <param name="publicAddress">
    /// Address under which readers reach this installation, as <c>https://hyte.mikkeli.fi/</c>. Null leaves links to its paths out: they lead nowhere outside the installation.
    /// </param>
    public static void Write(ReportDocument report, Stream target, Uri? publicAddress = null) => throw new NotSupportedException();
}
