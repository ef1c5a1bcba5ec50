using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hyte.Documents.Reports.Word;

/// <summary>The document's lists. All with dots are one list; each numbered one begins anew from 1.</summary>
internal sealed class WordLists
{
    public const int MostLevels = 9;

    private const int Dots = 1;
    private const int Numbers = 2;

    // A level is moved in by 0.7 cm.
    private const int Step = 397;

    private static readonly string[] Marks = ["•", "–", "▪"];

    private readonly Numbering _numbering;
    private int _lists = Numbers;

    public WordLists(MainDocumentPart main)
    {
        _numbering = new Numbering(
            Kind(Dots, level => Level(level, NumberFormatValues.Bullet, Marks[level % Marks.Length])),
            Kind(Numbers, level => Level(level, NumberFormatValues.Decimal, $"%{level + 1}.")),
            new NumberingInstance(new AbstractNumId { Val = Dots }) { NumberID = Dots },
            new NumberingInstance(new AbstractNumId { Val = Numbers }) { NumberID = Numbers });
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = _numbering;
    }

    /// <summary>The number of a new list.</summary>
    public int Begin(bool isNumbered)
    {
        if (!isNumbered) return Dots;
        _numbering.AppendChild(new NumberingInstance(
            [
                new AbstractNumId { Val = Numbers },
                .. Enumerable.Range(0, MostLevels).Select(level => new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level }),
            ])
        { NumberID = ++_lists });
        return _lists;
    }

    /// <summary>The look of an item's first paragraph.</summary>
    public static ParagraphProperties Item(int list, int level) => new()
    {
        ParagraphStyleId = new ParagraphStyleId { Val = list == Dots ? "ListBullet" : "ListNumber" },
        NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list }),
    };

    /// <summary>The look of an item's other paragraphs.</summary>
    public static ParagraphProperties More(int level) => new()
    {
        ParagraphStyleId = new ParagraphStyleId { Val = "ListContinue" },
        Indentation = new Indentation { Left = $"{Step * (level + 1)}" },
    };

    private static AbstractNum Kind(int number, Func<int, Level> level) =>
        new([new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }, .. Enumerable.Range(0, MostLevels).Select(level)]) { AbstractNumberId = number };

    private static Level Level(int level, NumberFormatValues format, string mark) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = format },
        new LevelText { Val = mark },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = $"{Step * (level + 1)}", Hanging = $"{Step}" }))
    { LevelIndex = level };
}
