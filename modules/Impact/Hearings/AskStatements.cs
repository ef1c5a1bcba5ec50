using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Hearings;

/// <summary>Asks advisory bodies for their statements through the module that takes them; without such a module statements are written down by hand.</summary>
internal sealed class AskStatements(ImpactDbContext db, IContributions<IStatementDesk> desks, ICurrentUser user)
{
    /// <summary>Somebody takes requests now.</summary>
    public async Task<bool> IsPossibleAsync() => await DeskAsync() is not null;

    /// <exception cref="RuleBrokenException">The assessment is not open, no module takes requests, or the one that does refuses: the message tells why.</exception>
    public async Task ExecuteAsync(CaseSheet sheet, StatementAskContent content, CancellationToken ct)
    {
        // The request lives in another module's database: no transaction spans both, so the stage is looked at right before it is sent.
        var stage = await db.Assessments.AsNoTracking().Where(a => a.CaseId == sheet.CaseId).Select(a => a.Stage).SingleAsync(ct);
        if (!StageMoves.IsOpen(stage)) throw new RuleBrokenException(OpenWork.NotOpen, StageTexts.NotOpen);
        var desk = await DeskAsync() ?? throw new RuleBrokenException("statement.off", HearingTexts.DeskOff);
        // The desk's readers are not this register's: of a restricted case they get the number, and the question as it was written for them.
        var title = $"{sheet.Number} {(sheet.Restriction is null ? sheet.Title : HearingTexts.RestrictedMatter)}";
        // The desk takes a title as long as a case's own: the number is left to the link when both do not fit.
        if (title.Length > DecisionCase.LongestTitle) title = sheet.Title;
        await desk.AskAsync(new StatementRequest(CasePaths.Reference(sheet.CaseId), title, CasePaths.Case(sheet.CaseId), content.Question, content.Bodies, content.Due), user, ct);
    }

    // The desk is spoken to directly: a refusal of its rules is an answer to the person, not a fault of the module.
    private async Task<IStatementDesk?> DeskAsync() => await desks.AskAsync(Task.FromResult) is [{ Value: var desk }, ..] ? desk : null;
}

/// <summary>A request for statements as a person types it.</summary>
internal sealed class StatementAskDraft
{
    /// <summary>Directory codes of the bodies that are ticked.</summary>
    public List<string> Bodies { get; set; } = [];

    public string? Question { get; set; }

    public string? DueOn { get; set; }

    /// <summary>Checks everything, not only the first mistake.</summary>
    /// <param name="bodies">Codes of those who can still be asked.</param>
    /// <param name="today">The day in the city.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public StatementAskContent? Read(IReadOnlyCollection<string> bodies, DateOnly today, Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var chosen = bodies.Where(Bodies.Contains).ToList();
        if (chosen.Count == 0) typed.Refuse(nameof(Bodies), HearingTexts.BodiesMissing);
        var question = typed.Required(nameof(Question), Question, Hearing.LongestText, HearingTexts.QuestionMissing);
        var due = typed.Day(nameof(DueOn), DueOn, today, Typed.LastDay, HearingTexts.DueWrong);
        return typed.HasRefused ? null : new StatementAskContent(chosen, question!, due!.Value);
    }
}

/// <summary>A request for statements, checked.</summary>
internal sealed record StatementAskContent(IReadOnlyList<string> Bodies, string Question, DateOnly Due);
