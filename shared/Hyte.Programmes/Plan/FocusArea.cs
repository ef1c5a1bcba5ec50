using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Programmes.Plan;

/// <summary>A focus area of a programme (painopiste): the heading under which measures stand.</summary>
public sealed class FocusArea : Record
{
    private FocusArea()
    {
    }

    /// <summary>Adds a focus area to a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="number">Its order in the programme, from 1; unique there.</param>
    /// <param name="name">The name as decided.</param>
    /// <exception cref="RuleBrokenException"><c>focus-area.name</c> or <c>focus-area.number</c>.</exception>
    public FocusArea(Programme programme, int number, string name)
    {
        ArgumentNullException.ThrowIfNull(programme);
        if (string.IsNullOrWhiteSpace(name)) throw new RuleBrokenException("focus-area.name", Texts.FocusAreaNameMissing);
        if (number < 1) throw new RuleBrokenException("focus-area.number", Texts.FocusAreaNumber);
        Programme = programme;
        Number = number;
        Name = name.Trim();
        programme.Add(this);
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; private set; } = null!;

    /// <summary>Key of the programme.</summary>
    public int ProgrammeId { get; private set; }

    /// <summary>Order in the programme, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The name as decided.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Themes of the focus area, separated by <c>|</c>; null when the paper has none.</summary>
    public string? Themes { get; private set; }

    /// <summary>Line in the programme's source.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>Writes the themes, separated by <c>|</c>; an empty text removes them.</summary>
    public void Describe(string? themes) => Themes = themes.TrimToNull();

    /// <summary>Tells on which line of the programme's source the focus area is.</summary>
    public void CameFrom(int? line) => SourceLine = line;
}
