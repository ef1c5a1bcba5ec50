using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Participation.Statements;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Statements;

/// <summary>The form that changes what is asked of every body of a matter, and asks further bodies.</summary>
[Authorize(Policy = Rights.AskStatements)]
internal sealed class EditModel(ParticipationDbContext db, StatementAsking asking, MeasureTies ties, IDirectory directory, TimeProvider clock) : MatterForm(ties, directory, clock)
{
    private StatementMatter? _matter;

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>What another person saved while this one typed.</summary>
    public StatementMatter? Conflict { get; private set; }

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(StatementTexts.Title, "/participation/statements"), new(_matter!.Title, $"/participation/statements/{Id}"), new(StatementTexts.EditTitle, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Input = MatterDraft.Of(_matter!);
        Version = _matter!.Version;
        await LoadMeasuresAsync(Id, posted: false, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        // A due day that has passed may stay as it is.
        var first = _matter!.DueOn < Today ? _matter.DueOn : Today;
        var content = MatterContent.Read(Input, Names, first, Refuse);
        if (ReadBodies(needed: false) && content is not null)
        {
            switch (await asking.ChangeAsync(_matter.Id, Version, content, Input.Bodies, ChosenMeasures, ct))
            {
                case SaveOutcome.NotFound:
                    return NotFound();
                case SaveOutcome.Saved:
                    TempData["notice"] = StatementTexts.Changed;
                    return LocalRedirect($"/participation/statements/{Id}");
            }

            await FindAsync(ct);
            Conflict = _matter;
            Version = _matter.Version;
        }

        await LoadMeasuresAsync(Id, posted: true, ct);
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        await LoadNamesAsync(ct);
        _matter = await db.Set<StatementMatter>().AsNoTracking().Include(m => m.Statements).SingleOrDefaultAsync(m => m.Statements.Any(s => s.Id == Id), ct);
        Asked = [.. (_matter?.Statements ?? []).Select(s => Names.NameOf(s.BodyCode)).Order(StringComparer.CurrentCulture)];
        return _matter is not null;
    }
}
