using Hyte.Modules.People;
using Hyte.Participation.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Events;

/// <summary>The register as JSON: <c>GET events</c>. Who has registered is not in it.</summary>
internal static class EventsApi
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/events", ListAsync)
        .RequireAuthorization(Rights.Read)
        .WithName("participation-events")
        .WithSummary("Events of participation, oldest first; filtered by kind (partnership-evening, development-walk, planning-walk, forum, residents-evening, council-meeting, training) and by their first day (from, to). No personal data.");

    private static async Task<Results<Ok<List<EventLine>>, ValidationProblem>> ListAsync(
        string? kind, DateOnly? from, DateOnly? to, ParticipationDbContext db, IDirectory directory, TimeProvider clock, CancellationToken ct)
    {
        var wanted = EventKinds.Find(kind);
        if (!string.IsNullOrEmpty(kind) && wanted is null)
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["kind"] = [string.Format(EventTexts.ApiKind, string.Join(", ", EventKinds.All.Select(k => k.Code)))] });

        var events = await db.Set<ParticipationEvent>().AsNoTracking()
            .Where(e => (wanted == null || e.Kind == wanted) && (from == null || e.Day >= from) && (to == null || e.Day <= to))
            .OrderBy(e => e.Day).ThenBy(e => e.Id).ToListAsync(ct);
        var ids = events.ConvertAll(e => e.Id);
        var came = await db.Set<EventRegistration>().Where(r => r.Attended && ids.Contains(r.EventId)).GroupBy(r => r.EventId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var names = await directory.GetAsync(ct);
        var now = clock.NowUtc();
        return TypedResults.Ok(events.ConvertAll(e => new EventLine(
            e.Id, EventKinds.Of(e.Kind).Code, e.Name, e.Place, e.Day, e.StartTime, e.EndDay, e.EndTime, e.StateAt(now) switch { EventState.Held => "held", EventState.Cancelled => "cancelled", _ => "coming" },
            e.Themes, Organisers.Names(e.Organisers, names), e.IsPublic, came.TryGetValue(e.Id, out var counted) || e.CameUnregistered is not null ? counted + (e.CameUnregistered ?? 0) : null)));
    }

    /// <summary>An event. Times are on the clock of the city.</summary>
    internal sealed record EventLine(
        int Id, string Kind, string Name, string Place, DateOnly Day, TimeOnly? StartTime, DateOnly EndDay, TimeOnly? EndTime, string State,
        string? Themes, IReadOnlyList<string> Organisers, bool IsPublic, int? Attendance);
}
