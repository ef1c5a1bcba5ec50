using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Hyte.Participation.Privacy;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Spaces;

/// <summary>Registers the use cases of spaces and their bookings.</summary>
internal static class SpacesRegistration
{
    public static IServiceCollection AddSpaces(this IServiceCollection services) => services
        .AddScoped<SpaceRegister>()
        .AddScoped<SaveSpace>()
        .AddScoped<FreeTimes>()
        .AddScoped<OpenBookings>()
        .AddScoped<ExpiredHolds>()
        .AddScoped<BookingMails>()
        .AddScoped<BookSpace>()
        .AddScoped<BookSeries>()
        .AddScoped<ConfirmBooking>()
        .AddScoped<DecideBooking>()
        .AddScoped<CancelBooking>()
        .AddScoped<ReadBookings>()
        .AddScoped<CalendarFeed>()
        .AddScoped<IPersonalDataHolder, BookingPeople>()
        .AddScoped<ICountedRegister, CountedSpaces>()
        .AddScoped<ICountedRegister, CountedBookings>()
        .AddScoped<ITiedRegister, TiedSpaces>();
}
