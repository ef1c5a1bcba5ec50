using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.People;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.ReadCase;

/// <summary>What a case has said before, read back from its changes.</summary>
internal sealed class CaseHistory(ImpactDbContext db)
{
    /// <summary>The changes of a case, newest first.</summary>
    public async Task<IReadOnlyList<CaseChange>> ReadAsync(DecisionCase saved, DirectorySnapshot directory, CancellationToken ct)
    {
        var told = new List<CaseChange>();
        var after = CaseDraft.Of(CaseContent.Of(saved), directory);
        foreach (var entry in await EntriesAsync(saved.Id, 0, ct))
        {
            var before = Undo(after, entry, directory);
            var changed =
                from field in CaseField.All
                where field.Get(before) != field.Get(after)
                select new ChangedField(field.Label, field.Shown(before, directory), field.Shown(after, directory));
            told.Add(new CaseChange(entry.At, entry.ByName, [.. changed]));
            after = before;
        }

        return told;
    }

    /// <summary>What the case said at an earlier version.</summary>
    public async Task<CaseDraft> AsOfAsync(DecisionCase saved, int version, DirectorySnapshot directory, CancellationToken ct)
    {
        var draft = CaseDraft.Of(CaseContent.Of(saved), directory);
        foreach (var entry in await EntriesAsync(saved.Id, version, ct)) draft = Undo(draft, entry, directory);
        return draft;
    }

    private Task<List<HistoryEntry>> EntriesAsync(int id, int afterVersion, CancellationToken ct) =>
        db.History.AsNoTracking()
            .Where(h => h.RecordType == nameof(DecisionCase) && h.RecordId == id && h.Version > afterVersion)
            .OrderByDescending(h => h.Id)
            .ToListAsync(ct);

    private static CaseDraft Undo(CaseDraft after, HistoryEntry entry, DirectorySnapshot directory)
    {
        var before = new CaseDraft();
        foreach (var field in CaseField.All) field.Set(before, field.Get(after));
        foreach (var change in entry.ReadChanges())
        {
            switch (change.Field)
            {
                case nameof(DecisionCase.Number): before.Number = change.Before; break;
                case nameof(DecisionCase.Title): before.Title = change.Before; break;
                case nameof(DecisionCase.BodyCode): before.BodyCode = change.Before; break;
                case nameof(DecisionCase.MeetingDate): before.MeetingDate = change.Before; break;
                case nameof(DecisionCase.Description): before.Description = change.Before; break;
                case nameof(DecisionCase.Objective): before.Objective = change.Before; break;
                case nameof(DecisionCase.Participants): before.Participants = change.Before; break;
                case nameof(DecisionCase.UnitCode): before.UnitCode = change.Before; break;
                case nameof(DecisionCase.Restriction): before.Restriction = change.Before; break;
                // The two columns of a person: the one that had a text is what people saw; when neither had, nobody was told.
                case nameof(DecisionCase.PresenterTitleCode): before.Presenter = change.Before is { } title ? directory.NameOf(title) : change.After is null ? before.Presenter : null; break;
                case nameof(DecisionCase.PresenterName): before.Presenter = change.Before ?? (change.After is null ? before.Presenter : null); break;
                // The two columns of the preparer: the one that had a text is what people saw.
                case nameof(DecisionCase.PreparerTitleCode) when change.Before is { } code: before.Preparer = directory.NameOf(code); break;
                case nameof(DecisionCase.PreparerName) when change.Before is { } typed: before.Preparer = typed; break;
            }
        }

        return before;
    }
}

/// <summary>One save of a case.</summary>
internal sealed record CaseChange(DateTime At, string ByName, IReadOnlyList<ChangedField> Fields);

/// <summary>A field before and after, in words.</summary>
internal sealed record ChangedField(string Label, string? Before, string? After);
