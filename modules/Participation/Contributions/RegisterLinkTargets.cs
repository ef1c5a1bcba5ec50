using System.Globalization;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Links;
using Hyte.Participation.Statements;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Events, statements and surveys as other modules may link to them. One query a register.</summary>
internal sealed class RegisterLinkTargets(ParticipationDbContext db, IDirectory directory, TimeProvider clock) : ILinkTargets
{
    public async Task<IReadOnlyList<LinkTarget>> FindAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var (events, statements, surveys) = (Events, Statements, Surveys(user));
        foreach (var word in query.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            events = events.Where(e => e.SearchText.Contains(word));
            statements = statements.Where(s => s.Matter.SearchText.Contains(word));
            surveys = surveys.Where(s => s.SearchText.Contains(word));
        }

        return [
            .. await ReadAsync(events.OrderByDescending(e => e.Day).ThenByDescending(e => e.Id).Take(limit), ct),
            .. await ReadAsync(statements.OrderByDescending(s => s.Id).Take(limit), ct),
            .. await ReadAsync(surveys.OrderByDescending(s => s.OpensAt).Take(limit), ct),
        ];
    }

    public async Task<IReadOnlyList<LinkTarget>> ReadAsync(IReadOnlyCollection<RecordKey> keys, ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var found = new List<LinkTarget>();
        if (IdsOf(RecordKind.Event) is [_, ..] events) found.AddRange(await ReadAsync(Events.Where(e => events.Contains(e.Id)), ct));
        if (IdsOf(RecordKind.Statement) is [_, ..] statements) found.AddRange(await ReadAsync(Statements.Where(s => statements.Contains(s.Id)), ct));
        if (IdsOf(RecordKind.Survey) is [_, ..] surveys) found.AddRange(await ReadAsync(Surveys(user).Where(s => surveys.Contains(s.Id)), ct));
        return found;

        List<int> IdsOf(RecordKind kind) =>
            [.. keys.Where(k => k.Module == ParticipationModule.Id && k.Kind == kind).Select(k => int.TryParse(k.Code, CultureInfo.InvariantCulture, out var id) ? id : 0)];
    }

    private IQueryable<ParticipationEvent> Events => db.Set<ParticipationEvent>().AsNoTracking();

    private IQueryable<Statement> Statements => db.Set<Statement>().AsNoTracking().Include(s => s.Matter);

    // A survey that has not been opened yet is its makers' own.
    private IQueryable<Survey> Surveys(ICurrentUser user)
    {
        var surveys = db.Set<Survey>().AsNoTracking();
        var now = clock.NowUtc();
        return user.May(Rights.EditSurveys) ? surveys : surveys.Where(s => s.PublishedAt != null && s.OpensAt <= now);
    }

    private static async Task<IEnumerable<LinkTarget>> ReadAsync(IQueryable<ParticipationEvent> events, CancellationToken ct) =>
        from e in await events.ToListAsync(ct)
        select new LinkTarget(Key(RecordKind.Event, e.Id), e.Name, $"{EventKinds.Of(e.Kind).Name}, {e.When}, {e.Place}", Registers.HrefOf(Registers.Event, e.Id));

    private async Task<IEnumerable<LinkTarget>> ReadAsync(IQueryable<Statement> statements, CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        return from s in await statements.ToListAsync(ct)
               select new LinkTarget(Key(RecordKind.Statement, s.Id), s.Matter.Title, $"{StatementTexts.SearchContext}, {names.NameOf(s.BodyCode)}, {s.Stage.ToMark().Word}", Registers.HrefOf(Registers.Statement, s.Id));
    }

    private async Task<IEnumerable<LinkTarget>> ReadAsync(IQueryable<Survey> surveys, CancellationToken ct)
    {
        var now = clock.NowUtc();
        return from s in await surveys.ToListAsync(ct)
               select new LinkTarget(Key(RecordKind.Survey, s.Id), s.Title,
                   string.Format(s.Kind == SurveyKind.Survey ? SurveyTexts.SearchSurvey : SurveyTexts.SearchWeekly, SurveyWords.Of(s.StateAt(now)).ToLowerInvariant()), SurveyPlaces.Of(s.Kind, s.Id));
    }

    private static RecordKey Key(RecordKind kind, int id) => new(ParticipationModule.Id, kind, id.ToString(CultureInfo.InvariantCulture));
}
