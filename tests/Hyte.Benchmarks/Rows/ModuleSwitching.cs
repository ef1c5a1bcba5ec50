using System.Diagnostics;
using System.Net;
using Hyte.Benchmarks.Load;
using Hyte.Benchmarks.Servers;
using Hyte.Modules;

namespace Hyte.Benchmarks.Rows;

/// <summary>Switches a module off and on while somebody reads another one without a pause; a request of theirs that fails ends the benchmark.</summary>
internal sealed class ModuleSwitching(Workshop workshop) : IBudget
{
    private const int Times = 20;

    public async Task<IReadOnlyList<Measured>> MeasureAsync()
    {
        await using var product = await workshop.StartAsync(workshop.Data);
        using var administrator = await Visitor.SignInAsync(product, StandardRoles.Administrator);
        using var reader = await Visitor.SignInAsync(product, StandardRoles.Management);
        using var over = new CancellationTokenSource();
        var question = await reader.FreshAsync(FollowUpTable.Path);
        var reading = Task.Factory.StartNew(() => Read(new Wire(product.Address, question), over.Token), TaskCreationOptions.LongRunning);

        var token = HyteApp.Token(await HyteApp.ReadAsync(administrator.Client, "/admin/modules"));
        await SwitchAsync(administrator.Client, token, "Disable");
        await SwitchAsync(administrator.Client, token, "Enable");
        var times = new List<double>();
        for (var i = 0; i < Times; i++) times.Add(await SwitchAsync(administrator.Client, token, i % 2 == 0 ? "Disable" : "Enable"));
        await over.CancelAsync();
        var read = await reading;
        return [new Measured("a module switch", Pairs.Median(times), 50, IsFloor: false, "ms", $"longest {times.Max():0} ms; {read} requests on another module, none failed")];
    }

    private static int Read(Wire wire, CancellationToken over)
    {
        using var own = wire;
        var read = 0;
        for (; !over.IsCancellationRequested; read++)
        {
            if (wire.Ask() is { Status: not 200 and var status }) throw new InvalidDataException($"A page of another module answered {status}.");
        }

        return read;
    }

    private static async Task<double> SwitchAsync(HttpClient administrator, string token, string act)
    {
        var form = new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["id"] = "growth" };
        var began = Stopwatch.GetTimestamp();
        using var answer = await administrator.PostAsync(new Uri("/admin/modules?handler=" + act, UriKind.Relative), new FormUrlEncodedContent(form));
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidDataException($"{act} answered {answer.StatusCode}.");
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
