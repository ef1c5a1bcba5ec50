using System.Data;
using System.Globalization;
using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Conclusions;
using Hyte.Impact.Data;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Guides;
using Hyte.Impact.Screenings;
using Hyte.Impact.Versions;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Examples;

/// <summary>Puts the worked example into the register by the rules that people's work keeps: every text is read as a form is, and every stage is reached by its move.</summary>
internal sealed class WriteExample(ImpactDbContext db, ReadFacts facts, AttachVersion attaching, IDirectory directory, ICurrentUser user, TimeProvider clock)
{
    // The example speaks the codes of the guide that is built in, whatever the city has published since.
    private static readonly Guide Guide = new(1, GuideContent.Standard, null);

    /// <exception cref="SeedFailedException">Something in the file breaks a rule; nothing of it was saved, and the message tells everything that is wrong.</exception>
    public async Task ExecuteAsync(ExampleFile file, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        try
        {
            await WriteAsync(file, new ExampleErrors(), ct);
            await transaction.CommitAsync(ct);
        }
        catch (SeedFailedException)
        {
            db.ChangeTracker.Clear();
            throw;
        }
    }

    private async Task WriteAsync(ExampleFile file, ExampleErrors errors, CancellationToken ct)
    {
        var today = FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);
        var names = await directory.GetAsync(ct);
        var content = CaseContent.Read(file.Case, names, errors.At("case"));
        var (screened, finished, followed) = (errors.Day("screening.on", file.Screening.On), errors.Day("finishedOn", file.FinishedOn), errors.Day("followedOn", file.FollowedOn));
        var screening = ScreeningContent.Read(file.Screening.Draft, Guide, names, errors.At("screening"));
        errors.ThrowIfAny();

        var example = new DecisionCase(content!);
        example.MarkAsExample();
        db.Cases.Add(example);
        await db.SaveChangesAsync(ct);
        var assessment = new Assessment(example.Id);
        db.Assessments.Add(assessment);
        await db.SaveChangesAsync(ct);

        await MoveAsync(assessment, Stage.Screening, screened, errors, ct);
        db.Screenings.Add(new Screening(example.Id, Guide.Number, screening!.Answers, screening.Decision, screening.Reason, screening.Signer, screened.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc)));
        assessment.Screened(Guide.Number);
        await db.SaveChangesAsync(ct);
        await MoveAsync(assessment, Stage.Assessing, screened, errors, ct);

        var alternatives = await AddAlternativesAsync(example.Id, file, errors, ct);
        await new ExampleParts(db, Guide.Read(), names, today, errors).AddAsync(example.Id, file, alternatives, ct);
        await new ExampleLinks(db, errors).AddAsync(example.Id, file, alternatives, finished, ct);
        Conclude(assessment, file.Conclusion, alternatives, today, errors);
        if (file.FollowUp.Read(content!.MeetingDate, errors.At("followUp")) is { } plan) db.FollowUpPlans.Add(new FollowUpPlan(example.Id, plan.Due, plan.Note));
        errors.ThrowIfAny();
        await db.SaveChangesAsync(ct);

        await MoveAsync(assessment, Stage.Finished, finished, errors, ct);
        await MoveAsync(assessment, Stage.Attached, finished, errors, ct);
        await attaching.ExecuteAsync(example.Id, ct);
        await db.SaveChangesAsync(ct);
        await DecideAsync(example.Id, file.Decision, alternatives, names, today, errors, ct);
        await MoveAsync(assessment, Stage.Following, followed, errors, ct);
    }

    private async Task<Dictionary<string, int>> AddAlternativesAsync(int caseId, ExampleFile file, ExampleErrors errors, CancellationToken ct)
    {
        var made = new Dictionary<string, Alternative>(StringComparer.Ordinal);
        if (file.Alternatives.Keys.FirstOrDefault() != ExampleFile.Zero) errors.At("alternatives")("", ExampleTexts.AlternativesMissing);
        foreach (var (code, draft) in file.Alternatives)
        {
            if (AlternativeContent.Read(draft, errors.At($"alternatives[{code}]")) is not { } content) continue;
            var alternative = new Alternative(caseId, made.Count, content.Name);
            alternative.Write(content.Name, content.Description, content.ProposedBy, content.Costs);
            db.Alternatives.Add(made[code] = alternative);
        }

        errors.ThrowIfAny();
        await db.SaveChangesAsync(ct);
        return made.ToDictionary(m => m.Key, m => m.Value.Id, StringComparer.Ordinal);
    }

    private static void Conclude(Assessment assessment, ConclusionDraft draft, Dictionary<string, int> alternatives, DateOnly today, ExampleErrors errors)
    {
        draft.Proposal = KeyOf(draft.Proposal, alternatives);
        if (ConclusionContent.Read(draft, alternatives.Values, today, errors.At("conclusion")) is { } content)
            assessment.Conclude(content.Summary, content.AlternativeId, content.Reason, content.PreparedOn);
    }

    private async Task DecideAsync(int caseId, DecisionDraft draft, Dictionary<string, int> alternatives, DirectorySnapshot names, DateOnly today, ExampleErrors errors, CancellationToken ct)
    {
        var version = await db.Versions.SingleAsync(v => v.CaseId == caseId, ct);
        draft.Alternative = KeyOf(draft.Alternative, alternatives);
        var content = draft.Read(SheetJson.Read(version.Json), names, today, errors.At("decision"));
        errors.ThrowIfAny();
        db.Decisions.Add(new CaseDecision(caseId, version.Id, content!));
        await db.SaveChangesAsync(ct);
    }

    private async Task MoveAsync(Assessment assessment, Stage to, DateOnly on, ExampleErrors errors, CancellationToken ct)
    {
        var move = StageMoves.Of(assessment.Stage, await facts.OfAsync(assessment.CaseId, user, ct)).Single(m => m.To == to);
        var missing = move.Preconditions.Where(p => !p.IsMet).Select(p => p.Text).ToList();
        if (missing.Count > 0) errors.At("case")("", string.Format(ExampleTexts.StageMissing, to.Name(), string.Join("; ", missing)));
        errors.ThrowIfAny();
        assessment.MoveTo(to, on);
        await db.SaveChangesAsync(ct);
    }

    // A key that is not in the file stays as it is: the form's own rule refuses it.
    private static string? KeyOf(string? code, Dictionary<string, int> alternatives) =>
        code is not null && alternatives.TryGetValue(code, out var id) ? id.ToString(CultureInfo.InvariantCulture) : code;
}
