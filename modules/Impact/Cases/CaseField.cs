using Hyte.Modules.People;
using Hyte.Web;

namespace Hyte.Impact.Cases;

/// <summary>A field of a decision case as people compare it: one label, wherever it is shown.</summary>
/// <param name="Name">Name in <see cref="CaseDraft"/>.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Get">Reads it.</param>
/// <param name="Set">Writes it.</param>
internal sealed record CaseField(string Name, string Label, Func<CaseDraft, string?> Get, Action<CaseDraft, string?> Set)
{
    public static IReadOnlyList<CaseField> All =>
    [
        new(nameof(CaseDraft.Number), Texts.FieldNumber, d => d.Number, (d, text) => d.Number = text),
        new(nameof(CaseDraft.Title), Texts.FieldTitle, d => d.Title, (d, text) => d.Title = text),
        new(nameof(CaseDraft.BodyCode), Texts.FieldBody, d => d.BodyCode, (d, text) => d.BodyCode = text),
        new(nameof(CaseDraft.MeetingDate), Texts.FieldMeetingDate, d => d.MeetingDate, (d, text) => d.MeetingDate = text),
        new(nameof(CaseDraft.Preparer), Texts.FieldPreparer, d => d.Preparer, (d, text) => d.Preparer = text),
        new(nameof(CaseDraft.Description), Texts.FieldDescription, d => d.Description, (d, text) => d.Description = text),
        new(nameof(CaseDraft.Objective), Texts.FieldObjective, d => d.Objective, (d, text) => d.Objective = text),
        new(nameof(CaseDraft.Presenter), Texts.FieldPresenter, d => d.Presenter, (d, text) => d.Presenter = text),
        new(nameof(CaseDraft.Participants), Texts.FieldParticipants, d => d.Participants, (d, text) => d.Participants = text),
        new(nameof(CaseDraft.UnitCode), Texts.FieldUnit, d => d.UnitCode, (d, text) => d.UnitCode = text),
        new(nameof(CaseDraft.Restriction), Texts.FieldRestriction, d => d.Restriction, (d, text) => d.Restriction = text),
    ];

    /// <summary>The value in words: the name of a body for its code, a Finnish date for a date.</summary>
    public string? Shown(CaseDraft draft, DirectorySnapshot directory) => (Name, Get(draft)) switch
    {
        (nameof(CaseDraft.BodyCode) or nameof(CaseDraft.UnitCode), { Length: > 0 } code) => directory.NameOf(code),
        (nameof(CaseDraft.MeetingDate), { } day) when DateOnly.TryParseExact(day, "yyyy-MM-dd", out var date) => FinnishFormat.Date(date),
        (_, var text) => text,
    };
}
