using Hyte.Storage;

namespace Hyte.Impact.Cases;

/// <summary>A matter that a body of the city will decide and whose impacts are assessed before that (päätösasia).</summary>
internal sealed class DecisionCase : Record
{
    public const int LongestTitle = 300;
    public const int LongestPreparer = 200;
    public const int LongestDescription = 4000;

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
        SearchText = Modules.Search.SearchText.Fold($"{Number} {Title} {PreparerName} {Description}");
    }
}
