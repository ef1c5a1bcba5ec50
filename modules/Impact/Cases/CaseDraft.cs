using Hyte.Modules.People;

namespace Hyte.Impact.Cases;

/// <summary>A decision case as a person types it: texts that may be wrong and must not be lost.</summary>
internal sealed class CaseDraft
{
    public string? Number { get; set; }

    public string? Title { get; set; }

    public string? BodyCode { get; set; }

    public string? MeetingDate { get; set; }

    /// <summary>A title of the directory, or any other words when the directory does not have it.</summary>
    public string? Preparer { get; set; }

    public string? Description { get; set; }

    public string? Objective { get; set; }

    /// <summary>As <see cref="Preparer"/>.</summary>
    public string? Presenter { get; set; }

    public string? Participants { get; set; }

    public string? UnitCode { get; set; }

    /// <summary>Why the case is not for everybody; empty when it is.</summary>
    public string? Restriction { get; set; }

    public static CaseDraft Of(CaseContent content, DirectorySnapshot directory) => new()
    {
        Number = content.Number.ToString(),
        Title = content.Title,
        BodyCode = content.BodyCode,
        MeetingDate = content.MeetingDate.ToString("yyyy-MM-dd"),
        Preparer = directory.PreparerName(content.PreparerTitleCode, content.PreparerName),
        Description = content.Description,
        Objective = content.Objective,
        Presenter = directory.PersonName(content.PresenterTitleCode, content.PresenterName),
        Participants = content.Participants,
        UnitCode = content.UnitCode,
        Restriction = content.Restriction,
    };
}
