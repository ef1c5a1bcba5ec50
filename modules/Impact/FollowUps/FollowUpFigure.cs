using Hyte.Modules.Contributions;
using Hyte.Modules.Reports;
using Hyte.Storage;

namespace Hyte.Impact.FollowUps;

/// <summary>A figure of the product by which it is looked whether the predictions held, with what it was when it was chosen.</summary>
internal sealed class FollowUpFigure : Record
{
    public const int LongestText = 500;

    private FollowUpFigure()
    {
    }

    public FollowUpFigure(int caseId, ReportFigure figure, DateOnly chosenOn)
    {
        CaseId = caseId;
        (Figure, Name, Then, Source, Href) = (figure.Key, Cut(figure.Name), Cut(figure.Text), Cut(figure.Source), figure.Href);
        (Module, Kind, Reference) = (figure.Of?.Module, figure.Of?.Kind, figure.Of?.Code);
        ChosenOn = chosenOn;
    }

    public int CaseId { get; private set; }

    /// <summary>Its key in the catalogue of figures.</summary>
    public string Figure { get; private set; } = "";

    /// <summary>What it is, as the three below when it was chosen.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The figure with its unit and year.</summary>
    public string Then { get; private set; } = "";

    public string Source { get; private set; } = "";

    public string Href { get; private set; } = "";

    public DateOnly ChosenOn { get; private set; }

    /// <summary>The record whose figure it is; the three are null when it belongs to none.</summary>
    public string? Module { get; private set; }

    public RecordKind? Kind { get; private set; }

    public string? Reference { get; private set; }

    private static string Cut(string text) => text.Length > LongestText ? text[..LongestText] : text;
}
