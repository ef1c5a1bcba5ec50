using System.Globalization;
using System.Text.RegularExpressions;
using Hyte.Documents.Csv;
using Hyte.Documents.Papers;
using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Importing;

/// <summary>Reads a table line by line. What a line is depends on the headings, the focus area and the measure above it, which this remembers.</summary>
internal sealed partial class PlanFormReader(FormChoices choices)
{
    // Hints that a template of slides leaves behind.
    private static readonly string[] TemplateTexts = ["Lisää teksti napsauttamalla", "Muokkaa tekstin perustyylejä napsauttamalla", "Click to add text"];

    private readonly List<FormLine> _lines = [];
    private readonly RepeatedNames _names = new();
    private IReadOnlyList<FormColumn> _columns = [];
    private IReadOnlyList<FormColumn> _found = [];
    private bool _isOfIndicators;
    private FocusAreaLine? _area;
    private string? _measure;

    public PlanForm Read(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var hasLists = false;
        foreach (var (index, part) in paper.Parts.Index())
        {
            var isList = SlideList.Is(part);
            hasLists |= isList;
            foreach (var written in part.Rows)
            {
                // A CSV file of ours has an apostrophe before what a spreadsheet would run.
                var row = part.Kind == PaperPartKind.Text ? written with { Cells = [.. written.Cells.Select(cell => cell with { Text = CsvFile.Unescaped(cell.Text) })] } : written;
                var place = new LinePlace(index + 1, part.Title, row.Line);
                if (isList && choices.ReadsSlides) TakeItem(row, place);
                else Take(row, place, part.Kind);
                _names.Indent(place, row.Indent);
            }
        }

        return new PlanForm(_found, _names.Offer(MendAbbreviations(_lines))) { HasSlideLists = hasLists, Headings = _found.Count > 0 ? _found : Candidates(paper) };
    }

    private IReadOnlyList<FormColumn> Candidates(Paper paper) =>
        paper.Parts.SelectMany(p => p.Rows).FirstOrDefault(r => r.Filled > 1) is { } row ? FormColumn.All(row, choices) : [];

    // In a table that the product has written no narrow column has broken a word, and nothing is marked up.
    private bool IsOwn => _columns.Any(c => c.Role == ColumnRole.Key);

    private JoinedText Join(string text) => IsOwn ? new JoinedText(text, []) : Hyphens.Join(text, choices.KeptApart, choices.Accepted);

    private bool HasMarkup(string text) => IsFromSlides || (!IsOwn && Markup.IsIn(text));

    private void TakeItem(PaperRow row, LinePlace place)
    {
        var text = row.Cells.First(c => c.Text.Length > 0).Text;
        if (TemplateTexts.Contains(text, StringComparer.OrdinalIgnoreCase)) _lines.Add(new QuestionLine(place, text, QuestionReason.Template));
        else if (SlideList.IsTitle(text, place.Part)) _lines.Add(Begin(new FocusAreaLine(place, IndicatorFormReader.FocusAreaName(text))));
        else
        {
            var name = Join(SlideList.Item(text));
            _lines.Add(new PlanMeasureLine(place, _area, _measure = name.Text, false, null, null, null, null, null, [], name.Joins));
        }
    }

    private void Take(PaperRow row, LinePlace place, PaperPartKind kind)
    {
        if (ReadHeadings(row, choices) is { } columns)
        {
            (_columns, _found, _isOfIndicators) = (columns, columns, false);
            _lines.Add(new HeadingLine(place) { Programme = columns.Find(c => c.NamesProgramme)?.Heading });
            return;
        }

        _isOfIndicators |= IndicatorColumns.Of(row, IndicatorVocabulary.Standard) is not null;
        if (_isOfIndicators && row.Cells.Count > 1 && row.Filled > 0)
        {
            _lines.Add(new QuestionLine(place, TextOf(row), QuestionReason.Indicators));
            return;
        }

        var only = row.Filled == 1 ? row.Cells.First(c => c.Text.Length > 0).Text : null;
        if (only is not null && TemplateTexts.Contains(only, StringComparer.OrdinalIgnoreCase)) _lines.Add(new QuestionLine(place, only, QuestionReason.Template));
        else if (only is not null && FocusAreaWords().Match(only) is { Success: true } named) _lines.Add(Begin(new FocusAreaLine(place, Join(named.Groups["name"].Value).Text)));
        else if (only is not null && ReadAbbreviation(only, place) is { } abbreviation) _lines.Add(abbreviation);
        else if (_columns.Count == 0) _lines.Add(TitleOr(only, row, place));
        else _lines.Add(only is not null && (IsFromSlides ? row.Cells.Count == 1 : row[MeasureColumn].Length > 0) ? AloneInRow(row, only, place, kind) : ReadMeasure(row, place));
    }

    /// <summary>Tells whether a row has the headings of a plan.</summary>
    public static bool AreHeadings(PaperRow row) => ReadHeadings(row, FormChoices.None) is not null;

    private int MeasureColumn => _columns.First(c => c.Role == ColumnRole.Measure).Position;

    // The measure and a period, or the measure and who answers: fewer might be words of a text.
    private static List<FormColumn>? ReadHeadings(PaperRow row, FormChoices choices)
    {
        if (row.Filled < 2) return null;
        var columns = FormColumn.All(row, choices);
        var roles = columns.Select(c => c.Role).ToHashSet();
        // A person who has named a column of this row has said that it is one of headings.
        return roles.Contains(ColumnRole.Measure) && (columns.Exists(c => c.IsChosen) || roles.Overlaps([ColumnRole.Period, ColumnRole.Parties])) ? columns : null;
    }

    private FormLine TitleOr(string? only, PaperRow row, LinePlace place) => only is not null && !_lines.OfType<TitleLine>().Any()
        ? new TitleLine(place, only)
        : new QuestionLine(place, TextOf(row), QuestionReason.BeforeTable);

    private FormLine AloneInRow(PaperRow row, string text, LinePlace place, PaperPartKind kind)
    {
        // In a text a row of the table keeps its tabs even when its cells are empty; a line without any is not of the table.
        if (kind == PaperPartKind.Text && row.Cells.Count < _columns.Count && !choices.FocusAreas.Contains(place.Key())) return new QuestionLine(place, text, QuestionReason.LooseText);
        var name = Join(text);
        return Begin(new FocusAreaLine(place, name.Text)
        {
            Doubts = choices.FocusAreas.Contains(place.Key()) ? [] : [new Uncertainty(UncertaintyKind.AloneInRow), .. Uncertainty.OfJoins(name.Joins)],
        });
    }

    private FocusAreaLine Begin(FocusAreaLine area)
    {
        _measure = null;
        return _area = area;
    }

    // A table with a row for each measure says the focus area on every row.
    private void BeginBeside(string cell, LinePlace place)
    {
        var name = IsFromSlides ? IndicatorFormReader.FocusAreaName(cell) : Join(cell).Text;
        if (_area?.Name == name) return;
        var column = _columns.First(c => c.Role == ColumnRole.FocusArea);
        _area = new FocusAreaLine(place, name) { Doubts = column.IsInferred ? [new Uncertainty(UncertaintyKind.InferredColumn, column.Heading)] : [] };
    }

    private FormLine ReadMeasure(PaperRow row, LinePlace place)
    {
        var isContinued = row[MeasureColumn].Length == 0;
        // A row without a measure is one more action of the one above it, where the paper tells actions apart.
        var goesOn = _measure is not null && _columns.Any(c => c.Role == ColumnRole.Description && row[c.Position].Length > 0);
        if (IsOfIndicatorsOnly(row)) return new QuestionLine(place, TextOf(row), QuestionReason.Indicators);
        if (isContinued && !goesOn) return new QuestionLine(place, TextOf(row), QuestionReason.NoMeasure);
        if (row.Cells.Where((cell, position) => cell.Text.Length > 0 && IsUnknown(position)).Any()) return new QuestionLine(place, TextOf(row), QuestionReason.OutsideColumns);

        var joins = new List<WordJoin>();
        var text = HasMarkup(row[MeasureColumn]) ? MeasureText.Of(row[MeasureColumn], Kept) : null;
        if (!isContinued) _measure = text?.Name ?? Joined(row[MeasureColumn])!;
        if (_columns.FirstOrDefault(c => c.Role == ColumnRole.FocusArea) is { } areas && row[areas.Position].Length > 0) BeginBeside(row[areas.Position], place);
        return new PlanMeasureLine(
            place,
            _area,
            _measure!,
            isContinued,
            Of(ColumnRole.Parties),
            Of(ColumnRole.Roles),
            Of(ColumnRole.Note),
            Of(ColumnRole.Description) ?? text?.Description,
            Of(ColumnRole.Metric),
            [.. _columns.Select(c => c.Period).OfType<PeriodCode>().Distinct().Select(Entry).OfType<FormEntry>()],
            [.. joins.Distinct()])
        {
            Doubts = text?.Description is null || Of(ColumnRole.Description) is not null ? [] : [new Uncertainty(UncertaintyKind.NameCut)],
            Parts = text?.Parts ?? [],
            Number = Of(ColumnRole.Number),
            Parent = Of(ColumnRole.Parent),
            DecidedName = Of(ColumnRole.DecidedName),
            Partners = Of(ColumnRole.Partners),
            Key = int.TryParse(Of(ColumnRole.Key), NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : null,
            ProgrammeCode = Of(ColumnRole.ProgrammeCode),
        };

        FormEntry? Entry(PeriodCode period)
        {
            var (text, status, reason) = (Cell(ColumnRole.Period, period), Cell(ColumnRole.Status, period), Cell(ColumnRole.Reason, period));
            if (text.Length + status.Length + reason.Length == 0) return null;
            var joined = Join(text);
            joins.AddRange(joined.Joins);
            return new FormEntry(period, joined.Text, text, status.Length > 0 ? status : null, joined.Joins) { Reason = reason.TrimToNull() };
        }

        string Cell(ColumnRole role, PeriodCode period) => _columns.FirstOrDefault(c => c.Role == role && c.Period == period) is { } column ? row[column.Position] : "";

        string? Of(ColumnRole role) => _columns.FirstOrDefault(c => c.Role == role) is { } column ? Joined(row[column.Position]) : null;

        string? Joined(string text)
        {
            if (text.Length == 0) return null;
            return Kept(HasMarkup(text) ? string.Join(", ", Markup.Items(text)) : text);
        }

        string Kept(string text)
        {
            var joined = Join(text);
            joins.AddRange(joined.Joins);
            return joined.Text;
        }
    }

    // Slides set the focus area beside the measures, and their cells hold lists. A table that numbers its measures is no slide.
    private bool IsFromSlides => _columns.Any(c => c.Role == ColumnRole.FocusArea) && _columns.All(c => c.Role != ColumnRole.Number);

    // A row of the list of indicators that runs beside the measures: the measure's cell is empty, or holds an indicator whose row has slipped to the left.
    private bool IsOfIndicatorsOnly(PaperRow row)
    {
        if (_columns.FirstOrDefault(c => c.Role == ColumnRole.Indicator) is not { } indicator) return false;
        return IndicatorColumns.Shift(row, indicator.Position) > 0 || (row[MeasureColumn].Length == 0 && row[indicator.Position].Length > 0);
    }

    private bool IsUnknown(int position) => position >= _columns.Count || _columns[position].Role == ColumnRole.Unknown;

    private static AbbreviationLine? ReadAbbreviation(string text, LinePlace place)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 1) return null;
        var (abbreviation, meaning) = (text[..equals].Trim(), text[(equals + 1)..].Trim());
        return abbreviation.Length <= 20 && !abbreviation.Contains(' ', StringComparison.Ordinal) && meaning.Length > 0 ? new AbbreviationLine(place, abbreviation, meaning) : null;
    }

    // An abbreviation that the narrow cell has broken stands half at the end of the meaning before it: "… alue hyvos-" and "ltk=…".
    private static List<FormLine> MendAbbreviations(List<FormLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1] is not AbbreviationLine before || lines[i] is not AbbreviationLine next || !before.Meaning.EndsWith('-')) continue;
            var space = before.Meaning.LastIndexOf(' ');
            if (space < 0) continue;
            lines[i] = next with { Abbreviation = before.Meaning[(space + 1)..] + next.Abbreviation };
            lines[i - 1] = before with { Meaning = before.Meaning[..space].TrimEnd() };
        }

        return lines;
    }

    [GeneratedRegex(@"^Painopiste(alue)?\s*(\d+\s*)?[:–-]\s*(?<name>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FocusAreaWords();

    private static string TextOf(PaperRow row) => string.Join(" | ", row.Cells.Select(c => c.Text).Where(text => text.Length > 0));
}
