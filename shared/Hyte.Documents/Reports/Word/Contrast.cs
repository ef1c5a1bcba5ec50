using System.Globalization;

namespace Hyte.Documents.Reports.Word;

/// <summary>Colours as six hexadecimal digits.</summary>
internal static class Contrast
{
    /// <summary>The colour laid on white.</summary>
    /// <param name="colour">The colour.</param>
    /// <param name="share">How much of it shows, 0–1.</param>
    public static string OnWhite(string colour, double share) => string.Concat(
        Parts(colour).Select(part => ((int)Math.Round(255 - (255 - part) * share)).ToString("X2", CultureInfo.InvariantCulture)));

    /// <summary>How well one colour is read on another, 1–21, as WCAG 2.2 counts it.</summary>
    public static double Between(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var light = Parts(colour).Select(p => p / 255.0).Select(p => p <= 0.04045 ? p / 12.92 : Math.Pow((p + 0.055) / 1.055, 2.4)).ToArray();
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    private static IEnumerable<int> Parts(string colour) => Enumerable.Range(0, 3).Select(p => int.Parse(colour.AsSpan(p * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
