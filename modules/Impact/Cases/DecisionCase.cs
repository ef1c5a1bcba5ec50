using Hyte.Storage;

namespace Hyte.Impact.Cases;

/// <summary>A matter that a body of the city will decide and whose impacts are assessed before that (päätösasia).</summary>
internal sealed class DecisionCase : Record
{
    public const int LongestTitle = 300;
    public const int LongestPreparer = 200;
    public const int LongestDescription = 4000;
    public const int LongestParticipants = 1000;
    public const int LongestRestriction = 500;

    private DecisionCase()
    {
    }

    public DecisionCase(CaseContent content) => Write(content);

    public CaseNumber Number { get; private set; } = null!;

    public string Title { get; private set; } = "";

    /// <summary>The deciding body's code in the directory.</summary>
    public string BodyCode { get; private set; } = "";

    public DateOnly MeetingDate { get; private set; }

    /// <summary>The preparer's title in the directory; null when the directory does not know the title.</summary>
    public string? PreparerTitleCode { get; private set; }

    /// <summary>The preparer as typed, when there is no <see cref="PreparerTitleCode"/>.</summary>
    public string? PreparerName { get; private set; }

    public string? Description { get; private set; }

    /// <summary>What the decision is meant to bring about.</summary>
    public string? Objective { get; private set; }

    /// <summary>Who presents the matter to the body: a title of the directory, else as typed in <see cref="PresenterName"/>.</summary>
    public string? PresenterTitleCode { get; private set; }

    public string? PresenterName { get; private set; }

    /// <summary>Who take part in the preparation, as typed.</summary>
    public string? Participants { get; private set; }

    /// <summary>The unit that prepares; null when it has not been told.</summary>
    public string? UnitCode { get; private set; }

    /// <summary>Why only those who prepare and present may read it; null when everybody may.</summary>
    public string? Restriction { get; private set; }

    /// <summary>A worked example that the product brings along, not a matter of the city.</summary>
    public bool IsExample { get; private set; }

    [NotInHistory]
    public string SearchText { get; private set; } = "";

    public void Write(CaseContent content)
    {
        Number = content.Number;
        Title = content.Title;
        BodyCode = content.BodyCode;
        MeetingDate = content.MeetingDate;
        PreparerTitleCode = content.PreparerTitleCode;
        PreparerName = content.PreparerName;
        Description = content.Description;
        Objective = content.Objective;
        PresenterTitleCode = content.PresenterTitleCode;
        PresenterName = content.PresenterName;
        Participants = content.Participants;
        UnitCode = content.UnitCode;
        Restriction = content.Restriction;
        SearchText = Modules.Search.SearchText.Fold($"{Number} {Title} {PreparerName} {PresenterName} {Description} {Objective}");
    }

    public void MarkAsExample() => IsExample = true;
}
