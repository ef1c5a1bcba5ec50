using System.Xml;
using Hyte.Modules;

namespace Hyte.Documents.Papers.Office;

/// <summary>Reads a document of Office: a workbook, a text document or a presentation, told apart by its content.</summary>
/// <remarks>
/// On .NET's own zip and XML readers and not on the Open XML SDK: every part is read once, forwards and within limits,
/// and both the usual and the strict form of the format are read by the same code.
/// </remarks>
internal static class OfficePaper
{
    /// <summary>Reads a file that begins as a zip.</summary>
    /// <exception cref="RuleBrokenException">It is no document of Office, it is broken, it has macros, or it goes beyond the limits.</exception>
    public static Paper Read(byte[] bytes, string name, PaperLimits limits)
    {
        try
        {
            using var package = OfficePackage.Open(bytes, name, limits);
            var measure = new PaperMeasure(name, limits);
            var (parts, remarks) = package.Kind switch
            {
                OfficeKind.Sheets => SheetPaper.Read(package, measure),
                OfficeKind.Document => DocumentPaper.Read(package, measure),
                _ => SlidePaper.Read(package, measure),
            };
            return new Paper(name, parts) { Remarks = remarks };
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw new RuleBrokenException("paper.broken", string.Format(Texts.PaperBroken, name));
        }
    }
}
