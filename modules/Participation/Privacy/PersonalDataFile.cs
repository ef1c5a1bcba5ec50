using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Hyte.Documents.Csv;
using Hyte.Web;

namespace Hyte.Participation.Privacy;

/// <summary>What is stored about a person as a file: for a spreadsheet, or for another program.</summary>
internal static class PersonalDataFile
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    /// <summary>One line for each field.</summary>
    public static byte[] WriteCsv(IReadOnlyList<StoredKind> found)
    {
        using var output = new MemoryStream();
        CsvFile.Write(output, Lines(found));
        return output.ToArray();
    }

    /// <summary>The registers, their records and their fields.</summary>
    public static byte[] WriteJson(IReadOnlyList<StoredKind> found) => JsonSerializer.SerializeToUtf8Bytes(
        found.Select(kind => new
        {
            rekisteri = kind.Kind,
            tietueet = kind.Records.Select(r => new { tietue = r.What, saapunut = r.At, kentat = r.Fields.Select(f => new { kentta = f.Name, arvo = f.Value }) }),
        }),
        Json);

    private static IEnumerable<IEnumerable<string?>> Lines(IReadOnlyList<StoredKind> found)
    {
        yield return [PrivacyTexts.ColumnRegister, PrivacyTexts.ColumnRecord, PrivacyTexts.ColumnAt, PrivacyTexts.ColumnField, PrivacyTexts.ColumnValue];
        foreach (var kind in found)
        {
            foreach (var record in kind.Records)
            {
                foreach (var (name, value) in record.Fields) yield return [kind.Kind, record.What, FinnishFormat.DateTime(record.At), name, value];
            }
        }
    }
}
