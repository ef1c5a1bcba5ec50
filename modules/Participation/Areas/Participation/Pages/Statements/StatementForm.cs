using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Statements;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Statements;

/// <summary>What the pages of one statement share: the statement itself, its names and its trail.</summary>
internal abstract class StatementForm(ParticipationDbContext db, IDirectory directory, TimeProvider clock) : PageModel
{
    public Statement Statement { get; private set; } = null!;

    public DirectorySnapshot Names { get; private set; } = null!;

    public string BodyName => Names.NameOf(Statement.BodyCode);

    public DateOnly Today => clock.Today();

    /// <summary>Another person saved while this one typed: what is saved now stands beside the form.</summary>
    public bool IsConflict { get; protected set; }

    protected async Task<bool> FindAsync(int id, CancellationToken ct)
    {
        Names = await directory.GetAsync(ct);
        Statement = (await db.Set<Statement>().AsNoTracking().Include(s => s.Matter).SingleOrDefaultAsync(s => s.Id == id, ct))!;
        return Statement is not null;
    }

    protected IReadOnlyList<Crumb> Trail(string title) =>
    [
        new(Texts.Name, "/participation"),
        new(StatementTexts.Title, "/participation/statements"),
        new($"{BodyName}: {Statement.Matter.Title}", $"/participation/statements/{Statement.Id}"),
        new(title, null),
    ];

    protected void Refuse(string field, string message) => ModelState.AddModelError($"Input.{field}", message);
}
