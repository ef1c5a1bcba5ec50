using Hyte.Host;
using Hyte.Modules;
using Hyte.Platform;

// A published product carries its files beside itself and finds them from whatever folder it is started.
var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null;
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = published });
if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls("http://localhost:5080");
builder.AddHytePlatform(typeof(Program).Assembly);
builder.AddHyteWeb();

await using var app = builder.Build();
try
{
    if (await Commands.TryRunAsync(app.Services, args)) return 0;
    app.MapModuleEndpoints();
    // Databases and pages know nothing of each other: they get ready at the same time.
    var starting = Task.Run(() => app.Services.GetRequiredService<PlatformStartup>().RunAsync(app.Lifetime.ApplicationStopping));
    app.UseHyteWeb();
    var lines = await starting;
    app.Lifetime.ApplicationStarted.Register(() => Greeting.Print(app, lines));
    await app.RunAsync();
    return 0;
}
catch (RuleBrokenException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}

/// <summary>The host. Public so that tests can start it.</summary>
public partial class Program;
