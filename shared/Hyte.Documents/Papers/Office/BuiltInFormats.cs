namespace Hyte.Documents.Papers.Office;

/// <summary>The formats that workbooks name by a number alone (ECMA-376, 18.8.30); those of currency are euros here.</summary>
internal static class BuiltInFormats
{
    private const string Day = "d.m.yyyy";

    /// <summary>The code of a number; the general format for one that has none.</summary>
    public static string Code(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        5 or 6 or 42 => "#,##0 \"€\"",
        7 or 8 or 44 => "#,##0.00 \"€\"",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        14 or 15 or 16 => Day,
        17 => "mmm-yy",
        18 or 20 => "h:mm",
        19 or 21 => "h:mm:ss",
        22 => Day + " h:mm",
        // Days in East Asian workbooks.
        (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => Day,
        37 or 38 or 41 => "#,##0",
        39 or 40 or 43 => "#,##0.00",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        _ => "General",
    };
}
