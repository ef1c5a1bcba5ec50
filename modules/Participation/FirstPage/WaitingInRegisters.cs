using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Feedback;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Statements;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Walks;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.FirstPage;

/// <summary>Everything that waits for somebody in the registers, one query a register, read once for all who open the first page. Whose it is, and whether its time has come, the askers tell.</summary>
internal sealed class WaitingInRegisters(ParticipationDbContext db, KeptReads kept)
{
    public Task<Waiting> ReadAsync(CancellationToken ct) => kept.GetAsync("what waits in the registers", async (_, cancel) => new Waiting
    {
        Statements = await db.Set<Statement>().AsNoTracking().Where(s => s.Stage == StatementStage.Asked || s.Stage == StatementStage.Given)
            .Select(s => new WaitingStatement(s.Id, s.BodyCode, s.Stage, s.GivenOn, s.Matter.Title, s.Matter.DueOn, s.Matter.AskedById, s.Matter.AskedByCode)).ToListAsync(cancel),
        Feedback = await db.Set<FeedbackItem>().AsNoTracking().Where(f => f.Stage == FeedbackStage.New || f.Stage == FeedbackStage.Routed).OrderBy(f => f.AnswerBy).ThenBy(f => f.Id)
            .Select(f => new WaitingFeedback(f.Id, f.Subject, f.Stage, f.UnitCode, f.AnswerBy)).ToListAsync(cancel),
        Observations = await db.Set<Observation>().AsNoTracking().Where(o => o.Answer == null).OrderBy(o => o.Day).ThenBy(o => o.Id)
            .Select(o => new WaitingObservation(o.Id, o.Text, o.UnitCode)).ToListAsync(cancel),
        Registrations = await db.Set<EventRegistration>().Where(r => r.Standing == RegistrationStanding.Unconfirmed && r.AnonymisedAt == null)
            .GroupBy(r => r.EventId).Select(g => new { EventId = g.Key, Count = g.Count() })
            .Join(db.Set<ParticipationEvent>().Where(e => e.CancelReason == null), w => w.EventId, e => e.Id, (w, e) => new { e.Id, e.Name, e.Day, e.EndDay, w.Count })
            .OrderBy(w => w.Day).ThenBy(w => w.Id).Select(w => new WaitingRegistrations(w.Id, w.Name, w.Day, w.EndDay, w.Count)).ToListAsync(cancel),
        Bookings = await (
            from booking in db.Set<Booking>().AsNoTracking()
            join space in db.Set<Space>() on booking.SpaceId equals space.Id
            where booking.State == BookingState.AwaitsApproval
            orderby booking.StartsAt, booking.Id
            select new WaitingBooking(booking.Id, space.Name, booking.StartsAt, booking.EndsAt)).ToListAsync(cancel),
        Surveys = await db.Set<Survey>().AsNoTracking().Where(s => s.PublishedAt != null && s.ClosedAt == null).OrderBy(s => s.ClosesAt)
            .Select(s => new WaitingSurvey(s.Id, s.Kind, s.Title, s.OpensAt, s.ClosesAt, s.ForStaff)).ToListAsync(cancel),
        Rounds = await db.Set<BudgetRound>().AsNoTracking().Where(r => r.State == RoundState.Assessing || r.State == RoundState.Voting || r.State == RoundState.Counted).OrderBy(r => r.Id)
            .Select(r => new WaitingRound(r, db.Set<BudgetProposal>().Count(p => p.RoundId == r.Id && p.MergedIntoId == null && p.Feasibility == Feasibility.NotAssessed))).ToListAsync(cancel),
    }, ct);
}

/// <summary>What waits, in the order in which it is told.</summary>
internal sealed record Waiting
{
    public required IReadOnlyList<WaitingStatement> Statements { get; init; }

    public required IReadOnlyList<WaitingFeedback> Feedback { get; init; }

    public required IReadOnlyList<WaitingObservation> Observations { get; init; }

    public required IReadOnlyList<WaitingRegistrations> Registrations { get; init; }

    public required IReadOnlyList<WaitingBooking> Bookings { get; init; }

    /// <summary>Published and not closed: to come, open, and ended.</summary>
    public required IReadOnlyList<WaitingSurvey> Surveys { get; init; }

    public required IReadOnlyList<WaitingRound> Rounds { get; init; }
}

internal sealed record WaitingStatement(int Id, string BodyCode, StatementStage Stage, DateOnly? GivenOn, string Title, DateOnly DueOn, string AskedById, string? AskedByCode);

internal sealed record WaitingFeedback(int Id, string Subject, FeedbackStage Stage, string? UnitCode, DateOnly? AnswerBy);

internal sealed record WaitingObservation(int Id, string Text, string? UnitCode);

/// <summary>Registrations of one event that nobody has confirmed.</summary>
internal sealed record WaitingRegistrations(int EventId, string Name, DateOnly Day, DateOnly EndDay, int Count);

/// <summary>A booking that waits for approval. Who booked is told on its page only.</summary>
internal sealed record WaitingBooking(int Id, string Space, DateTime StartsAt, DateTime EndsAt);

internal sealed record WaitingSurvey(int Id, SurveyKind Kind, string Title, DateTime OpensAt, DateTime ClosesAt, bool ForStaff);

/// <summary>A round that is assessed, voted on or counted.</summary>
/// <param name="Round">The round.</param>
/// <param name="NotAssessed">How many of its proposals have no answer.</param>
internal sealed record WaitingRound(BudgetRound Round, int NotAssessed);
