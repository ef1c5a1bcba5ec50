using Hyte.Statistics.Sources;

namespace Hyte.Statistics.Sotkanet;

/// <summary>Chooses from a Sotkanet response, which holds every region, what was asked for.</summary>
internal static class SotkanetRows
{
    private static readonly string[] ValueFields = ["value", "primary value"];

    private static readonly string[] AbsoluteFields = ["absValue", "absolute value"];

    /// <param name="records">The whole response.</param>
    /// <param name="query">What was asked.</param>
    /// <param name="areas">Codes of our own areas by Sotkanet's internal numbers.</param>
    /// <param name="problems">Takes what cannot be read.</param>
    public static IReadOnlyList<StatisticsRow> Choose(IReadOnlyList<SotkanetRecord> records, SotkanetQuery query, ILookup<int, string> areas, ProblemList problems)
    {
        var read = records.Select(record => Read(record, problems)).OfType<Row>().ToList();
        var ours = read.Where(row => row.Indicator == query.IndicatorId && string.Equals(row.Gender, query.GenderCode, StringComparison.OrdinalIgnoreCase)).ToList();
        var onlyAbsolute = ours.TrueForAll(row => row.Value.IsEmpty) && ours.Exists(row => row.Absolute.Number is not null);
        var rows = new Dictionary<(string Area, int Year), StatisticsRow>();
        var asked = ours.Where(row => query.Years.Contains(row.Year)).SelectMany(row => areas[row.Region], (row, area) => (row, area)).ToList();
        foreach (var (row, area) in asked)
        {
            if (RowOf(row, area, onlyAbsolute, problems) is not { } chosen || rows.TryAdd((area, row.Year), chosen)) continue;
            if (rows[(area, row.Year)] != chosen) problems.Add(row.Place, string.Format(Texts.ValueTwice, area, row.Year));
        }

        if (onlyAbsolute && rows.Count > 0) problems.Add("", Texts.OnlyAbsolute);
        if (asked.Count == 0 && areas.Count > 0) problems.Add("", WhyNothing(read, ours, query));
        return [.. from area in query.Areas from year in query.Years where rows.ContainsKey((area.Code, year)) select rows[(area.Code, year)]];
    }

    // The absolute value counts cases where the value is a share: put into the same series it would be off by orders of magnitude and look
    // like a change. Only an indicator that has no values at all is one of absolute values, and then all of them are of one unit.
    private static StatisticsRow? RowOf(Row row, string area, bool onlyAbsolute, ProblemList problems)
    {
        var figure = onlyAbsolute ? row.Absolute : row.Value;
        if (!figure.IsReadable)
        {
            problems.Add($"{row.Place}, {figure.Field}", string.Format(Texts.NotNumber, figure.Cell));
            return null;
        }

        if (figure.Number is null && row.Absolute.Number is { } absolute)
        {
            problems.Add($"{row.Place}, {figure.Field}", string.Format(Texts.AbsoluteLeftOut, area, row.Year, absolute));
        }

        return new StatisticsRow(area, row.Year, figure.Number);
    }

    private static string WhyNothing(List<Row> read, List<Row> ours, SotkanetQuery query)
    {
        var indicators = read.Select(row => row.Indicator).Distinct().ToList();
        if (read.Count == 0) return Texts.NothingAtAll;
        if (!indicators.Contains(query.IndicatorId)) return string.Format(Texts.OtherIndicator, query.IndicatorId, string.Join(", ", indicators.Take(5)));
        return ours.Count == 0 ? string.Format(Texts.OtherGender, query.GenderCode) : Texts.NothingForAreas;
    }

    private static Row? Read(SotkanetRecord record, ProblemList problems)
    {
        var gender = Cell(record, ["gender"]).Cell;
        if (string.IsNullOrWhiteSpace(gender)) problems.Add($"{record.Place}, gender", Texts.FieldMissing);
        return Whole("indicator") is { } indicator && Whole("region") is { } region && Whole("year") is { } year && !string.IsNullOrWhiteSpace(gender)
            ? new Row(record.Place, indicator, region, year, gender, Cell(record, ValueFields), Cell(record, AbsoluteFields))
            : null;

        int? Whole(string field)
        {
            var cell = Cell(record, [field]).Cell;
            var number = SourceText.WholeNumber(cell);
            if (number is null) problems.Add($"{record.Place}, {field}", string.IsNullOrWhiteSpace(cell) ? Texts.FieldMissing : string.Format(Texts.NotNumber, cell));
            return number;
        }
    }

    private static Figure Cell(SotkanetRecord record, string[] names)
    {
        var name = Array.Find(names, record.Fields.ContainsKey) ?? names[0];
        var cell = record.Fields.GetValueOrDefault(name);
        return new Figure(name, cell, SourceText.TryNumber(cell, out var number), number);
    }

    private sealed record Row(string Place, int Indicator, int Region, int Year, string Gender, Figure Value, Figure Absolute);

    private readonly record struct Figure(string Field, string? Cell, bool IsReadable, decimal? Number)
    {
        public bool IsEmpty => IsReadable && Number is null;
    }
}
