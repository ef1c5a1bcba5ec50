using Hyte.Modules.People;

namespace Hyte.Impact.Cases;

/// <summary>What a decision case says, once it has been checked. There is no other way to one than <see cref="Read"/>.</summary>
internal sealed record CaseContent
{
    private CaseContent(CaseNumber number, string title, string bodyCode, DateOnly meetingDate) =>
        (Number, Title, BodyCode, MeetingDate) = (number, title, bodyCode, meetingDate);

    public CaseNumber Number { get; }

    public string Title { get; }

    public string BodyCode { get; }

    public DateOnly MeetingDate { get; }

    public string? PreparerTitleCode { get; private init; }

    public string? PreparerName { get; private init; }

    public string? Description { get; private init; }

    public string? Objective { get; private init; }

    public string? PresenterTitleCode { get; private init; }

    public string? PresenterName { get; private init; }

    public string? Participants { get; private init; }

    public string? UnitCode { get; private init; }

    public string? Restriction { get; private init; }

    public static CaseContent Of(DecisionCase saved) => new(saved.Number, saved.Title, saved.BodyCode, saved.MeetingDate)
    {
        PreparerTitleCode = saved.PreparerTitleCode,
        PreparerName = saved.PreparerName,
        Description = saved.Description,
        Objective = saved.Objective,
        PresenterTitleCode = saved.PresenterTitleCode,
        PresenterName = saved.PresenterName,
        Participants = saved.Participants,
        UnitCode = saved.UnitCode,
        Restriction = saved.Restriction,
    };

    /// <summary>Checks everything that a person typed, not only the first mistake.</summary>
    /// <param name="draft">What was typed.</param>
    /// <param name="directory">Knows bodies and titles.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public static CaseContent? Read(CaseDraft draft, DirectorySnapshot directory, Action<string, string> refuse)
    {
        var fields = new Typed(refuse);
        if (!CaseNumber.TryParse(draft.Number, out var number)) fields.Refuse(nameof(draft.Number), Texts.NumberFormat);
        var title = fields.Required(nameof(draft.Title), draft.Title, DecisionCase.LongestTitle, Texts.TitleMissing);
        var body = directory.Find(draft.BodyCode) is { Kind: DirectoryKind.Body } found ? found.Code : null;
        if (body is null) fields.Refuse(nameof(draft.BodyCode), Texts.BodyMissing);
        var day = fields.Day(nameof(draft.MeetingDate), draft.MeetingDate, Typed.FirstDay, Typed.LastDay, Texts.MeetingDateFormat);
        var preparer = fields.Required(nameof(draft.Preparer), draft.Preparer, DecisionCase.LongestPreparer, Texts.PreparerMissing);
        var description = fields.Optional(nameof(draft.Description), draft.Description, DecisionCase.LongestDescription);
        var objective = fields.Optional(nameof(draft.Objective), draft.Objective, DecisionCase.LongestDescription);
        var presenter = fields.Optional(nameof(draft.Presenter), draft.Presenter, DecisionCase.LongestPreparer);
        var participants = fields.Optional(nameof(draft.Participants), draft.Participants, DecisionCase.LongestParticipants);
        var restriction = fields.Optional(nameof(draft.Restriction), draft.Restriction, DecisionCase.LongestRestriction);
        var unit = directory.Find(draft.UnitCode ?? "") is { Kind: DirectoryKind.Unit } known ? known.Code : null;
        if (unit is null && !string.IsNullOrEmpty(draft.UnitCode)) fields.Refuse(nameof(draft.UnitCode), Texts.UnitUnknown);

        if (fields.HasRefused) return null;
        return new CaseContent(number!, title, body!, day!.Value)
        {
            PreparerTitleCode = TitleOf(preparer),
            PreparerName = TitleOf(preparer) is null ? preparer : null,
            Description = description,
            Objective = objective,
            PresenterTitleCode = TitleOf(presenter),
            PresenterName = TitleOf(presenter) is null ? presenter : null,
            Participants = participants,
            UnitCode = unit,
            Restriction = restriction,
        };

        string? TitleOf(string? person) => person is not null && directory.Resolve(person) is { Kind: DirectoryKind.Title } title ? title.Code : null;
    }
}
