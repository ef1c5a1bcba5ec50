using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hyte.Benchmarks.Servers;

/// <summary>The limit to compare with: the same web server with nothing in it but the same bytes, headers included, in memory.</summary>
/// <remarks>A process of its own, started from this very program, so that the product needs no back door for its benchmark.</remarks>
internal static class BareServer
{
    public const string Command = "serve";

    /// <summary>Starts it on pages that were fetched from the product.</summary>
    public static async Task<ServerProcess> StartAsync(string folder, IReadOnlyList<Page> pages)
    {
        Directory.CreateDirectory(folder);
        foreach (var (number, page) in pages.Index())
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{number}.body"), page.Body);
            await File.WriteAllLinesAsync(Path.Combine(folder, $"{number}.head"), page.Headers.Select(h => $"{h.Name}: {h.Value}"));
        }

        return await ServerProcess.StartAsync(typeof(BareServer).Assembly.Location, folder, [Command, folder]);
    }

    public static async Task<int> RunAsync(string folder, string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        // The limit writes no log, so that it is as high as it can be.
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        foreach (var file in Directory.GetFiles(folder, "*.body"))
        {
            var body = await File.ReadAllBytesAsync(file);
            var head = File.ReadLines(Path.ChangeExtension(file, ".head")).Select(line => line.Split(": ", 2)).ToArray();
            app.MapGet("/" + Path.GetFileNameWithoutExtension(file), (RequestDelegate)(context =>
            {
                foreach (var line in head) context.Response.Headers[line[0]] = line[1];
                context.Response.ContentLength = body.Length;
                return context.Response.Body.WriteAsync(body).AsTask();
            }));
        }

        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(string.Join(' ', app.Urls)));
        await app.RunAsync();
        return 0;
    }
}

/// <summary>A page as it was fetched.</summary>
/// <param name="Headers">The headers that the product itself sets.</param>
/// <param name="Body">The bytes.</param>
internal sealed record Page(IReadOnlyList<(string Name, string Value)> Headers, byte[] Body);
