namespace Hyte.Web.TagHelpers;

/// <summary>Numbers with their unit: "10,8 %", "8–10 %", "1 557 kpl".</summary>
internal static class Quantity
{
    private const char NoBreakSpace = '\u00A0';

    public static string Text(decimal value, string? unit, int? decimals) => WithUnit(FinnishFormat.Number(value, decimals), unit);

    public static string Range(decimal from, decimal? to, string? unit, int? decimals) => to is { } upper
        ? WithUnit($"{FinnishFormat.Number(from, decimals)}–{FinnishFormat.Number(upper, decimals)}", unit)
        : Text(from, unit, decimals);

    private static string WithUnit(string number, string? unit) => string.IsNullOrEmpty(unit) ? number : $"{number}{NoBreakSpace}{unit}";
}
