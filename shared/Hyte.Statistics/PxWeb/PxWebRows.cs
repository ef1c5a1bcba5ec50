using System.Globalization;
using Hyte.Statistics.Sources;

namespace Hyte.Statistics.PxWeb;

/// <summary>Chooses from a table the cells of the areas asked for: one for each year, with every other dimension fixed.</summary>
internal static class PxWebRows
{
    public static IReadOnlyList<StatisticsRow> Choose(JsonStatTable table, PxWebQuery query, ProblemList problems)
    {
        if (!Fix(table, query, problems, out var positions)) return [];
        var (areaAt, timeAt) = (PlaceOf(table, query.AreaDimension), PlaceOf(table, query.TimeDimension));
        var years = Years(table.Dimensions[timeAt], problems);
        var rows = new List<StatisticsRow>();
        foreach (var area in query.Areas)
        {
            var place = area.PxWebCode is { } code ? PositionOf(table.Dimensions[areaAt], code) : -1;
            if (place < 0) problems.Add(query.AreaDimension, string.Format(Texts.AreaNotThere, area.PxWebCode ?? area.Code, Texts.PxWeb));
            if (place < 0) continue;
            positions[areaAt] = place;
            foreach (var (year, position) in years)
            {
                positions[timeAt] = position;
                if (RowOf(table, table.CellAt(positions), area.Code, year, problems) is { } row) rows.Add(row);
            }
        }

        return rows;
    }

    private static StatisticsRow? RowOf(JsonStatTable table, int cell, string area, int year, ProblemList problems)
    {
        var value = table.ValueOf(cell);
        if (SourceText.TryNumber(value, out var number)) return new StatisticsRow(area, year, number, table.MarkOf(cell));
        problems.Add($"value[{cell}]", string.Format(Texts.NotNumber, value));
        return null;
    }

    // To take the first value, or the sum of all, would answer a question that nobody asked.
    private static bool Fix(JsonStatTable table, PxWebQuery query, ProblemList problems, out int[] positions)
    {
        positions = new int[table.Dimensions.Count];
        var wanted = query.Choices.Keys.Append(query.AreaDimension).Append(query.TimeDimension);
        var missing = wanted.Where(code => PlaceOf(table, code) < 0).ToList();
        foreach (var code in missing) problems.Add(code, string.Format(Texts.NoDimension, code, string.Join(", ", table.Dimensions.Select(d => d.Code))));
        var isFixed = missing.Count == 0;
        foreach (var (place, dimension) in table.Dimensions.Index().Where(d => d.Item.Code != query.AreaDimension && d.Item.Code != query.TimeDimension))
        {
            var choice = query.Choices.GetValueOrDefault(dimension.Code);
            var position = choice is not null ? PositionOf(dimension, choice) : dimension.Categories.Count == 1 ? 0 : -1;
            if (position >= 0)
            {
                positions[place] = position;
                continue;
            }

            isFixed = false;
            var known = string.Join(", ", dimension.Categories.Take(10).Select(c => dimension.Labels.TryGetValue(c, out var label) ? $"{c} = {label}" : c));
            problems.Add(dimension.Code, choice is null ? string.Format(Texts.ChoiceMissing, known) : string.Format(Texts.ChoiceUnknown, choice, known));
        }

        return isFixed;
    }

    private static List<(int Year, int Position)> Years(JsonStatDimension time, ProblemList problems)
    {
        var years = new List<(int, int)>();
        foreach (var (position, code) in time.Categories.Index())
        {
            if ((YearOf(code) ?? YearOf(time.Labels.GetValueOrDefault(code))) is { } year) years.Add((year, position));
            else problems.Add(time.Code, string.Format(Texts.NotYear, code));
        }

        return [.. years.OrderBy(y => y.Item1)];
    }

    // Preliminary years are written with an asterisk.
    private static int? YearOf(string? text) =>
        text?.TrimEnd('*') is { Length: 4 } digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100 ? year : null;

    private static int PlaceOf(JsonStatTable table, string code) => table.Dimensions.Index().Where(d => d.Item.Code == code).Select(d => d.Index).FirstOrDefault(-1);

    private static int PositionOf(JsonStatDimension dimension, string category) => dimension.Categories.Index().Where(c => c.Item == category).Select(c => c.Index).FirstOrDefault(-1);
}
