using Hyte.Participation.Events.Editing;
using Hyte.Participation.Events.Feeds;
using Hyte.Participation.Events.Reading;
using Hyte.Participation.Events.Registering;
using Hyte.Participation.Files;
using Hyte.Participation.Links;
using Hyte.Participation.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Events;

/// <summary>Registers the use cases of events.</summary>
internal static class EventsRegistration
{
    public static IServiceCollection AddEvents(this IServiceCollection services) => services
        .AddScoped<Seats>()
        .AddScoped<EventMail>()
        .AddScoped<PlaceLetters>()
        .AddScoped<EventRegister>()
        .AddScoped<EventFeed>()
        .AddScoped<EditEvent>()
        .AddScoped<CancelEvent>()
        .AddScoped<WriteMinutes>()
        .AddScoped<SetPlanImage>()
        .AddScoped<RegisterForEvent>()
        .AddScoped<ConfirmRegistration>()
        .AddScoped<GiveUpPlace>()
        .AddScoped<RegistrationList>()
        .AddScoped<FileShelf>()
        .AddScoped<IPersonalDataHolder, ForgetRegistrants>()
        .AddScoped<ITiedRegister, TiedEvents>();
}
