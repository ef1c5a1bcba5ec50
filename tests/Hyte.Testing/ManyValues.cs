using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Hyte.Testing;

/// <summary>A file of values as large as the product takes, for the welfare programme.</summary>
public static class ManyValues
{
    /// <summary>How many values there are in the file.</summary>
    public const int Lines = 100_000;

    /// <summary>Tells the values of the file from all others.</summary>
    public const string Note = "rivi";

    private const string Page = "/welfare/indicators/file";

    /// <summary>Makes the file. Spans of years make as many places for values as are wanted: 6 555 for each series.</summary>
    /// <param name="welfare">The database that the values are for.</param>
    public static async Task<byte[]> FileAsync(DatabaseFile welfare)
    {
        ArgumentNullException.ThrowIfNull(welfare);
        var series = await welfare.ListAsync("SELECT i.Code, s.Code FROM series s JOIN indicator i ON s.IndicatorId = i.Id ORDER BY s.Id LIMIT 20", row => $"{row.GetString(0)};{row.GetString(1)}");
        var text = new StringBuilder("indicator;series;area;from_year;year;value;note\n");
        var lines = 0;
        foreach (var place in series)
        {
            for (var year = 1900; year <= 2014; year++)
            {
                for (var from = 1900; from < year && lines < Lines; from++, lines++) text.Append(place).Append(";essote;").Append(from).Append(';').Append(year).Append(";12,5;").Append(Note).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Uploads the file.</summary>
    /// <returns>The address of the preview.</returns>
    public static async Task<string> UploadAsync(HttpClient client, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var content = new MultipartFormDataContent { { new StringContent(HyteApp.Token(await HyteApp.ReadAsync(client, Page))), "__RequestVerificationToken" } };
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        content.Add(file, "file", "suuri.csv");
        using var answer = await client.PostAsync(new Uri(Page, UriKind.Relative), content);
        return answer.StatusCode == HttpStatusCode.Redirect
            ? await FinishAsync(client, answer.Headers.Location!.OriginalString)
            : throw new InvalidDataException($"The upload answered {answer.StatusCode}.");
    }

    /// <summary>Waits for work on the file as a person does: by looking again at the page that tells how far it is.</summary>
    /// <param name="client">Who waits.</param>
    /// <param name="address">Where the last answer has led.</param>
    /// <returns>The address of what came of the work.</returns>
    public static async Task<string> FinishAsync(HttpClient client, string address)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(address);
        while (address.Contains("?run=", StringComparison.Ordinal))
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.Redirect) address = answer.Headers.Location!.OriginalString;
            else if (!answer.Headers.Contains("Refresh")) throw new InvalidDataException("The work on the file has failed.");
            else await Task.Delay(20);
        }

        return address;
    }
}
