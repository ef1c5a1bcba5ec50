using DocumentFormat.OpenXml.Wordprocessing;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Reports.Word;

/// <summary>How a state is drawn: a shape, a word, and a colour that only repeats them. Shapes and tones are those of the pages.</summary>
internal static class WordMark
{
    private const string Ink = "1A1A1A";

    private static readonly Dictionary<string, string> Shapes = new(StringComparer.Ordinal)
    {
        ["FullCircle"] = "●",
        ["ThreeQuarterCircle"] = "◕",
        ["HalfCircle"] = "◐",
        ["QuarterCircle"] = "◔",
        ["EmptyCircle"] = "○",
        ["Cross"] = "✕",
        ["Pause"] = "‖",
        ["Forward"] = "▷",
        ["Dashed"] = "┄",
        ["Question"] = "?",
        ["TriangleUp"] = "▲",
        ["Square"] = "■",
        ["TriangleDown"] = "▼",
    };

    // Strong is the colour of the shape, on white or on the light one under dark text: at least 4.5 to 1 against both.
    private static readonly Dictionary<string, (string Strong, string? Light)> Tones = new(StringComparer.Ordinal)
    {
        ["Positive"] = ("00683A", "DFF2E7"),
        ["Progress"] = ("005799", "DFEDF8"),
        ["Attention"] = ("6B4E00", "FFF1C2"),
        ["Negative"] = ("A00E33", "FBE3E8"),
        ["Neutral"] = ("4D5459", "E8EBED"),
        ["Missing"] = ("4D5459", null),
    };

    // How much of its tone's colour a part of a bar has: more ink is further along.
    private static readonly Dictionary<string, double> Fullness = new(StringComparer.Ordinal)
    {
        ["ThreeQuarterCircle"] = 0.8,
        ["HalfCircle"] = 0.55,
        ["QuarterCircle"] = 0.4,
        ["EmptyCircle"] = 0.15,
    };

    /// <summary>The shape's letter; empty when the shape is not known.</summary>
    public static string Shape(ReportMark mark) => Shapes.GetValueOrDefault(mark.Shape, "");

    /// <summary>The colour behind the state's cell; null when nothing has been said.</summary>
    public static string? Behind(ReportMark mark) => Tone(mark).Light;

    /// <summary>Whether a part of a bar is hatched instead of filled.</summary>
    public static bool IsHatched(ReportMark mark) => mark.Shape == "Dashed" || mark.Tone == "Missing";

    /// <summary>The colour of a part of a bar, and that of the number on it.</summary>
    public static (string Fill, string Text) Bar(ReportMark mark)
    {
        var fill = Contrast.OnWhite(Tone(mark).Strong, Fullness.GetValueOrDefault(mark.Shape, 1));
        return (fill, Contrast.Between(fill, "FFFFFF") >= Contrast.Between(fill, Ink) ? "FFFFFF" : Ink);
    }

    public static string Hatch(ReportMark mark) => Tone(mark).Strong;

    /// <summary>The state in a line: shape and word.</summary>
    public static IEnumerable<Run> Runs(ReportMark mark, RunProperties? look = null)
    {
        if (Shape(mark) is { Length: > 0 } shape) yield return WordText.Run(shape + "\u00A0", ShapeLook(mark));
        yield return WordText.Run(mark.Word, look);
    }

    // The font has all the shapes; where it is missing, another one of the system's is taken.
    private static RunProperties ShapeLook(ReportMark mark) => new()
    {
        RunFonts = new RunFonts { Ascii = "Segoe UI Symbol", HighAnsi = "Segoe UI Symbol", EastAsia = "Segoe UI Symbol", ComplexScript = "Segoe UI Symbol" },
        Color = new Color { Val = Tone(mark).Strong },
    };

    private static (string Strong, string? Light) Tone(ReportMark mark) => Tones.GetValueOrDefault(mark.Tone, Tones["Neutral"]);
}
