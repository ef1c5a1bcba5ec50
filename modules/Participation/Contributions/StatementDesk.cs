using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Participation.Statements;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Takes other modules' requests for statements.</summary>
internal sealed class StatementDesk(ParticipationDbContext db, StatementAsking asking, IDirectory directory, TimeProvider clock) : IStatementDesk
{
    public async Task<StatementRef> AskAsync(StatementRequest request, ICurrentUser user, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!user.May(Rights.AskStatements)) throw new RuleBrokenException("statement.forbidden", StatementTexts.RuleMayNotAsk);
        var names = await directory.GetAsync(ct);
        var today = clock.Today();
        var problems = new List<string>();
        var draft = new MatterDraft
        {
            Title = request.MatterTitle,
            Address = request.MatterHref,
            Question = request.Question,
            DueOn = Shown.Day(request.Due),
            AskedBy = user.Actor.Name,
        };
        var content = MatterContent.Read(draft, names, today, (_, message) => problems.Add(message));
        var known = StatementRules.Bodies(names, today).SelectMany(bodies => bodies).Select(b => b.Code).ToHashSet(StringComparer.Ordinal);
        if (request.BodyCodes.Count == 0 || !known.IsSupersetOf(request.BodyCodes)) problems.Add(StatementTexts.BodiesMissing);
        if (string.IsNullOrWhiteSpace(request.MatterReference) || request.MatterReference.Length > MatterContent.LongestReference) problems.Add(StatementTexts.ReferenceMissing);
        if (content is null || problems.Count > 0) throw new RuleBrokenException("statement.request", string.Join(' ', problems));

        var matter = await asking.AskAsync(content, request.BodyCodes, [], request.MatterReference, ct);
        return new StatementRef(Registers.HrefOf(Registers.Statement, matter.Statements[0].Id), matter.Statements.Count);
    }

    public async Task<IReadOnlyList<StatementState>> OfMatterAsync(string matterReference, ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var names = await directory.GetAsync(ct);
        var found = await db.Set<Statement>().AsNoTracking().Include(s => s.Matter).Where(s => s.Matter.Reference == matterReference).ToListAsync(ct);
        return [.. found.Select(s => StateOf(s, names)).OrderBy(s => s.BodyName, StringComparer.CurrentCulture)];
    }

    private static StatementState StateOf(Statement statement, DirectorySnapshot names) => new(
        statement.BodyCode,
        names.NameOf(statement.BodyCode),
        statement.Matter.DueOn,
        statement.GivenOn,
        statement.Text,
        statement.Stage.ToMark().Word,
        statement.Use is { } use ? string.Join(' ', new[] { use.ToMark().Word + ".", statement.Changed, statement.Reason }.Where(text => text is not null)) : null,
        Registers.HrefOf(Registers.Statement, statement.Id),
        statement.Stage is StatementStage.Asked or StatementStage.Given);
}
