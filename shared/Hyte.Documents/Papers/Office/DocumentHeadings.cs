namespace Hyte.Documents.Papers.Office;

/// <summary>Which styles of a text document are headings.</summary>
internal sealed class DocumentHeadings
{
    // Styles stand on one another; a ring of them would never end.
    private const int MaxSteps = 20;

    // Outline levels are 0–8; 9 is running text.
    private const int RunningText = 9;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    private DocumentHeadings()
    {
    }

    /// <summary>Reads the styles of a document; one without any has no headings but the paragraphs that say so themselves.</summary>
    public static DocumentHeadings Of(PartReader? part)
    {
        var headings = new DocumentHeadings();
        using (part)
        {
            while (part?.Read() == true)
            {
                if (part.IsStart && WordNames.Of(part) == "style" && part.OwnAttribute("styleId") is { } id) headings._styles[id] = ReadStyle(part);
            }
        }

        return headings;
    }

    /// <summary>Whether paragraphs of a level are headings.</summary>
    public static bool IsHeadingLevel(string? level) => int.TryParse(level, out var number) && number is >= 0 and < RunningText;

    /// <summary>Whether paragraphs of a style are headings.</summary>
    public bool Contains(string? id)
    {
        for (var step = 0; step < MaxSteps && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            if (style.IsHeading is { } isHeading) return isHeading;
            id = style.BasedOn;
        }

        return false;
    }

    private static Style ReadStyle(PartReader part)
    {
        string? basedOn = null;
        bool? isHeading = null;
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
            }
        }

        return new Style(basedOn, isHeading);
    }

    private sealed record Style(string? BasedOn, bool? IsHeading);
}
