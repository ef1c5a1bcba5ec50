namespace Hyte.Documents.Sheets;

/// <summary>Names of places on a sheet: <c>A</c>, <c>AB</c>, <c>AB12</c>.</summary>
internal static class CellName
{
    /// <summary>The letters of a column, counted from 0.</summary>
    public static string Column(int place)
    {
        var letters = "";
        for (var rest = place + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }
}
