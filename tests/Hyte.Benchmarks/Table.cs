using System.Globalization;

namespace Hyte.Benchmarks;

/// <summary>The result as people read it, row by row as it comes.</summary>
internal static class Table
{
    public static void PrintHead() => Print("work", "must", "measured", "", "behind it");

    public static void Print(Measured row) => Print(
        row.Work,
        $"{(row.IsFloor ? "≥" : "≤")} {Number(row.Limit)} {row.Unit}",
        $"{Number(row.Value)} {row.Unit}",
        row.IsKept ? "kept" : "BROKEN",
        row.Detail);

    private static void Print(string work, string must, string measured, string kept, string behind) =>
        Console.WriteLine($"{work,-46}{must,10}{measured,12}  {kept,-8}{behind}");

    private static string Number(double value) => value.ToString(value < 10 ? "0.00" : "0", CultureInfo.InvariantCulture);
}
