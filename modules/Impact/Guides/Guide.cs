using Hyte.Storage;

namespace Hyte.Impact.Guides;

/// <summary>A version of the city's guide to assessment (arviointiohje). What it says never changes: a correction is a new version.</summary>
internal sealed class Guide : Record
{
    public const int LongestNote = 1000;

    private Guide()
    {
    }

    public Guide(int number, GuideContent content, string? note)
    {
        Number = number;
        Json = content.ToJson();
        Note = note;
    }

    /// <summary>From 1; the highest is the one that new assessments begin on.</summary>
    public int Number { get; private set; }

    [NotInHistory]
    public string Json { get; private set; } = "";

    /// <summary>What changed, and who decided so; null for the one that an installation starts with.</summary>
    public string? Note { get; private set; }

    public GuideContent Read() => GuideContent.FromJson(Json);
}
