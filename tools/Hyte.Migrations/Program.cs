using Hyte.Migrations;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// dotnet ef starts this program, stops it when the host is built and takes the contexts from its services.
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<IActorAccessor, DesignTimeActor>();
builder.Services.AddContexts();
using var host = builder.Build();

// Started by a person, it tells whose migrations have fallen behind.
var behind = 0;
foreach (var type in ContextTypes.All)
{
    await using var context = (DbContext)host.Services.GetRequiredService(type);
    var missing = context.Database.HasPendingModelChanges();
    Console.WriteLine($"{type.Name}: {(missing ? "the model has changed, add a migration" : "up to date")}");
    if (missing) behind++;
}

return behind == 0 ? 0 : 1;
