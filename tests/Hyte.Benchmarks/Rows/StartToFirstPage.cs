using System.Diagnostics;
using System.Net;
using Hyte.Benchmarks.Load;
using Hyte.Benchmarks.Servers;

namespace Hyte.Benchmarks.Rows;

/// <summary>From starting the process to the first page that anybody sees, in production on data that is there, against an empty web application.</summary>
internal sealed class StartToFirstPage(Workshop workshop) : IBudget
{
    private const int Rounds = 7;

    private const string Password = "mitattu-mittaaja-1";

    public async Task<IReadOnlyList<Measured>> MeasureAsync()
    {
        var empty = await workshop.MakeEmptyAppAsync();
        var data = workshop.CopyData("production");
        await InstallAsync(data);

        Task<double> ProductAsync() => StartAsync(() => workshop.StartAsync(data, "Production"), "/account/sign-in");
        Task<double> EmptyAsync() => StartAsync(() => ServerProcess.StartAsync(empty, Path.GetDirectoryName(empty)!, []), "/");
        _ = (await ProductAsync(), await EmptyAsync());
        var (ratio, target, baseline) = await Pairs.RunAsync(Rounds, ProductAsync, EmptyAsync);
        return [new Measured("start to first page", ratio, 2, IsFloor: false, "×", $"{target:0} ms to {baseline:0} ms of an empty web application")];
    }

    // The first start in production waits for somebody to become its administrator.
    private async Task InstallAsync(string data)
    {
        await using var product = await workshop.StartAsync(data, "Production");
        const string page = "/account/first-administrator";
        await Eventually.IsTrueAsync(() => Task.FromResult(product.Told.Contains(page, StringComparison.Ordinal)), "the product prints a link for the first administrator");
        var link = product.Told.Split('\n').Select(line => line.Trim()).Single(line => line.Contains(page, StringComparison.Ordinal));
        var token = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];
        using var visitor = product.Visitor();
        using var answer = await HyteApp.PostAsync(
            visitor,
            $"{page}?token={token}",
            page,
            ("token", token),
            ("DisplayName", "Mittaaja"),
            ("UserName", "mittaaja"),
            ("New.Password", Password),
            ("New.Again", Password));
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidDataException($"The first administrator answered {answer.StatusCode}.");
    }

    private static async Task<double> StartAsync(Func<Task<ServerProcess>> start, string path)
    {
        var began = Stopwatch.GetTimestamp();
        await using var server = await start();
        using var visitor = server.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
