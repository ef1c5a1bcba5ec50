using Hyte.Modules.People;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Rules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hyte.Participation.Spaces;

/// <summary>The register as JSON: <c>GET spaces</c>. Bookings, which are people's, are not in it.</summary>
internal static class SpacesApi
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/spaces", ListAsync)
        .RequireAuthorization(Rights.Read)
        .WithName("participation-spaces")
        .WithSummary("Spaces free of charge that are in use, by name: what they have, how accessible they are, when they are open and how they are booked.");

    private static async Task<Ok<List<SpaceLine>>> ListAsync(SpaceRegister register, IDirectory directory, CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        return TypedResults.Ok((await register.ReadAllAsync(ct)).ConvertAll(space => SpaceLine.Of(space, names)));
    }

    /// <summary>A space. What is not known of its accessibility is null.</summary>
    internal sealed record SpaceLine(
        int Id, string Name, string Address, string? Description, int Capacity, IReadOnlyList<string> Equipment, Accessibility Accessibility, IReadOnlyDictionary<string, string> Opening,
        string? Contact, DateOnly InUseFrom, bool ResidentsMayBook, BookingRules Rules)
    {
        public static SpaceLine Of(Space space, DirectorySnapshot names) => new(
            space.Id, space.Name, space.Address, space.Description, space.Capacity, space.EquipmentList,
            new Accessibility(Told(space.StepFree), space.DoorWidth, Told(space.AccessibleToilet), Told(space.InductionLoop), Told(space.Lift), Told(space.AccessibleParking), space.AccessibilityNotes),
            Enum.GetValues<DayOfWeek>().ToDictionary(day => $"{day}".ToLowerInvariant(), day => space.HoursOn(day).ToString()),
            space.ContactTitleCode is { } code ? names.NameOf(code) : null, space.InUseFrom, space.ResidentsMayBook, space.Rules);

        private static bool? Told(Known fact) => fact == Known.Unknown ? null : fact == Known.Yes;
    }

    /// <summary>How accessible a space is; null where it is not known. The door's width is in centimetres.</summary>
    internal sealed record Accessibility(bool? StepFree, int? DoorWidthCm, bool? AccessibleToilet, bool? InductionLoop, bool? Lift, bool? AccessibleParking, string? Notes);
}
