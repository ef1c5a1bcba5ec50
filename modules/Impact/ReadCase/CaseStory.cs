using System.Globalization;
using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Impact.Guides;
using Hyte.Impact.Mitigations;
using Hyte.Modules.People;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.ReadCase;

/// <summary>Tells everything that has been done to a case and its parts: who, when and what. The number of queries does not depend on how much that is.</summary>
internal sealed class CaseStory(ImpactDbContext db, CaseHistory history, GuideShelf guides, IDirectory directory)
{
    public const int PageSize = 50;

    /// <summary>A page of the story, newest first.</summary>
    public async Task<StoryPage> ReadAsync(int caseId, int page, int size, CancellationToken ct)
    {
        var saved = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == caseId, ct);
        var names = await directory.GetAsync(ct);
        var parts = await new KeptParts(db).OfAsync(caseId, ct);
        var guideNumber = parts.Where(p => p.Type == nameof(Assessment)).Select(p => p.Last.GetValueOrDefault(nameof(Assessment.GuideNumber))).FirstOrDefault();
        var words = new PartWords(await guides.ReadAsync(int.TryParse(guideNumber, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0, ct), names, parts);
        var changes = await history.ReadAsync(saved, names, ct);
        // In the order of the work, so that what was made at one moment is told in that order too.
        var order = PartKind.All.Keys.ToList();
        List<CaseEvent> told =
        [
            new(saved.CreatedAt, saved.CreatedByName, HistoryTexts.Opened, []),
            .. changes.Reverse().Select(c => new CaseEvent(c.At, c.ByName, HistoryTexts.Changed, c.Fields)),
            .. parts.OrderBy(p => order.IndexOf(p.Type)).ThenBy(p => p.Id).SelectMany(p => p.Type == nameof(Assessment) ? MovesOf(p, words) : StoryOf(p, words)),
        ];
        var pages = Math.Max(1, (told.Count + size - 1) / size);
        var shown = Math.Clamp(page, 1, pages);
        told.Reverse();
        return new StoryPage([.. told.OrderByDescending(e => e.At).Skip((shown - 1) * size).Take(size)], told.Count, shown, pages);
    }

    private static List<CaseEvent> StoryOf(KeptPart part, PartWords words)
    {
        var kind = PartKind.All[part.Type];
        var told = new List<CaseEvent>();
        var values = new Dictionary<string, string?>(part.Last, StringComparer.Ordinal);
        foreach (var entry in part.Entries)
        {
            var name = words.NameOf(part.Type, values);
            var fields = FieldsOf(part.Type, entry, kind.Fields, words);
            if (entry.Act == HistoryAct.Removed) told.Add(new CaseEvent(entry.At, entry.ByName, string.Format(kind.Removed, name), fields));
            else if (fields.Count > 0) told.Add(new CaseEvent(entry.At, entry.ByName, string.Format(ChangeOf(part.Type, kind, entry), name), fields));
            if (entry.Act == HistoryAct.Changed) foreach (var change in entry.ReadChanges()) values[change.Field] = change.Before;
        }

        // Going on as now is made with the case and needs no word of its own.
        var isZero = part.Type == nameof(Alternative) && values.GetValueOrDefault(nameof(Alternative.Number)) == "0";
        if (part.Made is { } made && !isZero) told.Add(new CaseEvent(made.At, made.ByName, string.Format(kind.Added, words.NameOf(part.Type, values)), []));
        told.Reverse();
        return told;
    }

    private static string ChangeOf(string type, PartKind kind, HistoryEntry entry)
    {
        if (type != nameof(Mitigation) || entry.ReadChanges().FirstOrDefault(c => c.Field == nameof(Mitigation.DoneOn)) is not { } done) return kind.Changed;
        return done.After is null ? HistoryTexts.MitigationReopened : HistoryTexts.MitigationDone;
    }

    private static IEnumerable<CaseEvent> MovesOf(KeptPart assessment, PartWords words)
    {
        foreach (var entry in Enumerable.Reverse(assessment.Entries))
        {
            var changes = entry.ReadChanges();
            var fields = FieldsOf(assessment.Type, entry, PartKind.OfAssessment, words);
            if (changes.FirstOrDefault(c => c.Field == nameof(Assessment.Stage)) is { } move)
                yield return Told(string.Format(HistoryTexts.Moved, words.Show(assessment.Type, move.Field, move.Before), words.Show(assessment.Type, move.Field, move.After)));
            else if (changes.FirstOrDefault(c => c.Field == nameof(Assessment.SingleReason)) is not null) yield return Told(HistoryTexts.SingleChanged);
            else if (changes.FirstOrDefault(c => c.Field == nameof(Assessment.SingleApprovedByName)) is { After: not null }) yield return Told(HistoryTexts.SingleApproved);
            else if (changes.FirstOrDefault(c => c.Field == nameof(Assessment.NobodyHeardReason)) is not null) yield return Told(HistoryTexts.NobodyChanged);
            else if (fields.Count > 0) yield return Told(HistoryTexts.ConclusionChanged);
            else if (changes.FirstOrDefault(c => c.Field == nameof(Assessment.GuideNumber)) is { After: { } guide }) yield return Told(string.Format(HistoryTexts.GuideTaken, guide));

            CaseEvent Told(string what) => new(entry.At, entry.ByName, what, fields);
        }
    }

    private static List<ChangedField> FieldsOf(string type, HistoryEntry entry, IReadOnlyList<(string Property, string Label)> fields, PartWords words)
    {
        var changes = entry.ReadChanges();
        return
        [
            .. from field in fields
               let change = changes.FirstOrDefault(c => c.Field == field.Property)
               where change is not null && (change.Before is not null || change.After is not null)
               select new ChangedField(field.Label, words.Show(type, field.Property, change.Before), words.Show(type, field.Property, change.After)),
        ];
    }
}

/// <summary>Something that was done to a case.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="ByName">Who, as shown.</param>
/// <param name="What">What, as a sentence that begins with its verb: <c>lisäsi vaihtoehdon …</c>.</param>
/// <param name="Fields">The fields that changed, in words.</param>
internal sealed record CaseEvent(DateTime At, string ByName, string What, IReadOnlyList<ChangedField> Fields);

/// <summary>A page of the story.</summary>
internal sealed record StoryPage(IReadOnlyList<CaseEvent> Events, int Count, int Page, int Pages);
