namespace Hyte.Documents.Papers.Office;

/// <summary>Which styles of a text document are headings, and which number their paragraphs.</summary>
internal sealed class DocumentStyles
{
    // Styles stand on one another; a ring of them would never end.
    private const int MaxSteps = 20;

    // Outline levels are 0–8; 9 is running text.
    private const int RunningText = 9;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    private DocumentStyles()
    {
    }

    /// <summary>Reads the styles of a document; one without any has no headings but the paragraphs that say so themselves.</summary>
    public static DocumentStyles Of(PartReader? part)
    {
        var styles = new DocumentStyles();
        using (part)
        {
            while (part?.Read() == true)
            {
                if (part.IsStart && WordNames.Of(part) == "style" && part.OwnAttribute("styleId") is { } id) styles._styles[id] = ReadStyle(part);
            }
        }

        return styles;
    }

    /// <summary>Whether paragraphs of a level are headings.</summary>
    public static bool IsHeadingLevel(string? level) => int.TryParse(level, out var number) && number is >= 0 and < RunningText;

    /// <summary>Whether paragraphs of a style are headings.</summary>
    public bool IsHeading(string? id) => Chain(id).Select(s => s.IsHeading).FirstOrDefault(says => says is not null) ?? false;

    /// <summary>Whether paragraphs of a style get numbers or bullets that are not in their text.</summary>
    public bool IsNumbered(string? id) => Chain(id).Any(s => s.IsNumbered);

    // The style, the one that it stands on, and so on.
    private IEnumerable<Style> Chain(string? id)
    {
        for (var step = 0; step < MaxSteps && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private static Style ReadStyle(PartReader part)
    {
        string? basedOn = null;
        bool? isHeading = null;
        var isNumbered = false;
        foreach (var inside in part.Inside())
        {
            if (!inside.IsStart) continue;
            var value = inside.OwnAttribute("val");
            switch (WordNames.Of(inside))
            {
                // Names of the styles that Word brings are English in every language; only their ids are translated.
                case "name" when value is not null && (value.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || value.Equals("title", StringComparison.OrdinalIgnoreCase)):
                    isHeading = true;
                    break;
                case "basedOn":
                    basedOn = value;
                    break;
                case "outlineLvl":
                    isHeading = IsHeadingLevel(value);
                    break;
                case "numPr":
                    isNumbered = true;
                    break;
            }
        }

        return new Style(basedOn, isHeading, isNumbered);
    }

    private sealed record Style(string? BasedOn, bool? IsHeading, bool IsNumbered);
}
